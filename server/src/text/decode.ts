/** A file's text, or why it has none in words for the reader. */
export type Decoded =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: string };

/**
 * The text of a file's bytes: UTF-8, or UTF-16 where a byte-order mark says so. The mark is no part of the text, so offsets
 * count from behind it. Files longer than `limit` bytes, with NUL characters, or not validly encoded are refused.
 */
export function decodeText(bytes: Uint8Array, limit: number): Decoded {
  if (bytes.length > limit) return { problem: `is larger than ${inMegabytes(limit)}, the largest size that is read` };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs("utf-16le", bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs("utf-16be", bytes.subarray(2));
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return decodeAs("utf-8", marked ? bytes.subarray(3) : bytes, marked ? 3 : 0);
}

function decodeAs(encoding: "utf-8" | "utf-16le" | "utf-16be", bytes: Uint8Array, skipped = 2): Decoded {
  if (encoding === "utf-8" && bytes.includes(0)) return { problem: "is not text: it holds NUL bytes" };
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const place = encoding === "utf-8" ? ` at byte ${skipped + firstInvalid(bytes)}` : "";
    return { problem: `is not valid ${encoding.toUpperCase()}${place}; save it as UTF-8` };
  }
  return text.includes("\0") ? { problem: "is not text: it holds NUL characters" } : { text };
}

/** The offset of the first byte that does not belong to valid UTF-8, found by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) valid = middle;
    else invalid = middle;
  }
  // What was taken for the beginning of a character turned out to be none.
  while (valid > 0 && !decodes(bytes.subarray(0, valid), false)) valid--;
  return valid;
}

/** True of valid UTF-8; `open` allows a character that is cut off at the end. */
function decodes(bytes: Uint8Array, open: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: open });
    return true;
  } catch {
    return false;
  }
}

function inMegabytes(bytes: number): string {
  return `${Number((bytes / 1_000_000).toPrecision(2))} MB`;
}
