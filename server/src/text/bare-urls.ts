import type { Span } from "../model/span.ts";

const SCHEME_LIMIT = 16;
const LOCAL_PART_LIMIT = 64;
const HOST_LIMIT = 253;

/**
 * The web or mail address that the mark at `at` belongs to: the colon of `https://…`, the first dot of `www.…`, the `@` of a
 * mail address, the first slash of `example.org/…`. Nothing before `floor` is part of it. Absent where the mark is none of these.
 */
export function bareUrlAt(text: string, at: number, floor: number): Span | undefined {
  const start = startOfUrl(text, at, floor);
  if (start < 0) return undefined;
  const end = text.charCodeAt(at) === 64 ? endOfMailHost(text, at + 1) : endOfUrl(text, at + 1);
  return end > at + 1 ? [start, end] : undefined;
}

/** True of the code units at which {@link bareUrlAt} can find something: `.` `/` `:` `@`. */
export function mayMarkUrl(code: number): boolean {
  return code === 46 || code === 47 || code === 58 || code === 64;
}

function startOfUrl(text: string, at: number, floor: number): number {
  switch (text.charCodeAt(at)) {
    case 58: {
      if (text.charCodeAt(at + 1) !== 47 || text.charCodeAt(at + 2) !== 47) return startOfMailto(text, at, floor);
      const start = back(text, at, floor, SCHEME_LIMIT, isSchemeCode);
      return at - start >= 2 && isLetter(text.charCodeAt(start)) && isUrlCode(text.charCodeAt(at + 3)) ? start : -1;
    }
    case 46: {
      const start = at - 3;
      if (start < floor || text.slice(start, at).toLowerCase() !== "www") return -1;
      return (start === floor || !isHostCode(text.charCodeAt(start - 1))) && isHostCode(text.charCodeAt(at + 1))
        ? start
        : -1;
    }
    case 64: {
      const start = back(text, at, floor, LOCAL_PART_LIMIT, isLocalCode);
      return start < at && isLetterOrDigit(text.charCodeAt(start)) ? start : -1;
    }
    case 47: {
      const start = back(text, at, floor, HOST_LIMIT, isHostCode);
      return isLetterOrDigit(text.charCodeAt(at + 1)) && isHost(text.slice(start, at)) ? start : -1;
    }
    default:
      return -1;
  }
}

function startOfMailto(text: string, at: number, floor: number): number {
  const start = at - 6;
  return start >= floor && text.slice(start, at).toLowerCase() === "mailto" && isLocalCode(text.charCodeAt(at + 1))
    ? start
    : -1;
}

/** A host name as `news.example.org`: at least two labels, the last of letters in lower case. */
function isHost(text: string): boolean {
  const dot = text.lastIndexOf(".");
  return dot > 0 && /^[a-z]{2,24}$/.test(text.slice(dot + 1)) && !text.startsWith(".") && !text.includes("..");
}

/** The end of a URL whose scheme or first label ends before `from`; marks that close the sentence around it are left out. */
function endOfUrl(text: string, from: number): number {
  let end = from;
  let open = 0;
  while (end < text.length && isUrlCode(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === 40) open++;
    else if (text.charCodeAt(end) === 41 && --open < 0) break;
    end++;
  }
  while (end > from && /[?!.,:;*_~'\u2019\u2026&|]/.test(text.charAt(end - 1))) end--;
  return end;
}

function endOfMailHost(text: string, from: number): number {
  let end = from;
  while (end < text.length && isHostCode(text.charCodeAt(end))) end++;
  while (end > from && !isLetterOrDigit(text.charCodeAt(end - 1))) end--;
  return text.slice(from, end).includes(".") ? end : from;
}

/** The lowest offset from which all up to `at` belong; -1 below `floor` never. */
function back(text: string, at: number, floor: number, limit: number, belongs: (code: number) => boolean): number {
  let start = at;
  while (start > floor && at - start < limit && belongs(text.charCodeAt(start - 1))) start--;
  return start;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57);
}

function isSchemeCode(code: number): boolean {
  return isLetterOrDigit(code) || code === 43;
}

function isHostCode(code: number): boolean {
  return isLetterOrDigit(code) || code === 45 || code === 46;
}

function isLocalCode(code: number): boolean {
  return isHostCode(code) || code === 95 || code === 43;
}

/** Everything that is neither white space nor a mark that parts a URL from its surroundings. */
function isUrlCode(code: number): boolean {
  if (code <= 32 || Number.isNaN(code)) return false;
  if (code < 128) return !'"<>[]\\^`{}'.includes(String.fromCharCode(code));
  // Typographic quotes, spaces and dashes, ideographic punctuation, masked markup.
  return (
    code !== 0xa0 &&
    !(code >= 0x2000 && code <= 0x206f && code !== 0x2019) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xfdd0)
  );
}
