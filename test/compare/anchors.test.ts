import { describe, expect, test } from "vitest";
import { createClaimIndex } from "../../server/src/compare/claim-index.ts";
import { compareClaims } from "../../server/src/compare/compare-claims.ts";
import type { ReadDocument } from "../../server/src/model/document.ts";
import { documentOf, type Spec, sourceOf } from "./hand-made.ts";

/** Makes all claims of a document stand in one sentence. */
function inOneSentence(document: ReadDocument): ReadDocument {
  const sentence = [0, document.prose.text.length] as const;
  return { ...document, claims: document.claims.map((claim) => ({ ...claim, sentence })) };
}

const users: Spec = { value: 600e6, step: 1e6, measure: "ferry user", context: "exceed number" };
const people: Spec = { value: 48.2, step: 0.1, dimension: "percent", measure: "population", context: "ferry number" };
const rate: Spec = { value: 42.8, step: 0.1, dimension: "percent", measure: "uptake rate", context: "ferry number" };

function verdicts(draft: Spec[], source: Spec[]) {
  const index = createClaimIndex([{ ...sourceOf("a.txt", []), document: inOneSentence(documentOf(source)) }]);
  return compareClaims(inOneSentence(documentOf(draft)), index).map(({ verdict }) => verdict);
}

describe("an agreeing figure in the same two sentences", () => {
  test("lets a typing slip beside it be seen", () => {
    expect(verdicts([users, people], [users, rate])).toEqual(["supported", "conflicting"]);
  });

  test("is not the figure itself", () => {
    expect(verdicts([people], [rate])).toEqual(["not-found"]);
  });

  test("makes no conflict of two things that are no slip of each other", () => {
    expect(verdicts([users, { ...people, value: 31.7 }], [users, rate])).toEqual(["supported", "not-found"]);
  });
});

describe("agreement that does not excuse", () => {
  const boats: Spec = { value: 1509, measure: "harbor boat", subject: "lisbon", context: "count" };
  const exact = sourceOf("a.txt", [boats]);
  const loose = sourceOf("b.txt", [{ ...boats, value: 1500, bound: "more-than" }]);

  test("a looser wording of the figure that a source gives exactly", () => {
    const [compared] = compareClaims(documentOf([{ ...boats, value: 1590 }]), createClaimIndex([exact, loose]));
    expect(compared?.verdict).toBe("conflicting");
  });

  test("both support what both allow", () => {
    const [compared] = compareClaims(documentOf([boats]), createClaimIndex([exact, loose]));
    expect(compared?.verdict).toBe("supported");
    expect(compared?.comparisons.map(({ relation }) => relation)).toEqual(["same", "consistent"]);
  });
});

describe("two bounds of one kind", () => {
  const stock: Spec = { value: 890, bound: "more-than", measure: "archive volume", subject: "lisbon" };
  test.each<[string, Spec, string]>([
    ["digits swapped", { ...stock, value: 980 }, "conflicting"],
    ["a little less", { ...stock, value: 850 }, "supported"],
    ["the same", stock, "supported"],
  ])("%s", (_, draft, verdict) => {
    const [compared] = compareClaims(documentOf([draft]), createClaimIndex([sourceOf("a.txt", [stock])]));
    expect(compared?.verdict).toBe(verdict);
  });
});

describe("texts of days far apart", () => {
  const index: Spec = { value: 17804, measure: "share index", subject: "lisbon", context: "close" };
  const on = (date: string, spec: Spec) => {
    const document = documentOf([spec]);
    return { ...document, prose: { ...document.prose, date } };
  };
  test.each([
    ["a week", "2026-02-08", "conflicting", "conflict"],
    ["a year", "2027-02-01", "not-found", "superseded"],
  ])("%s", (_, date, verdict, relation) => {
    const source = { ...sourceOf("a.txt", []), document: on("2026-02-01", index) };
    const [compared] = compareClaims(on(date, { ...index, value: 18904 }), createClaimIndex([source]));
    expect([compared?.verdict, compared?.comparisons[0]?.relation]).toEqual([verdict, relation]);
  });
});
