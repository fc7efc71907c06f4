import fc from "fast-check";
import { expect, test } from "vitest";
import { createTokenMemory, encodeMarks, type Mark, tokenEdits } from "../../server/src/lsp/semantic-tokens.ts";

function figure(line: number, character: number, length: number): Mark {
  return { line, character, length, type: "figure", modifier: "none" };
}

test("places count from the one before, characters anew on each line", () => {
  const marks = [figure(2, 5, 3), { ...figure(2, 10, 4), type: "entity" as const }, figure(3, 1, 2)];
  expect(encodeMarks(marks)).toEqual([2, 5, 3, 0, 0, 0, 5, 4, 1, 0, 1, 1, 2, 0, 0]);
});

const token = fc.tuple(fc.nat(3), fc.nat(9), fc.nat(9), fc.nat(1), fc.nat(2));
const tokens = fc.array(token, { maxLength: 12 }).map((list) => list.flat());

test("edits turn any tokens into any others, whole tokens at a time", () => {
  fc.assert(
    fc.property(tokens, tokens, (before, after) => {
      const result = [...before];
      for (const { start, deleteCount, data } of tokenEdits(before, after)) {
        expect([start % 5, deleteCount % 5]).toEqual([0, 0]);
        result.splice(start, deleteCount, ...(data ?? []));
      }
      expect(result).toEqual(after);
    }),
  );
});

test("equal tokens need no edit", () => {
  expect(tokenEdits([0, 1, 2, 0, 0], [0, 1, 2, 0, 0])).toEqual([]);
});

test("edits are told from the tokens that the client has, else all tokens are sent", () => {
  const memory = createTokenMemory();
  const first = memory.full("a", [0, 1, 2, 0, 0]);
  const second = memory.delta("a", first.resultId, [0, 1, 2, 0, 0, 0, 9, 2, 0, 0]);
  expect(second).toMatchObject({ edits: [{ start: 5, deleteCount: 0, data: [0, 9, 2, 0, 0] }] });
  expect(memory.delta("a", first.resultId, [0, 1, 2, 0, 0])).toMatchObject({ data: [0, 1, 2, 0, 0] });
  expect(memory.delta("b", "1", [])).toMatchObject({ data: [] });
});
