import { stringMember } from "./untrusted-value.ts";

/** Readers of formats that take much code, which a browser loads only where there are such files; by script, what is in it. */
export const readerScripts: Readonly<Record<string, readonly string[]>> = {
  "browser-pdf": ["pdf.ts"],
  "browser-pages": ["html.ts", "docx.ts", "xlsx.ts"],
};

/** What a worker has beside what it shares with Node. */
interface WorkerScope {
  importScripts(address: string): void;
  tickmarkReaders?: (script: string) => unknown;
  tickmarkReaderScripts?: Readonly<Record<string, unknown>>;
}

/**
 * Lets the readers come from their scripts in the folder that the editor names in its options. Where one cannot be had, each file
 * of its formats is a problem of its own.
 */
export function provideReaders(options: unknown): void {
  const scope = globalThis as unknown as WorkerScope;
  const folder = stringMember(options, "readers");
  scope.tickmarkReaders = (script) => {
    const loaded = () => scope.tickmarkReaderScripts?.[script];
    if (loaded() === undefined) {
      if (folder === undefined) throw new Error("this browser was not told where the reader of its format is");
      scope.importScripts(`${folder}${script}.js`);
    }
    return loaded();
  };
}
