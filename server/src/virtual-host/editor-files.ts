import {
  type FileContent,
  type FileRefusal,
  type FileRequest,
  type FileState,
  type FolderList,
  LIST_FOLDER,
  READ_FILE,
  STAT_FILE,
} from "../messages/files.ts";
import type { FileStat, FileSystem } from "../service/file-system.ts";
import { fromBase64 } from "../text/base64.ts";

export interface EditorLine {
  /** Sends a request to the editor. */
  ask(method: string, params: FileRequest): Promise<unknown>;
  /** The address of an absolute path. */
  uriOf(path: string): string;
}

/** The files that the editor can reach; paths are absolute. Two paths to one file cannot be told to be that. */
export function createEditorFiles({ ask, uriOf }: EditorLine): FileSystem {
  async function answer<T extends object>(method: string, path: string): Promise<T> {
    const given = (await ask(method, { uri: uriOf(path) })) as T | FileRefusal | null;
    if (given === null || typeof given !== "object") throw refusal("the editor did not answer");
    if ("refused" in given) throw refusal(String(given.refused));
    return given;
  }

  return {
    async read(path, most = Infinity) {
      const bytes = fromBase64((await answer<FileContent>(READ_FILE, path)).base64);
      return bytes.length > most ? bytes.subarray(0, most) : bytes;
    },
    async stat(path): Promise<FileStat | undefined> {
      try {
        return { ...(await answer<FileState>(STAT_FILE, path)), identity: uriOf(path) };
      } catch (error) {
        if (absent.has((error as Refusal).code)) return undefined;
        throw error;
      }
    },
    async list(path) {
      const { entries } = await answer<FolderList>(LIST_FOLDER, path);
      return [...entries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    },
  };
}

/** What a disk says of a place where nothing is. */
const absent: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR"]);

type Refusal = Error & { readonly code: string };

function refusal(code: string): Refusal {
  return Object.assign(new Error(code), { code });
}
