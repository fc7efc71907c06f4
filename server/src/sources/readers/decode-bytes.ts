/** A text with what was odd about its bytes; without text, why there is none. */
export interface DecodedBytes {
  readonly text?: string;
  /** In words for the reader; with a text, that it was read all the same. */
  readonly problem?: string;
}

/**
 * The text of a source's bytes, however it was saved: by its byte-order mark; as UTF-16 where every second byte is zero; as
 * UTF-8 where it is valid; in the encoding that it declares; else line by line as UTF-8 or Windows-1252, since texts put
 * together from several sources are often both. Bytes that belong to no text give none.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): DecodedBytes {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeMixed(bytes.subarray(3));
  const wide = utf16Of(bytes);
  if (wide !== undefined) return checked(new TextDecoder(wide).decode(bytes));
  if (looksBinary(bytes)) return { problem: "is not text" };
  const whole = decodeAs("utf-8", bytes);
  if (whole !== undefined) return { text: whole };
  const named = declared === undefined || /^utf-?8$/i.test(declared) ? undefined : decodeAs(declared, bytes);
  return named === undefined ? decodeMixed(bytes) : { text: named };
}

const SAMPLE = 4096;

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const most = length / 2;
  if (odd > most * 0.6 && even < most * 0.1) return "utf-16le";
  if (even > most * 0.6 && odd < most * 0.1) return "utf-16be";
  return undefined;
}

/** True where control characters stand that no text has. */
function looksBinary(bytes: Uint8Array): boolean {
  let odd = 0;
  const length = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++;
  }
  return odd > length * 0.02 || bytes.includes(0);
}

function checked(text: string): DecodedBytes {
  return text.includes("\0") ? { problem: "is not text" } : { text };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeMixed(bytes: Uint8Array): DecodedBytes {
  const whole = decodeAs("utf-8", bytes);
  if (whole !== undefined) return { text: whole };
  const western = new TextDecoder("windows-1252");
  const parts: string[] = [];
  let strange = 0;
  let valid = 0;
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, end);
    const text = decodeAs("utf-8", line);
    if (text === undefined) strange++;
    else if (line.some((byte) => byte > 127)) valid++;
    parts.push(text ?? western.decode(line));
    start = end;
  }
  const problem =
    valid === 0
      ? "is not UTF-8; it was read as Windows-1252"
      : `is UTF-8 but for ${strange === 1 ? "one line" : `${strange} lines`} that ${strange === 1 ? "was" : "were"} read as Windows-1252`;
  return { text: parts.join(""), problem };
}
