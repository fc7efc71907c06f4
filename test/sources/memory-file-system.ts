import { posix } from "node:path";
import type { FileStat, FileSystem, FolderEntry } from "../../server/src/sources/file-system.ts";

/** What lies at a path: a text or bytes, a link to another path, or something that may not be read. */
export type Content = string | Uint8Array | { readonly link: string } | { readonly refused: string };

/** A disk in memory. Folders follow from the paths; `sizes` lets a file claim to be large. */
export class MemoryFileSystem implements FileSystem {
  readonly contents = new Map<string, Content>();
  readonly sizes = new Map<string, number>();
  readonly reads: string[] = [];
  private readonly ages = new Map<string, number>();
  private clock = 1;

  constructor(contents: Readonly<Record<string, Content>> = {}) {
    for (const [path, content] of Object.entries(contents)) this.set(path, content);
  }

  set(path: string, content: Content): void {
    this.contents.set(posix.normalize(path), content);
    this.ages.set(posix.normalize(path), this.clock++);
  }

  /** Lets a file be read that was refused, which changes nothing about its age. */
  grant(path: string, content: Content): void {
    this.contents.set(posix.normalize(path), content);
  }

  delete(path: string): void {
    this.contents.delete(posix.normalize(path));
  }

  async read(path: string, most = Infinity): Promise<Uint8Array> {
    const real = this.follow(path);
    this.reads.push(real);
    const content = this.contents.get(real);
    if (content === undefined) throw refusal(this.isFolder(real) ? "EISDIR" : "ENOENT");
    if (typeof content === "string") return new TextEncoder().encode(content).subarray(0, most);
    if (content instanceof Uint8Array) return content.subarray(0, most);
    throw refusal("refused" in content ? content.refused : "ENOENT");
  }

  async stat(path: string): Promise<FileStat | undefined> {
    const real = this.follow(path);
    const modified = this.ages.get(real) ?? 0;
    const content = this.contents.get(real);
    if (this.isFolder(real)) return { kind: "folder", size: 0, modified, identity: real };
    if (content === undefined) return undefined;
    const size = typeof content === "string" ? content.length : content instanceof Uint8Array ? content.length : 1;
    return { kind: "file", size: this.sizes.get(real) ?? size, modified, identity: real };
  }

  async list(folder: string): Promise<readonly FolderEntry[]> {
    const real = this.follow(folder);
    const refused = this.contents.get(`${real}/.`) ?? this.contents.get(`${real}/`);
    if (typeof refused === "object" && "refused" in refused) throw refusal(refused.refused);
    const names = new Map<string, FolderEntry["kind"]>();
    const start = real === "." ? "" : real === "/" ? "/" : `${real}/`;
    for (const [path, content] of this.contents) {
      if (!path.startsWith(start) || path === start) continue;
      const [name = "", ...rest] = path.slice(start.length).split("/");
      const link = typeof content === "object" && "link" in content;
      if (name !== "") names.set(name, rest.length > 0 ? "folder" : link ? "link" : "file");
    }
    return [...names].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  private isFolder(path: string): boolean {
    const start = path === "." ? "" : path === "/" ? "/" : `${path}/`;
    return [...this.contents.keys()].some((each) => each.startsWith(start));
  }

  private follow(path: string): string {
    let real = posix.normalize(path).replace(/(.)\/$/, "$1");
    for (let steps = 0; steps < 40; steps++) {
      const next = this.followOnce(real);
      if (next === undefined) return real;
      real = next;
    }
    throw refusal("ELOOP");
  }

  private followOnce(path: string): string | undefined {
    const names = path.split("/");
    for (let i = 1; i <= names.length; i++) {
      const content = this.contents.get(names.slice(0, i).join("/"));
      if (typeof content === "object" && "link" in content) {
        const target = posix.join(names.slice(0, i - 1).join("/") || (path.startsWith("/") ? "/" : "."), content.link);
        return posix.join(target, ...names.slice(i));
      }
    }
    return undefined;
  }
}

function refusal(code: string): Error {
  return Object.assign(new Error(`${code}: refused`), { code });
}
