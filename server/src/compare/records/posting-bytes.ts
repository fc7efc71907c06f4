import type { Posting } from "./source-record.ts";

/** Rising numbers as bytes: differences, seven bits a byte. */
export function packPlaces(places: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  writePlaces(bytes, places);
  return Uint8Array.from(bytes);
}

export function unpackPlaces(bytes: Uint8Array): number[] {
  const places: number[] = [];
  let last = 0;
  for (let at = 0; at < bytes.length; ) {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) break;
      scale *= 128;
    }
    last += value;
    places.push(last);
  }
  return places;
}

/** All words of one source with their places. */
export function packPostings(postings: readonly Posting[]): Uint8Array {
  const bytes: number[] = [];
  for (const { word, places } of postings) {
    for (let i = 0, rest = word; i < 6; i++, rest = Math.floor(rest / 256)) bytes.push(rest % 256);
    const packed: number[] = [];
    writePlaces(packed, places);
    writeNumber(bytes, packed.length);
    for (const byte of packed) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

export function unpackPostings(bytes: Uint8Array): Posting[] {
  const postings: Posting[] = [];
  for (let at = 0; at < bytes.length; ) {
    let word = 0;
    for (let i = 5; i >= 0; i--) word = word * 256 + (bytes[at + i] ?? 0);
    at += 6;
    let length = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at++] ?? 0;
      length += (byte & 127) * scale;
      if (byte < 128) break;
      scale *= 128;
    }
    postings.push({ word, places: unpackPlaces(bytes.subarray(at, at + length)) });
    at += length;
  }
  return postings;
}

function writePlaces(bytes: number[], places: readonly number[]): void {
  let last = 0;
  for (const place of places) {
    writeNumber(bytes, place - last);
    last = place;
  }
}

function writeNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
}
