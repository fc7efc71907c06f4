import { posix } from "node:path";
import { type WrittenPath, writtenPaths } from "../../config/written-paths.ts";
import { CONFIGURATION_LINKS, type ConfigurationLink } from "../../messages/configuration-links.ts";
import { findExtended } from "../../service/find-extended.ts";
import { absolutePath } from "../../service/paths.ts";
import { compileGlob, isGlob } from "../../sources/glob.ts";
import { createLineIndex } from "../../text/line-index.ts";
import type { Answer } from "../answer.ts";
import { pathOfUri, uriOfPath } from "../file-uris.ts";
import { answering } from "../requests.ts";
import { toRange } from "../to-protocol.ts";
import { stringMember } from "../untrusted-value.ts";

/** So many paths of one file are followed. */
const MOST = 200;

/** Answers where the paths in a configuration file lead. */
export const answerConfigurationLinks: Answer = ({ connection, files, trusted }) => {
  async function targetOf(
    { path, kind }: WrittenPath,
    from: string,
  ): Promise<Omit<ConfigurationLink, "range"> | undefined> {
    if (kind === "extends") {
      const base = await findExtended(files, path, from);
      return base === undefined ? undefined : { uri: uriOfPath(base), folder: false };
    }
    const whole = absolutePath(posix.dirname(from), path);
    const there = (await files.stat(whole).catch(() => undefined))?.kind;
    if (there !== undefined) return { uri: uriOfPath(whole), folder: there === "folder" };
    if (!isGlob(whole)) return undefined;
    const { base } = compileGlob(whole);
    const below = (await files.stat(base).catch(() => undefined))?.kind;
    return below === "folder" ? { uri: uriOfPath(base), folder: true } : undefined;
  }

  connection.onRequest(
    CONFIGURATION_LINKS,
    answering(
      CONFIGURATION_LINKS,
      connection,
      async ({ uri }, params: unknown, token): Promise<ConfigurationLink[]> => {
        const from = pathOfUri(uri);
        const text = stringMember(params, "text");
        // What an untrusted workspace names is not looked for.
        if (from === undefined || text === undefined || !trusted) return [];
        const lines = createLineIndex(text);
        const links: ConfigurationLink[] = [];
        for (const written of writtenPaths(text).slice(0, MOST)) {
          if (token.isCancellationRequested) return [];
          const target = await targetOf(written, from);
          if (target !== undefined) links.push({ range: toRange(lines, written.span), ...target });
        }
        return links;
      },
    ),
  );
};
