/** Base64 (RFC 4648, section 4) wherever the program runs; what only Node has is not everywhere. */

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const values = new Uint8Array(128);
for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;

/** How many bytes become one piece of text; a piece is an argument list, which may not be too long. */
const PIECE = 12_288;

export function toBase64(bytes: Uint8Array): string {
  let text = "";
  const codes: number[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    codes.push(
      alphabet.charCodeAt(group >> 18),
      alphabet.charCodeAt((group >> 12) & 63),
      left > 1 ? alphabet.charCodeAt((group >> 6) & 63) : PAD,
      left > 2 ? alphabet.charCodeAt(group & 63) : PAD,
    );
    if (codes.length < PIECE) continue;
    text += String.fromCharCode(...codes);
    codes.length = 0;
  }
  return text + String.fromCharCode(...codes);
}

const PAD = 61;

/** The bytes in a text that {@link toBase64} wrote; of another text, some bytes. */
export function fromBase64(text: string): Uint8Array {
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array(Math.max(0, Math.floor((text.length * 3) / 4) - padding));
  let to = 0;
  for (let at = 0; at < text.length; at += 4) {
    const group =
      (valueAt(text, at) << 18) | (valueAt(text, at + 1) << 12) | (valueAt(text, at + 2) << 6) | valueAt(text, at + 3);
    bytes[to++] = group >> 16;
    bytes[to++] = (group >> 8) & 255;
    bytes[to++] = group & 255;
  }
  return bytes;
}

function valueAt(text: string, at: number): number {
  return values[text.charCodeAt(at)] ?? 0;
}
