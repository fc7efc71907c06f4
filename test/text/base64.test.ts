import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase64, toBase64 } from "../../server/src/text/base64.ts";
import { digestOf } from "../../server/src/text/digest.ts";

test("bytes become the text that Node makes of them, and come back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64"));
      expect(fromBase64(text)).toEqual(bytes);
    }),
  );
});

test("so do many bytes, that are written in pieces", () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, i) => i * 31);
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});

test("a digest is the SHA-256 of all parts together", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.uint8Array())), (parts) => {
      const hash = createHash("sha256");
      for (const part of parts) hash.update(part);
      expect(Buffer.from(digestOf(parts)).toString("hex")).toBe(hash.digest("hex"));
    }),
  );
});
