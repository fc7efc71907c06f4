import type { Source } from "../../../server/src/model/source.ts";
import { readSources } from "../../../server/src/sources/read-source.ts";
import { placeInFile, sayPlace } from "../../../server/src/text/place-in-file.ts";

/** What came of reading a file: its sources, and its problems in words. */
export async function read(path: string, content: string | Uint8Array, size?: number) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const { sources, problems } = await readSources({ path, bytes, size: size ?? bytes.length });
  for (const problem of problems) if (problem.path !== path) throw new Error(`a problem names ${problem.path}`);
  return { sources, problems: problems.map(({ message }) => message), harmless: problems.every((one) => one.harmless) };
}

/** The one source in a file. */
export async function readOne(path: string, content: string | Uint8Array): Promise<Source> {
  const { sources, problems } = await read(path, content);
  const [source] = sources;
  if (source === undefined || sources.length > 1) throw new Error(`${sources.length} sources: ${problems.join("; ")}`);
  return source;
}

/** Blocks as "kind: text". */
export function blocksOf({ document }: Source): string[] {
  return document.prose.blocks.map(({ kind, text }) => `${kind}: ${text}`);
}

/** Claims as "measure | subject | figure | time | place in the file". */
export function claimsOf(source: Source): string[] {
  return source.document.claims.map(({ figure, measure, subject, time }) =>
    [
      measure?.text,
      subject?.text,
      source.document.prose.text.slice(...figure.outer),
      time?.text,
      sayPlace(placeInFile(source, figure.span[0])),
    ].join(" | "),
  );
}
