/** CommonMark lets a reader set a limit; without one, hostile text would be read again for every bracket. */
const PARENTHESIS_LIMIT = 32;
const LABEL_LIMIT = 999;

/** The end of `(destination "title")` whose parenthesis stands at `open`; -1 where that is not what stands there. */
export function endOfLinkTarget(text: string, open: number): number {
  let at = skipSpace(text, open + 1);
  if (text.charCodeAt(at) === 41) return at + 1;
  const destinationEnd = endOfDestination(text, at);
  if (destinationEnd < 0) return -1;
  at = skipSpace(text, destinationEnd);
  if (at > destinationEnd && text.charCodeAt(at) !== 41) {
    at = endOfTitle(text, at);
    if (at < 0) return -1;
    at = skipSpace(text, at);
  }
  return text.charCodeAt(at) === 41 ? at + 1 : -1;
}

/** The end of `[label]` whose bracket stands at `open`; -1 where none closes it. */
export function endOfLabel(text: string, open: number): number {
  const limit = Math.min(text.length, open + LABEL_LIMIT + 2);
  for (let at = open + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 93) return at + 1;
    if (code === 91) return -1;
    if (code === 92) at++;
  }
  return -1;
}

/** A label as it is compared: case and runs of white space do not matter. Absent where it is empty or too long. */
export function normalizedLabel(text: string): string | undefined {
  if (text.length > LABEL_LIMIT) return undefined;
  const label = text
    .replace(/[\s\uFDD0]+/g, " ")
    .trim()
    .toLowerCase();
  return label === "" ? undefined : label;
}

function endOfDestination(text: string, start: number): number {
  if (text.charCodeAt(start) === 60) {
    for (let at = start + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 62) return at + 1;
      if (code === 60 || code === 10 || code === 13) return -1;
      if (code === 92) at++;
    }
    return -1;
  }
  let depth = 0;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32) break;
    if (code === 92) at++;
    else if (code === 40 && ++depth > PARENTHESIS_LIMIT) return -1;
    else if (code === 41 && --depth < 0) break;
  }
  return depth > 0 || at === start ? -1 : Math.min(at, text.length);
}

function endOfTitle(text: string, start: number): number {
  const open = text.charCodeAt(start);
  if (open !== 34 && open !== 39 && open !== 40) return -1;
  const close = open === 40 ? 41 : open;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === close) return at + 1;
    if (code === 40 && open === 40) return -1;
    if (code === 92) at++;
  }
  return -1;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xfdd0)) at++;
  return at;
}
