/** A reference such as `&nbsp;` or `&#8212;`, and the character it stands for. */
export interface Entity {
  readonly end: number;
  readonly character: string;
}

const LONGEST = 12;

/** The character reference whose ampersand stands at `at`; absent where there is none or its name is not among the common ones. */
export function entityAt(text: string, at: number): Entity | undefined {
  const semicolon = text.slice(at + 1, at + LONGEST).indexOf(";");
  if (semicolon < 2) return undefined;
  const name = text.slice(at + 1, at + 1 + semicolon);
  const character = name.startsWith("#") ? numbered(name.slice(1)) : named.get(name);
  return character === undefined ? undefined : { end: at + semicolon + 2, character };
}

function numbered(digits: string): string | undefined {
  const code = /^\d{1,7}$/.test(digits)
    ? Number.parseInt(digits, 10)
    : /^[xX][\da-fA-F]{1,6}$/.test(digits)
      ? Number.parseInt(digits.slice(1), 16)
      : 0;
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code);
}

const named: ReadonlyMap<string, string> = new Map(
  (
    "amp & lt < gt > quot \" apos ' nbsp \u00A0 ensp \u2002 emsp \u2003 thinsp \u2009 shy \u00AD zwnj \u200C zwj \u200D " +
    "ndash \u2013 mdash \u2014 minus \u2212 hellip \u2026 lsquo \u2018 rsquo \u2019 sbquo \u201A ldquo \u201C rdquo \u201D bdquo \u201E " +
    "laquo \u00AB raquo \u00BB prime \u2032 Prime \u2033 middot \u00B7 bull \u2022 cent \u00A2 pound \u00A3 yen \u00A5 euro \u20AC curren \u00A4 " +
    "copy \u00A9 reg \u00AE trade \u2122 sect \u00A7 para \u00B6 deg \u00B0 plusmn \u00B1 times \u00D7 divide \u00F7 frasl \u2044 " +
    "frac12 \u00BD frac14 \u00BC frac34 \u00BE sup1 \u00B9 sup2 \u00B2 sup3 \u00B3 micro \u00B5 permil \u2030 le \u2264 ge \u2265 ne \u2260 " +
    "asymp \u2248 larr \u2190 rarr \u2192 dollar $ percnt % num # period . comma , colon : semi ; lpar ( rpar ) lsqb [ rsqb ] " +
    "agrave \u00E0 aacute \u00E1 acirc \u00E2 atilde \u00E3 auml \u00E4 aring \u00E5 aelig \u00E6 ccedil \u00E7 egrave \u00E8 eacute \u00E9 " +
    "ecirc \u00EA euml \u00EB iacute \u00ED icirc \u00EE iuml \u00EF ntilde \u00F1 oacute \u00F3 ocirc \u00F4 otilde \u00F5 ouml \u00F6 " +
    "oslash \u00F8 uacute \u00FA ucirc \u00FB uuml \u00FC szlig \u00DF Auml \u00C4 Eacute \u00C9 Ouml \u00D6 Uuml \u00DC Ccedil \u00C7"
  )
    // White space is among the characters, so only the plain space parts them.
    .split(" ")
    .flatMap((word, i, words) => (i % 2 === 0 ? [[word, words[i + 1] ?? ""] as const] : [])),
);
