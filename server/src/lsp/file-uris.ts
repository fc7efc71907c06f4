import { posix } from "node:path";

/**
 * The path by which the server knows a document's address, with `/` on every system; `undefined` for what is not in a file
 * and for what is no address. A file on disk has its own path; one that only the editor can reach, as
 * `vscode-vfs://github/owner/name/draft.md`, has its scheme and authority as the first folder: `/vscode-vfs:github/owner/name/draft.md`.
 */
export function pathOfUri(uri: string): string | undefined {
  const match = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?#]*))?(\/[^?#]*)(?:[?#]|$)/i.exec(uri);
  if (match === null) return undefined;
  const [, scheme = "", authority = "", encoded = ""] = match;
  const path = decoded(encoded);
  if (path === undefined || scheme === "untitled") return undefined;
  if (scheme !== "file") return /\?/.test(uri) ? undefined : posix.normalize(`/${scheme}:${authority}${path}`);
  if (authority !== "" && authority !== "localhost") return `//${authority}${path}`;
  return /^\/[A-Za-z]:/.test(path) ? path.slice(1) : path;
}

/** The address of a document by its path; a relative one counts from `root`. */
export function uriOfPath(path: string, root?: string): string {
  const whole = isAbsolutePath(path) ? path : posix.join(root ?? "/", path);
  const match = virtualPath.exec(whole);
  if (match === null) {
    if (whole.startsWith("//")) return `file:${encodedPath(whole)}`;
    return `file://${encodedPath(whole.startsWith("/") ? whole : `/${whole}`)}`;
  }
  const [, scheme = "", authority = "", rest = ""] = match;
  const start = authority === "" ? `${scheme}:` : `${scheme}://${authority}`;
  return start + encodedPath(rest === "" ? "/" : rest);
}

/** Whether a path is not on a disk of this machine, so that only the editor can reach it. */
export function isVirtualPath(path: string): boolean {
  return virtualPath.test(path);
}

/** A scheme has at least two letters,. */
const virtualPath = /^\/([a-z][a-z0-9+.-]+):([^/]*)(\/.*)?$/i;

export function isAbsolutePath(path: string): boolean {
  return path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path);
}

/** How results name a document: its path, or its address where it is in no file. */
export function nameOfUri(uri: string): string {
  return pathOfUri(uri) ?? uri;
}

/** Whether `path` is `folder` or lies below it. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function encodedPath(path: string): string {
  // Half of a character outside the first plane has no UTF-8; it becomes what a decoder makes of it.
  return encodeURI(path.replace(/\p{Surrogate}/gu, "\ufffd")).replace(
    /[?#~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
