import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { usualCacheFolder } from "../host/cache-folder.ts";
import { keepRecords } from "../host/keep-records.ts";
import { createNodeFileSystem } from "../host/node-file-system.ts";
import { findPageFolder } from "../host/page-folder.ts";
import { projectFolder } from "../host/project-folder.ts";
import { openResultCache } from "../host/result-cache.ts";
import { createClaimService } from "../service/claim-service.ts";
import { checkPages } from "./check-pages.ts";
import { isVirtualPath } from "./file-uris.ts";
import { serve } from "./language-server.ts";

export interface ServerOptions {
  /** False where nothing is kept on disk. */
  readonly cache?: boolean;
  /** Instead of what the editor or the system names. */
  readonly cacheFolder?: string;
}

/** Starts the language server on the transport that the process's arguments name, standard input and output without one. */
export function startLanguageServer(options: ServerOptions = {}): void {
  if (!process.argv.some((argument) => /^--(stdio|node-ipc|socket|pipe)\b/.test(argument)))
    process.argv.push("--stdio");
  const connection = createConnection(ProposedFeatures.all);
  serve(connection, {
    disk: createNodeFileSystem(),
    pages: checkPages(findPageFolder()),
    createService: createClaimService,
    keepingFor(folder = "/", cacheFolder) {
      // Other threads reach the disk alone.
      if (isVirtualPath(folder)) return {};
      return keepRecords({
        folder,
        cache: options.cache ?? true,
        cacheFolder: options.cacheFolder ?? cacheFolder,
      });
    },
    async openResults(folder, cacheFolder) {
      if (options.cache === false || isVirtualPath(folder)) return undefined;
      return openResultCache({
        folder: projectFolder(options.cacheFolder ?? cacheFolder ?? usualCacheFolder(), folder),
      });
    },
  });
  connection.listen();
}
