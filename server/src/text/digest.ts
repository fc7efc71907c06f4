import { sha256 } from "@noble/hashes/sha2.js";

/** The SHA-256 of texts, as UTF-8, and bytes one after the other; at once, wherever the program runs. */
export function digestOf(parts: Iterable<string | Uint8Array>): Uint8Array {
  const hash = sha256.create();
  for (const part of parts) hash.update(typeof part === "string" ? encoder.encode(part) : part);
  return hash.digest();
}

const encoder = new TextEncoder();
