import { expect, test } from "vitest";
import type { Bound } from "../../server/src/model/figure.ts";
import { conversions } from "../../server/src/rewrite/conversions.ts";
import { insertBound } from "../../server/src/rewrite/insert-bound.ts";
import { applied, claimOf, read } from "./apply.ts";

test.each<[text: string, words: string, bound: Bound, of: string | undefined, wanted: string | null]>([
  ["It has 1,500 staff.", "1,500", "more-than", undefined, "It has more than 1,500 staff."],
  ["It has 1,500 staff.", "1,500", "more-than", "upwards of", "It has upwards of 1,500 staff."],
  ["It has 1,500 staff.", "1,500", "less-than", "nearly", "It has nearly 1,500 staff."],
  ["It has 1,500 staff.", "1,500", "at-least", "nearly", "It has at least 1,500 staff."],
  ["It has 1,500 staff.", "1,500", "less-than", undefined, "It has fewer than 1,500 staff."],
  ["It is 5 miles long.", "5", "less-than", undefined, "It is less than 5 miles long."],
  ["It cost $5 million.", "5", "at-most", undefined, "It cost up to $5 million."],
  ["It cost **$1**50.", "1", "at-least", undefined, "It cost **at least $1**50."],
  ["Twelve people came.", "Twelve", "approximately", undefined, "About twelve people came."],
  ["Its 12 members left.", "12", "approximately", undefined, null],
  ["It has a 40-percent share.", "40", "less-than", undefined, null],
  ["It is a $5 million fund.", "5", "more-than", undefined, null],
  ["About 50 came.", "50", "more-than", undefined, null],
])("%s bounded as %s %s %s", (text, words, bound, of, wanted) => {
  const document = read(text);
  const made = insertBound(document, claimOf(document, words), bound, of);
  expect(made === undefined ? null : applied(text, made.edits)).toBe(wanted);
});

test.each<[text: string, replaced: string | null, added?: string | null]>([
  ["It is 100 miles long.", "It is 160 kilometres long.", "It is 100 miles (160 kilometres) long."],
  ["It is about 26.2 miles.", "It is about 42.2 kilometres.", "It is about 26.2 miles (42.2 kilometres)."],
  ["It is more than 100 miles.", "It is more than 160 kilometres."],
  ["It was 100°F.", "It was 38°C.", "It was 100°F (38°C)."],
  ["Gusts hit 120mph.", "Gusts hit 190km/h."],
  ["It is a 100-mile trail.", "It is a 160-kilometre trail.", null],
  ["It is an 80-mile trail.", "It is a 130-kilometre trail.", null],
  ["It weighs 5 kg.", "It weighs 11 lb."],
  ["It runs 20 kilometers.", "It runs 12 miles."],
  ["It runs 20 miles or 30 meters.", "It runs 32 kilometres or 30 meters."],
  ["It is one mile away.", "It is 1.6 kilometres away."],
  ["It covers 3.4 million square kilometres.", "It covers 1.3 million square miles."],
  ["It is **100** miles long.", "It is **160** kilometres long.", "It is **100** miles (160 kilometres) long."],
  ["It is 100 miles (160 km) long.", null],
  ["It cost $5 million.", null],
  ["It rose by 2°C.", null],
  ["It has 5 ships.", null],
])("%s in another unit", (text, replaced, added) => {
  const document = read(text);
  const [first] = document.claims.slice(0, 1).flatMap((claim) => conversions(document, claim));
  expect(first === undefined ? null : applied(text, first.replace)).toBe(replaced);
  if (added !== undefined) expect(first?.add === undefined ? null : applied(text, first.add)).toBe(added);
});
