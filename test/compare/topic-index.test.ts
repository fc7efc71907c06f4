import { expect, test } from "vitest";
import { profilesOf } from "../../server/src/compare/document-profiles.ts";
import type { Profile } from "../../server/src/compare/profile.ts";
import { createTopicIndex } from "../../server/src/compare/topic-index.ts";
import { documentOf, type Spec } from "./hand-made.ts";

function profiles(specs: Spec[]): Profile[] {
  const document = documentOf(specs);
  return profilesOf(document).flatMap((profile) => profile ?? []);
}

function indexOf(all: Profile[]) {
  const index = createTopicIndex<Profile>();
  for (const profile of all) index.add(profile);
  return index;
}

test("finds by scale and word, rarest words first", () => {
  const all = profiles([
    { value: 1, measure: "bridge" },
    { value: 2, measure: "bridge", context: "harbor" },
    { value: 3, measure: "tunnel", context: "harbor" },
    { value: 4, dimension: "percent", measure: "bridge", context: "harbor" },
    { value: 5, measure: "bridge" },
    { value: 6, measure: "bridge" },
  ]);
  const found = indexOf(all).near("count", ["bridge", "harbor"], 3);
  expect(found.map(({ profile }) => profile.claim.figure.value)).toEqual([2, 3, 1]);
});

test("nothing shared, nothing found", () => {
  const index = indexOf(profiles([{ value: 1, measure: "bridge" }]));
  expect(index.near("count", ["tunnel"], 9)).toEqual([]);
  expect(index.near("share", ["bridge"], 9)).toEqual([]);
});

test("a word in every claim tells nothing, a rare one much", () => {
  const index = indexOf(
    profiles(Array.from({ length: 50 }, (_, i) => ({ value: i, measure: "bridge", context: i === 7 ? "harbor" : "" }))),
  );
  expect(index.telling("count", "bridge")).toBeLessThan(0.05);
  expect(index.telling("count", "harbor")).toBeGreaterThan(0.7);
});
