/** The text in UTF-8 bytes without its byte-order mark, or why there is none. */
export function decode(bytes: Uint8Array): { text: string; problem?: undefined } | { problem: string } {
  if (bytes.includes(0)) return { problem: "is not a text file (it holds zero bytes); it was passed over" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { problem: "is not valid UTF-8; it was passed over" };
  }
}
