import type { MaskKind } from "../model/prose.ts";
import { bareUrlAt } from "./bare-urls.ts";
import { entityAt } from "./entities.ts";
import { Emphasis } from "./inline-emphasis.ts";
import { HtmlReader, type InlineHtml } from "./inline-html.ts";
import { endOfLabel, endOfLinkTarget, normalizedLabel } from "./inline-links.ts";
import { endOfMath } from "./inline-math.ts";
import { Overlay } from "./overlay.ts";

/** Told of each region that is not read as prose; offsets within the text at hand. */
export type ReportMask = (kind: MaskKind, start: number, end: number) => void;

/** The text of one Markdown block with its inline markup overwritten, equally long. `labels` are the defined link labels. */
export function maskInline(text: string, labels: ReadonlySet<string>, report: ReportMask): string {
  return holdsMarkup(text) ? new InlineReader(text, labels, report).read() : text;
}

const special = new Uint8Array(128);
for (const mark of "\\`<[]!*_~&$:@./") special[mark.charCodeAt(0)] = 1;

// A dot or slash counts only in an address, and there a letter follows.
function holdsMarkup(text: string): boolean {
  return /[\\`<[\]*_~&$:@]|\.\w|\/\w/.test(text);
}

/** An opening bracket of a link or image that may still be closed. */
interface Bracket {
  readonly start: number;
  readonly textStart: number;
  readonly emphasisDepth: number;
}

class InlineReader {
  readonly #text: string;
  readonly #labels: ReadonlySet<string>;
  readonly #report: ReportMask;
  readonly #overlay: Overlay;
  readonly #emphasis: Emphasis;
  readonly #html: HtmlReader;
  #brackets: Bracket[] = [];
  /** Brackets of links below this place in the stack would hold another link, which links may not. */
  #linkFloor = 0;
  /** Offsets of backtick runs by length; made when the first one is met. */
  #ticks: Map<number, number[]> | undefined;
  /** The end of what was read as markup last; addresses do not reach back over it. */
  #floor = 0;
  /** True once the end of a comment in braces was looked for in vain, so that text full of beginnings stays cheap. */
  #missesBraceEnd = false;

  constructor(text: string, labels: ReadonlySet<string>, report: ReportMask) {
    this.#text = text;
    this.#labels = labels;
    this.#report = report;
    this.#overlay = new Overlay(text);
    this.#emphasis = new Emphasis(text, this.#overlay);
    this.#html = new HtmlReader(text);
  }

  read(): string {
    const text = this.#text;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      if (code < 128 && special[code] === 1) at = this.#step(code, at);
      else at++;
    }
    this.#emphasis.pair(0);
    return this.#overlay.toString();
  }

  /** Reads what stands at `at`; the offset to go on from, always greater. */
  #step(code: number, at: number): number {
    switch (code) {
      case 92:
        return this.#escape(at);
      case 96:
        return this.#codeSpan(at);
      case 60:
        return this.#markup(at);
      case 33:
        return this.#text.charCodeAt(at + 1) === 91 ? this.#openBracket(at, at + 2) : at + 1;
      case 91:
        return this.#text.charCodeAt(at + 1) === 94 ? this.#footnote(at) : this.#openBracket(at, at + 1);
      case 93:
        return this.#closeBracket(at);
      case 42:
      case 95:
      case 126:
        return this.#moved(this.#emphasis.add(at));
      case 38:
        return this.#entity(at);
      case 36:
        return this.#math(at);
      case 47:
        return this.#text.startsWith("{/*", at - 1) ? this.#braceComment(at - 1) : this.#address(at);
      default:
        return this.#address(at);
    }
  }

  #moved(to: number): number {
    this.#floor = to;
    return to;
  }

  #opaque(kind: MaskKind, start: number, end: number): number {
    this.#overlay.makeOpaque(start, end);
    this.#report(kind, start, end);
    return this.#moved(end);
  }

  #escape(at: number): number {
    const next = this.#text.charCodeAt(at + 1);
    if (isAsciiMark(next)) {
      this.#overlay.hide(at, at + 1);
      return this.#moved(at + 2);
    }
    // A backslash at the end of a line breaks it.
    if (next === 10 || next === 13) this.#overlay.hide(at, at + 1);
    return at + 1;
  }

  #codeSpan(at: number): number {
    this.#ticks ??= backtickRuns(this.#text);
    let open = at + 1;
    while (this.#text.charCodeAt(open) === 96) open++;
    const runs = this.#ticks.get(open - at) ?? [];
    // Kept in falling order, so that runs left behind are dropped from the end.
    while (runs.length > 0 && (runs.at(-1) as number) < open) runs.pop();
    const close = runs.at(-1);
    return close === undefined ? this.#moved(open) : this.#opaque("code", at, close + open - at);
  }

  #markup(at: number): number {
    const html = this.#html.at(at);
    if (html === undefined) return at + 1;
    if (html.kind === "autolink") {
      this.#overlay.hide(at, at + 1);
      this.#overlay.hide(html.end - 1, html.end);
      return this.#opaque("link-target", at + 1, html.end - 1) + 1;
    }
    this.#report(html.kind === "comment" ? "comment" : "html", at, html.end);
    this.#overlay.hide(at, html.end);
    if (lineBreaking.has(html.name)) this.#overlay.replace(at, html.end, " ");
    else if (!html.closing && notProse.has(html.name)) return this.#element(html);
    return this.#moved(html.end);
  }

  /** The comment of MDX, which has no other. */
  #braceComment(at: number): number {
    const close = this.#missesBraceEnd ? -1 : this.#text.indexOf("*/}", at + 3);
    if (close < 0) {
      this.#missesBraceEnd = true;
      return at + 2;
    }
    this.#overlay.hide(at, close + 3);
    this.#report("comment", at, close + 3);
    return this.#moved(close + 3);
  }

  /** Makes the content of an element opaque that is code, deleted, or raised off the line. */
  #element(tag: InlineHtml): number {
    const close = this.#html.closingTag(tag.name, tag.end);
    if (close === undefined) return this.#moved(tag.end);
    const [start, end] = close;
    // "4<sup>th</sup>" is one ordinal, "10<sup>6</sup>" no 106.
    if (tag.name === "sup" && /^\p{L}*$/u.test(this.#text.slice(tag.end, Math.min(start, tag.end + 8))))
      return this.#moved(tag.end);
    this.#overlay.makeOpaque(tag.end, start);
    this.#overlay.hide(start, end);
    this.#report("html", tag.end, end);
    return this.#moved(end);
  }

  #openBracket(start: number, textStart: number): number {
    this.#brackets.push({ start, textStart, emphasisDepth: this.#emphasis.depth });
    return this.#moved(textStart);
  }

  #footnote(at: number): number {
    const end = endOfLabel(this.#text, at);
    if (end < 0 || end === at + 3 || /\s/.test(this.#text.slice(at, end))) return this.#openBracket(at, at + 1);
    this.#overlay.hide(at, end);
    return this.#moved(end);
  }

  #closeBracket(at: number): number {
    const open = this.#brackets.pop();
    if (open === undefined) return this.#moved(at + 1);
    const image = open.textStart - open.start === 2;
    const nested = this.#brackets.length < this.#linkFloor;
    this.#linkFloor = Math.min(this.#linkFloor, this.#brackets.length);
    const end = image || !nested ? this.#endOfLink(open, at) : -1;
    if (end < 0) return this.#moved(at + 1);
    if (image) {
      this.#emphasis.drop(open.emphasisDepth);
      return this.#opaque("image", open.start, end);
    }
    this.#emphasis.pair(open.emphasisDepth);
    this.#overlay.hide(open.start, open.textStart);
    this.#overlay.hide(at, end);
    if (end > at + 1) this.#report("link-target", at + 1, end);
    this.#linkFloor = this.#brackets.length;
    return this.#moved(end);
  }

  /** The end of the link or image whose text ends with the bracket at `at`; -1 where the brackets are plain ones. */
  #endOfLink(open: Bracket, at: number): number {
    const text = this.#text;
    if (text.charCodeAt(at + 1) === 40) {
      const end = endOfLinkTarget(text, at + 1);
      if (end >= 0) return end;
    }
    if (this.#labels.size === 0) return -1;
    const end = text.charCodeAt(at + 1) === 91 ? endOfLabel(text, at + 1) : -1;
    if (end > at + 3) return this.#isDefined(at + 2, end - 1) ? end : -1;
    if (!this.#isDefined(open.textStart, at)) return -1;
    return end < 0 ? at + 1 : end;
  }

  #isDefined(start: number, end: number): boolean {
    if (end - start > 999) return false;
    const label = normalizedLabel(this.#text.slice(start, end));
    return label !== undefined && this.#labels.has(label);
  }

  #entity(at: number): number {
    const entity = entityAt(this.#text, at);
    if (entity === undefined) return at + 1;
    this.#overlay.replace(at, entity.end, entity.character);
    return this.#moved(entity.end);
  }

  #math(at: number): number {
    const end = endOfMath(this.#text, at);
    if (end >= 0) return this.#opaque("math", at, end);
    return this.#text.charCodeAt(at + 1) === 36 ? at + 2 : at + 1;
  }

  #address(at: number): number {
    const span = bareUrlAt(this.#text, at, this.#floor);
    return span === undefined ? at + 1 : this.#opaque("link-target", span[0], span[1]);
  }
}

/** Elements that part what stands before them from what stands after. */
const lineBreaking: ReadonlySet<string> = new Set(
  "br hr p div li ul ol dl dt dd td th tr table h1 h2 h3 h4 h5 h6 section article blockquote".split(" "),
);

/** Elements whose content is not to be read as it stands. */
const notProse: ReadonlySet<string> = new Set(
  "code kbd samp var tt pre script style math svg textarea del s strike sup".split(" "),
);

function isAsciiMark(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}

function backtickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (let at = text.lastIndexOf("`"); at >= 0; at = at === 0 ? -1 : text.lastIndexOf("`", at - 1)) {
    const end = at + 1;
    while (at > 0 && text.charCodeAt(at - 1) === 96) at--;
    const known = runs.get(end - at);
    if (known === undefined) runs.set(end - at, [at]);
    else known.push(at);
  }
  return runs;
}
