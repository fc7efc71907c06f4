import type { Span } from "../../model/span.ts";
import type { LineIndex } from "../../text/line-index.ts";

/** A line of a file, or of a long line what lies around something in it. */
export interface Excerpt {
  readonly text: string;
  /** Where in its line the text begins, in UTF-16 units and in bytes of UTF-8; absent at the line's beginning. */
  readonly from?: { readonly units: number; readonly bytes: number };
  /** Whether the line goes on behind it. */
  readonly cut?: true;
}

/** Takes excerpts from one text, around the beginning of a span. */
export type TakeExcerpt = (span: Span) => Excerpt;

/** So much on either side of where something begins is more than any format shows, in UTF-16 units. */
const AROUND = 600;

/** Linear over all that lies close together, however long their line is. */
export function createExcerpts(text: string, lines: LineIndex): TakeExcerpt {
  let known = { line: 0, offset: 0, bytes: 0 };

  /** Bytes of a line before an offset, counted from the place that was asked for last. */
  function bytesBefore(line: number, start: number, offset: number): number {
    const from = known.line === line ? known : { line, offset: start, bytes: 0 };
    const [low, high] = offset < from.offset ? [offset, from.offset] : [from.offset, offset];
    const between = Buffer.byteLength(text.slice(low, high));
    known = { line, offset, bytes: offset < from.offset ? from.bytes - between : from.bytes + between };
    return known.bytes;
  }

  return ([at]) => {
    const { line, character } = lines.positionAt(at);
    const start = at - character;
    const end = lines.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
    const first = character > AROUND ? wholeCharacter(text, at - AROUND) : start;
    const last = end - at > AROUND ? wholeCharacter(text, at + AROUND) : end;
    return {
      text: text.slice(first, last),
      ...(first > start && { from: { units: first - start, bytes: bytesBefore(line, start, first) } }),
      ...(last < end && { cut: true }),
    };
  };
}

/** An offset that does not part the halves of a pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
