import { isAbsolute, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The path of a `file:` address, with `/` on every system; `undefined` for all other schemes and for what is no address. */
export function pathOfUri(uri: string): string | undefined {
  if (!uri.startsWith("file:")) return undefined;
  try {
    return fileURLToPath(uri).replaceAll("\\", "/");
  } catch {
    return undefined;
  }
}

/** The address of a file; a relative path counts from `root`, or from the working folder where there is none. */
export function uriOfPath(path: string, root?: string): string {
  return pathToFileURL(isAbsolute(path) ? path : resolve(root ?? ".", path)).href;
}

/** How results name a document: its path, or its address where it is no file. */
export function nameOfUri(uri: string): string {
  return pathOfUri(uri) ?? uri;
}

/** Whether `path` is `folder` or lies below it. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
