import type { Connection } from "vscode-languageserver";
import type { FileSystem } from "../service/file-system.ts";
import { createEditorFiles } from "../virtual-host/editor-files.ts";
import { filesEverywhere } from "../virtual-host/files-everywhere.ts";
import type { ClientFeatures } from "./client-features.ts";
import { isVirtualPath, uriOfPath } from "./file-uris.ts";

/**
 * What can be read, seen from a folder: the disk, and what only the editor reaches. Without a disk the editor is asked for
 * everything; where it does not answer either, nothing is there.
 */
export function reachableFiles(
  connection: Connection,
  { readsFiles }: ClientFeatures,
  disk: FileSystem | undefined,
): (folder: string | undefined) => FileSystem {
  const editor = readsFiles
    ? createEditorFiles({ ask: (method, params) => connection.sendRequest(method, params), uriOf: uriOfPath })
    : nothing;
  const chosen = (path: string) => (disk === undefined || isVirtualPath(path) ? editor : disk);
  return (folder) => filesEverywhere(chosen, folder);
}

const nothing: FileSystem = {
  read: absent,
  stat: async () => undefined,
  list: absent,
};

async function absent(path: string): Promise<never> {
  throw Object.assign(new Error(`${path} does not exist`), { code: "ENOENT" });
}
