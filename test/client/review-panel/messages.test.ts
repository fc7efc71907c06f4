import { expect, test } from "vitest";
import { readMemory } from "../../../client/src/review-panel/page/page-memory.ts";
import { readPageMessage } from "../../../client/src/review-panel/read-page-message.ts";

test.each([
  { kind: "ready" },
  { kind: "drawn", serial: 3, rows: 12 },
  { kind: "open-claim", serial: 1, row: 0, focus: true },
  { kind: "open-section", serial: 1, section: 2, focus: false },
  { kind: "open-source", serial: 1, column: 4, focus: false },
  { kind: "open-passage", serial: 1, row: 2, column: 4, focus: false },
  { kind: "mark", serial: 1, row: 2, state: "needs-source", note: "" },
  { kind: "mark", serial: 1, row: 2, state: null, note: "" },
  { kind: "drop-orphan", id: "a" },
  { kind: "export", format: "csv" },
  { kind: "act", action: "choose-sources" },
])("a message that makes sense is taken: %j", (message) => {
  expect(readPageMessage(message)).toEqual(message);
});

test("what a message need not say is made up, and what it has too much is dropped", () => {
  expect(readPageMessage({ kind: "open-claim", row: 1, focus: "yes", command: "rm" })).toEqual({
    kind: "open-claim",
    serial: -1,
    row: 1,
    focus: false,
  });
});

test.each([
  undefined,
  null,
  "ready",
  [],
  {},
  { kind: "run" },
  { kind: "drawn", serial: 1 },
  { kind: "open-claim", serial: 1, row: -1 },
  { kind: "open-claim", serial: 1, row: 1.5 },
  { kind: "open-claim", serial: 1, row: Number.NaN },
  { kind: "open-passage", serial: 1, row: 1 },
  { kind: "open-source", serial: 1, column: "0" },
  { kind: "open-section", serial: 1 },
  { kind: "mark", serial: 1, row: 2, state: "approved", note: "" },
  { kind: "mark", serial: 1, row: 2, note: "" },
  { kind: "mark", serial: 1, row: 2, state: "verified", note: 7 },
  { kind: "mark", serial: 1, row: 2, state: "verified", note: "x".repeat(2001) },
  { kind: "drop-orphan" },
  { kind: "export", format: "exe" },
  { kind: "act", action: "workbench.action.quit" },
])("a message that makes no sense is not taken: %j", (message) => {
  expect(readPageMessage(message)).toBeUndefined();
});

const uri = "file:///a.md";
const nothing = { uri, filter: { verdicts: [], states: [], text: "" }, notes: [] };

test("a page remembers", () => {
  const memory = {
    uri,
    filter: { verdicts: ["mixed"], states: ["stale"], text: "gull" },
    grid: { scroll: [10, 200], cell: ["row a", 2], open: "a" },
    notes: [["a", "Ask Ann."]],
  };
  expect(readMemory(memory, uri)).toEqual(memory);
});

test.each([
  undefined,
  "memory",
  { uri: "file:///b.md", filter: { text: "gull" } },
  { uri, filter: { verdicts: ["good"], states: "stale", text: 3 }, grid: { scroll: [] }, notes: [["a"], "b", [1, 2]] },
  { uri, filter: [], grid: { scroll: [1, 2], cell: ["row a"] }, notes: {} },
])("what makes no sense is not remembered: %j", (memory) => {
  expect(readMemory(memory, uri)).toEqual(nothing);
});
