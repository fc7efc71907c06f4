import { describe, expect, test } from "vitest";
import { createClaimIndex } from "../../server/src/compare/claim-index.ts";
import { compareClaims } from "../../server/src/compare/compare-claims.ts";
import { documentOf, type Spec, sourceOf } from "./hand-made.ts";

/** The verdict of one claim against one source with the given claims, and the best relation. */
function compareOne(draft: Spec, ...source: Spec[]) {
  const [compared] = compareClaims(documentOf([draft]), createClaimIndex([sourceOf("source.txt", source)]));
  return {
    verdict: compared?.verdict,
    relation: compared?.comparisons[0]?.relation,
    why: compared?.comparisons[0]?.why,
  };
}

const models: Spec = { value: 1509, measure: "large ai model", subject: "china", context: "create release" };

describe("two claims about the same thing", () => {
  test.each<[string, Spec, Spec, string, string | undefined]>([
    ["equal", models, models, "supported", "same"],
    ["rounded in one", { ...models, value: 1500 }, models, "supported", "consistent"],
    ["a bound that holds", { ...models, value: 1500, bound: "more-than" }, models, "supported", "consistent"],
    ["a bound that does not", { ...models, value: 1600, bound: "more-than" }, models, "conflicting", "conflict"],
    ["other digits", { ...models, value: 1590 }, models, "conflicting", "conflict"],
    ["too near to tell", { ...models, value: 1530, bound: "approximately" }, models, "not-found", undefined],
    [
      "an acronym spelled out",
      models,
      { ...models, measure: "large artificial intelligence model" },
      "supported",
      "same",
    ],
    ["synonyms", { ...models, measure: "ai firm" }, { ...models, measure: "ai company" }, "supported", "same"],
    [
      "percent against times",
      {
        value: 1000,
        dimension: "percent",
        change: true,
        direction: "up",
        measure: "daily token use",
        context: "rise year",
      },
      {
        value: 1000,
        dimension: "multiple",
        change: true,
        direction: "up",
        measure: "daily token call",
        context: "grow year",
      },
      "conflicting",
      "conflict",
    ],
    [
      "units convert",
      {
        value: 5,
        dimension: "length",
        unit: "kilometre",
        measure: "tunnel",
        subject: "harbor city",
        context: "dig long",
      },
      {
        value: 5000,
        dimension: "length",
        unit: "metre",
        measure: "tunnel",
        subject: "harbor city",
        context: "dig long",
      },
      "supported",
      "same",
    ],
  ])("%s", (_, draft, source, verdict, relation) => {
    const { verdict: actual, relation: found } = compareOne(draft, source);
    expect([actual, found]).toEqual([verdict, relation]);
  });
});

describe("claims that something sets apart are not compared", () => {
  test.each<[string, Spec, Spec]>([
    ["the world", models, { ...models, value: 3755, subject: "world" }],
    ["another country", models, { ...models, value: 900, subject: "brazil" }],
    ["another thing", models, { ...models, value: 5100, measure: "ai company" }],
    ["a projection", models, { ...models, value: 2000, modality: "projected" }],
    [
      "another year",
      { ...models, time: ["2023-01-01", "2023-12-31"] },
      { ...models, value: 9, time: ["2024-01-01", "2024-12-31"] },
    ],
    ["a rate", models, { ...models, value: 1600, per: "day" }],
    ["a change", models, { ...models, value: 70, change: true }],
    ["an excluding word", { value: 40, measure: "male worker" }, { value: 60, measure: "female worker" }],
    [
      "exports and imports",
      { value: 4, dimension: "money", unit: "USD", measure: "export" },
      { value: 9, dimension: "money", unit: "USD", measure: "import" },
    ],
    [
      "dead and injured",
      { value: 4, measure: "person", context: "kill blast" },
      { value: 90, measure: "person", context: "injure blast" },
    ],
    [
      "another currency",
      { value: 4, dimension: "money", unit: "USD", measure: "budget" },
      { value: 9, dimension: "money", unit: "EUR", measure: "budget" },
    ],
    ["a denial", models, { ...models, value: 7, negated: true }],
  ])("%s", (_, draft, source) => {
    expect(compareOne(draft, source).verdict).toBe("not-found");
  });
});

