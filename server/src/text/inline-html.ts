/** An HTML construct inside a paragraph. */
export interface InlineHtml {
  readonly kind: "tag" | "comment" | "autolink";
  readonly end: number;
  /** Of a tag, its name in lower case; of anything else empty. */
  readonly name: string;
  readonly closing: boolean;
}

/** Reads HTML in one text; remembers which ends do not occur, so that text full of beginnings stays cheap. */
export class HtmlReader {
  readonly #text: string;
  readonly #missing = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** What begins with the `<` at `at`; absent where it is a plain less-than sign. */
  at(at: number): InlineHtml | undefined {
    const text = this.#text;
    const next = text.charCodeAt(at + 1);
    if (next === 33) return this.#declaration(at);
    if (next === 63) return this.#upTo("?>", at, "tag");
    const closing = next === 47;
    const nameStart = closing ? at + 2 : at + 1;
    if (!isLetter(text.charCodeAt(nameStart))) return isDigit(next) ? autolinkAt(text, at) : undefined;
    let nameEnd = nameStart + 1;
    while (isNameCode(text.charCodeAt(nameEnd))) nameEnd++;
    const end = closing ? skipSpace(text, nameEnd) : endOfAttributes(text, nameEnd);
    if (text.charCodeAt(end) !== 62) return closing ? undefined : autolinkAt(text, at);
    return { kind: "tag", end: end + 1, name: text.slice(nameStart, nameEnd).toLowerCase(), closing };
  }

  /** The span of `</name>` after `from`; absent where the element is not closed. */
  closingTag(name: string, from: number): readonly [number, number] | undefined {
    if (this.#missing.has(name)) return undefined;
    const pattern = new RegExp(`</${name}\\s*>`, "gi");
    pattern.lastIndex = from;
    const match = pattern.exec(this.#text);
    if (match !== null) return [match.index, pattern.lastIndex];
    this.#missing.add(name);
    return undefined;
  }

  #declaration(at: number): InlineHtml | undefined {
    const text = this.#text;
    if (text.startsWith("<!-->", at)) return { kind: "comment", end: at + 5, name: "", closing: false };
    if (text.startsWith("<!--->", at)) return { kind: "comment", end: at + 6, name: "", closing: false };
    if (text.startsWith("<!--", at)) return this.#upTo("-->", at + 2, "comment");
    if (text.startsWith("<![CDATA[", at)) return this.#upTo("]]>", at, "tag");
    return isLetter(text.charCodeAt(at + 2)) ? this.#upTo(">", at, "tag") : undefined;
  }

  #upTo(mark: string, from: number, kind: "tag" | "comment"): InlineHtml | undefined {
    if (this.#missing.has(mark)) return undefined;
    const found = this.#text.indexOf(mark, from + 2);
    if (found >= 0) return { kind, end: found + mark.length, name: "", closing: false };
    this.#missing.add(mark);
    return undefined;
  }
}

/** `<https://…>` or `<name@host>`. */
function autolinkAt(text: string, at: number): InlineHtml | undefined {
  let colon = false;
  let mail = false;
  for (let end = at + 1; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 62) return colon || mail ? { kind: "autolink", end: end + 1, name: "", closing: false } : undefined;
    if (code <= 32 || code === 60) return undefined;
    if (code === 58 && end - at > 2) colon = true;
    if (code === 64 && end - at > 1) mail = true;
  }
  return undefined;
}

/** The offset after attributes and an optional `/`, where a `>` must follow. */
function endOfAttributes(text: string, start: number): number {
  let at = start;
  for (;;) {
    const next = skipSpace(text, at);
    const code = text.charCodeAt(next);
    if (code === 47) return next + 1;
    if (next === at || !(isLetter(code) || code === 95 || code === 58)) return next;
    at = endOfAttribute(text, next);
    if (at < 0) return next;
  }
}

function endOfAttribute(text: string, start: number): number {
  let at = start + 1;
  while (isNameCode(text.charCodeAt(at)) || /[_:.]/.test(text.charAt(at))) at++;
  const equals = skipSpace(text, at);
  if (text.charCodeAt(equals) !== 61) return at;
  const value = skipSpace(text, equals + 1);
  const quote = text.charAt(value);
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, value + 1);
    return close < 0 ? -1 : close + 1;
  }
  let end = value;
  while (end < text.length && !/[\s"'=<>`]/.test(text.charAt(end))) end++;
  return end > value ? end : -1;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xfdd0)) at++;
  return at;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isNameCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 45;
}
