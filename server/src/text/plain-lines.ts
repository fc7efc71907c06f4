/** A line of plain text that holds more than white space. */
export interface PlainLine {
  /** The content's offsets, without the white space around it and without a list marker. */
  readonly start: number;
  readonly end: number;
  /** Columns before the content or its marker, tabs counted as four. */
  readonly indent: number;
  /** What marks it as an item of a list; absent on other lines. */
  readonly marker?: "bullet" | "number";
  /** True where a blank line or nothing stands before it. */
  readonly afterBlank: boolean;
}

/** The lines of a text in order; blank ones are only remembered by the line after them. */
export function plainLines(text: string): PlainLine[] {
  const lines: PlainLine[] = [];
  let afterBlank = true;
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
    const line = lineOf(text, start, end, afterBlank);
    if (line !== undefined) lines.push(line);
    afterBlank = line === undefined;
    start = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  return lines;
}

/** True where a line ends as sentences do, closing quotes and brackets aside. */
export function endsSentence(text: string, line: PlainLine): boolean {
  let last = line.end - 1;
  while (last > line.start && /["'\u2019\u201D\u00BB)\]]/.test(text.charAt(last))) last--;
  return /[.!?:;\u2026\u3002\uFF01\uFF1F\uFF1A]/.test(text.charAt(last));
}

/**
 * Whether line ends within paragraphs come from wrapping at a width rather than parting one paragraph from the next. Where
 * text is wrapped, many a line goes on in small letters.
 */
export function isWrapped(text: string, lines: readonly PlainLine[]): boolean {
  let breaks = 0;
  let goingOn = 0;
  let longest = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as PlainLine;
    const next = lines[i + 1];
    longest = Math.max(longest, line.end - line.start);
    if (next === undefined || next.afterBlank || next.marker !== undefined) continue;
    breaks++;
    if (!endsSentence(text, line) && /^[\p{Ll},;)]/u.test(text.slice(next.start, next.start + 2))) goingOn++;
  }
  return longest >= 40 && goingOn > 0 && goingOn * 3 >= breaks;
}

/** True of a line that can be a heading: short, begun as sentences are, not ended as they are, and no row of labels. */
export function isHeadingLike(text: string, line: PlainLine): boolean {
  if (line.marker !== undefined || line.end - line.start > 120 || endsSentence(text, line)) return false;
  const content = text.slice(line.start, line.end);
  return (
    /^[\p{Lu}\p{Lo}\p{N}"'\u201C\u2018$\u20AC\u00A3]/u.test(content) &&
    !/,$|\p{L}:\p{L}|\s[|>\u00BB\u203A]|[|>\u00BB\u203A]\s/u.test(content)
  );
}

function lineOf(text: string, from: number, to: number, afterBlank: boolean): PlainLine | undefined {
  let start = from;
  let end = to;
  let indent = 0;
  while (start < end && isSpace(text.charCodeAt(start))) indent += text.charCodeAt(start++) === 9 ? 4 : 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start === end) return undefined;
  const marker = markerAt(text, start, end);
  if (marker === undefined) return { start, end, indent, afterBlank };
  return { start: marker.end, end, indent, marker: marker.kind, afterBlank };
}

function markerAt(text: string, start: number, end: number): { kind: "bullet" | "number"; end: number } | undefined {
  const code = text.charCodeAt(start);
  let after = start + 1;
  if (code >= 48 && code <= 57) {
    while (after < start + 3 && text.charCodeAt(after) >= 48 && text.charCodeAt(after) <= 57) after++;
    if (text.charCodeAt(after) !== 46 && text.charCodeAt(after) !== 41) return undefined;
    after++;
  } else if (!bullets.has(text.charAt(start))) return undefined;
  let content = after;
  while (content < end && isSpace(text.charCodeAt(content))) content++;
  // Signs that are nothing but bullets need no space; a hyphen or a number does.
  if (content === end || (content === after && !/[\u2022\u2023\u25E6\u25AA\u25CF]/.test(text.charAt(start))))
    return undefined;
  return { kind: code >= 48 && code <= 57 ? "number" : "bullet", end: content };
}

const bullets: ReadonlySet<string> = new Set("-*+\u2022\u2023\u25E6\u25AA\u25CF\u00B7\u2013\u2014".split(""));

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000;
}