describe("who a figure is of", () => {
  const of = (subject: string, value = 1509): Spec => ({ ...models, subject, value });
  test.each<[string, Spec, Spec, string]>([
    ["the country, named before", of("country"), of("china"), "supported"],
    ["the company, named before", of("company"), of("harbor press"), "supported"],
    ["a product with its version", of("gpt-5 price"), of("gpt"), "supported"],
  ])("%s", (_, draft, source, verdict) => expect(compareOne(draft, source).verdict).toBe(verdict));
});

test("a source that agrees somewhere is not in conflict elsewhere", () => {
  expect(compareOne(models, { ...models, value: 40, context: "exhibit" }, models).verdict).toBe("supported");
});

test("sources that disagree are mixed", () => {
  const index = createClaimIndex([sourceOf("a.txt", [models]), sourceOf("b.txt", [{ ...models, value: 2200 }])]);
  expect(compareClaims(documentOf([models]), index)[0]?.verdict).toBe("mixed");
});

describe("derived", () => {
  test("a share from two counts", () => {
    const draft: Spec = { value: 15, dimension: "percent", measure: "ai company", whole: "world", subject: "china" };
    const part: Spec = { value: 5100, measure: "ai company", subject: "china", bound: "more-than" };
    const whole: Spec = { value: 35000, measure: "ai company", subject: "world" };
    const { relation, why } = compareOne(draft, part, whole);
    expect(relation).toBe("derived");
    expect(why).toBe("5100 of 35000 is 14.6 percent");
  });

  test("what remains", () => {
    const draft: Spec = { value: 2246, measure: "model", context: "remaining" };
    const { relation, why } = compareOne(draft, models, { ...models, value: 3755, subject: "world" });
    expect([relation, why]).toEqual(["derived", "3755 − 1509 = 2,246"]);
  });

  const unicorns: Spec = { value: 71, measure: "unicorn", subject: "china", context: "ai" };
  const ofAll: Spec = {
    value: 26,
    dimension: "percent",
    measure: "unicorn",
    whole: "global total",
    subject: "china",
    context: "ai",
  };
  const worldwide: Spec = { value: 273, measure: "unicorn", subject: "world", context: "ai", bound: "approximately" };

  test("a whole from a part and its share", () => {
    const { relation, why } = compareOne(worldwide, unicorns, ofAll);
    expect([relation, why]).toEqual(["derived", "71 is 26 of 273"]);
  });

  test.each<[string, Spec, Spec, Spec]>([
    ["another whole", { ...worldwide, value: 300 }, unicorns, ofAll],
    ["another thing", { ...worldwide, measure: "startup" }, unicorns, ofAll],
    ["the part of another", worldwide, { ...unicorns, subject: "brazil" }, ofAll],
    ["a share of other things", worldwide, unicorns, { ...ofAll, measure: "patent" }],
    ["what is not of all", { ...worldwide, subject: "brazil" }, unicorns, ofAll],
    [
      "a share too coarse to tell",
      { ...worldwide, value: 70 },
      { ...unicorns, value: 7 },
      { ...ofAll, value: 10, bound: "approximately" },
    ],
  ])("not a whole from %s", (_, draft, part, share) => {
    expect(compareOne(draft, part, share).relation).not.toBe("derived");
  });

  test("not from counts of other things", () => {
    const draft: Spec = { value: 15, dimension: "percent", measure: "unicorn", subject: "china" };
    expect(compareOne(draft, { value: 15, measure: "model" }, { value: 100, measure: "company" }).verdict).toBe(
      "not-found",
    );
  });
});

test("the cost of a look-up does not grow with the index", () => {
  const many = Array.from(
    { length: 20_000 },
    (_, i): Spec => ({ value: i, measure: "large ai model", context: `w${i % 700}` }),
  );
  const index = createClaimIndex([sourceOf("many.txt", many)]);
  const draft = documentOf(
    Array.from({ length: 100 }, (): Spec => ({ value: 5, measure: "large ai model", context: "w5 w6" })),
  );
  const start = performance.now();
  compareClaims(draft, index);
  expect((performance.now() - start) / 100).toBeLessThan(20);
}, 30_000);
