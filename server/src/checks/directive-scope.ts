import type { Directive } from "../model/directive.ts";
import type { Finding } from "../model/finding.ts";
import { createLineIndex } from "../text/line-index.ts";

/** Where directives hold, asked by place and check. */
export interface DirectiveScope {
  /** The directives that keep a finding back; empty where it may be shown. */
  covering(finding: Finding): readonly Directive[];
}

/** A stretch of the text, `[start, end)`, in which a directive holds. */
interface Region {
  readonly start: number;
  readonly end: number;
  readonly directive: Directive;
}

/**
 * A finding is kept back where its own place, or that of any figure of the same article it refers to, is covered: who
 * switches off `sum` beside the total does not want to hear of it beside a part.
 */
export function directiveScope(text: string, directives: readonly Directive[]): DirectiveScope {
  const lines = createLineIndex(text);
  const byLine = new Map<number, Directive[]>();
  const wholeFile: Directive[] = [];
  const add = (line: number, directive: Directive) => {
    byLine.set(line, [...(byLine.get(line) ?? []), directive]);
  };
  for (const directive of directives) {
    const first = lines.positionAt(directive.span[0]).line;
    const last = lines.positionAt(directive.span[1]).line;
    if (directive.kind === "disable-file") wholeFile.push(directive);
    else if (directive.kind === "disable-line") for (let line = first; line <= last; line++) add(line, directive);
    else if (directive.kind === "disable-next-line") add(nextTextLine(text, lines.lineCount, last, lines), directive);
  }
  const regions = new Map<string, readonly Region[]>();

  function at(offset: number, check: string): Directive[] {
    const names = ({ checks }: Directive) => checks.length === 0 || checks.some(({ id }) => id === check);
    const known = regions.get(check) ?? regionsOf(check, directives, text.length);
    regions.set(check, known);
    const region = regionAt(known, offset);
    const onLine = byLine.get(lines.positionAt(offset).line) ?? [];
    return [...wholeFile.filter(names), ...onLine.filter(names), ...(region ? [region.directive] : [])];
  }

  return {
    covering({ code, span, related }) {
      const own = at(span[0], code);
      if (own.length > 0) return own;
      for (const place of related) {
        if (place.path !== undefined) continue;
        const there = at(place.span[0], code);
        if (there.length > 0) return there;
      }
      return [];
    },
  };
}

/** The next line that holds more than white space. */
function nextTextLine(text: string, count: number, after: number, lines: ReturnType<typeof createLineIndex>): number {
  for (let line = after + 1; line < count; line++) {
    const start = lines.offsetAt({ line, character: 0 });
    const end = lines.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
    if (text.slice(start, end).trim() !== "") return line;
  }
  return after + 1;
}

/** Where one check is switched off from a `disable` to its `enable` or the end, in file order and apart. */
function regionsOf(check: string, directives: readonly Directive[], length: number): Region[] {
  const regions: Region[] = [];
  let open: Directive | undefined;
  for (const directive of directives) {
    const { kind, checks, span } = directive;
    if (checks.length > 0 && !checks.some(({ id }) => id === check)) continue;
    if (kind === "disable") open ??= directive;
    else if (kind === "enable" && open !== undefined) {
      regions.push({ start: open.span[1], end: span[0], directive: open });
      open = undefined;
    }
  }
  if (open !== undefined) regions.push({ start: open.span[1], end: length + 1, directive: open });
  return regions;
}

function regionAt(regions: readonly Region[], offset: number): Region | undefined {
  let low = 0;
  let high = regions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const region = regions[middle];
    if (region === undefined) return undefined;
    if (offset < region.start) high = middle - 1;
    else if (offset >= region.end) low = middle + 1;
    else return region;
  }
  return undefined;
}
