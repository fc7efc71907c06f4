import { expect, test } from "vitest";
import { entityKey } from "../../../server/src/extract/mentions/entity-key.ts";
import { countryKey, demonymCountry } from "../../../server/src/extract/mentions/places.ts";

test.each([
  ["The New York Times", "new york times"],
  ["U.S.", "united states"],
  ["US", "united states"],
  ["the United States", "united states"],
  ["America", "united states"],
  ["Britain", "united kingdom"],
  ["UK", "united kingdom"],
  ["Türkiye", "turkey"],
  ["Beijing", "beijing"],
  ["Apple, Inc.", "apple"],
  ["Apple’s", "apple"],
  ["Dr. Ann Lee", "ann lee"],
  ["AT&T Corp.", "at and t"],
  ["São Paulo", "sao paulo"],
  ["GPT-5.5", "gpt 5.5"],
  ["Amazon.com", "amazon"],
  ["北京", "北京"],
  ["The", "the"],
  ["—", ""],
  ["", ""],
])("%s → %s", (text, key) => {
  expect(entityKey(text)).toBe(key);
});

test("names that differ by a letter have different keys", () => {
  expect(entityKey("Dolores Pruitt")).not.toBe(entityKey("Dolores Pruett"));
});

test("demonyms and country names lead to the country's key", () => {
  expect(["chinese", "americans", "british", "türk", "beijing", "china"].map(demonymCountry)).toEqual([
    "china",
    "united states",
    "united kingdom",
    "turkey",
    undefined,
    undefined,
  ]);
  expect(["u.s.", "uk", "china", "chinese", "paris"].map(countryKey)).toEqual([
    "united states",
    "united kingdom",
    "china",
    undefined,
    undefined,
  ]);
});
