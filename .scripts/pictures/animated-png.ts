import { crc32 } from "node:zlib";

/** One picture of a film. */
export interface Frame {
  /** A PNG file; all frames have the same size and kind of pixels. */
  readonly png: Uint8Array;
  /** How long it is shown, in milliseconds. */
  readonly milliseconds: number;
}

/** The frames as one animated PNG that runs over and over (W3C PNG, third edition, section 11.3.2.1). */
export function animatedPng(frames: readonly Frame[]): Uint8Array {
  const [first] = frames;
  if (first === undefined) throw new Error("a film without a frame");
  const header = chunksOf(first.png).find(({ type }) => type === "IHDR");
  if (header === undefined) throw new Error("a frame is no PNG");
  let sequence = 0;
  const parts: Uint8Array[] = [signature, chunk("IHDR", header.data), chunk("acTL", numbers(frames.length, 0))];
  frames.forEach(({ png, milliseconds }, at) => {
    const chunks = chunksOf(png);
    if (!same(chunks.find(({ type }) => type === "IHDR")?.data, header.data))
      throw new Error(`frame ${at} differs in kind`);
    parts.push(chunk("fcTL", control(sequence++, header.data, milliseconds)));
    for (const { type, data } of chunks) {
      if (type !== "IDAT") continue;
      // Whoever knows no films shows the first frame.
      if (at === 0) parts.push(chunk("IDAT", data));
      else parts.push(chunk("fdAT", Buffer.concat([numbers(sequence++), data])));
    }
  });
  parts.push(chunk("IEND", new Uint8Array()));
  return Buffer.concat(parts);
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

function chunksOf(png: Uint8Array): { type: string; data: Uint8Array }[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: { type: string; data: Uint8Array }[] = [];
  for (let at = signature.length; at + 12 <= png.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  return Buffer.concat([numbers(data.length), body, numbers(crc32(body))]);
}

/** Of a whole frame at the corner, drawn over the last one. */
function control(sequence: number, header: Uint8Array, milliseconds: number): Uint8Array {
  const rest = Buffer.alloc(6);
  rest.writeUInt16BE(milliseconds, 0);
  rest.writeUInt16BE(1000, 2);
  return Buffer.concat([numbers(sequence), header.subarray(0, 8), numbers(0, 0), rest]);
}

/** In four bytes each, the highest first. */
function numbers(...values: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, 4 * at);
  return bytes;
}

function same(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0;
}
