import * as vscode from "vscode";
import {
  type FileContent,
  type FileRefusal,
  type FileRequest,
  type FileState,
  type FolderList,
  LIST_FOLDER,
  READ_FILE,
  STAT_FILE,
} from "../../server/src/messages/files.ts";
import { toBase64 } from "../../server/src/text/base64.ts";
import type { Feature } from "./feature.ts";

/** Reads for the server what only the editor can reach: all files in a browser, those of virtual file systems elsewhere. */
export const answerFiles: Feature = ({ client }) => {
  const { fs } = vscode.workspace;
  return vscode.Disposable.from(
    client.onRequest<FileState | FileRefusal, void>(STAT_FILE, (request: FileRequest) =>
      answering<FileState>(request, async (uri) => {
        const { type, size, mtime } = await fs.stat(uri);
        const kind = has(type, vscode.FileType.Directory)
          ? "folder"
          : has(type, vscode.FileType.File)
            ? "file"
            : "other";
        return { kind, size, modified: mtime };
      }),
    ),
    client.onRequest<FolderList | FileRefusal, void>(LIST_FOLDER, (request: FileRequest) =>
      answering<FolderList>(request, async (uri) => ({
        entries: (await fs.readDirectory(uri)).map(([name, type]) => ({ name, kind: kindOf(type) })),
      })),
    ),
    client.onRequest<FileContent | FileRefusal, void>(READ_FILE, (request: FileRequest) =>
      answering<FileContent>(request, async (uri) => ({ base64: toBase64(await fs.readFile(uri)) })),
    ),
  );
};

async function answering<T>({ uri }: FileRequest, look: (uri: vscode.Uri) => Promise<T>): Promise<T | FileRefusal> {
  try {
    return await look(vscode.Uri.parse(uri, true));
  } catch (error) {
    const code = error instanceof vscode.FileSystemError ? error.code : "";
    return { refused: codes[code] ?? (error instanceof Error ? error.message : String(error)) };
  }
}

/** What Node says in the same case. */
const codes: Readonly<Record<string, string>> = {
  FileNotFound: "ENOENT",
  FileNotADirectory: "ENOTDIR",
  FileIsADirectory: "EISDIR",
  NoPermissions: "EACCES",
};

function kindOf(type: vscode.FileType): FolderList["entries"][number]["kind"] {
  if (has(type, vscode.FileType.SymbolicLink)) return "link";
  if (has(type, vscode.FileType.Directory)) return "folder";
  return has(type, vscode.FileType.File) ? "file" : "other";
}

function has(type: vscode.FileType, one: vscode.FileType): boolean {
  return (type & one) === one;
}
