import { expect, test } from "vitest";
import { annotated, mentionsOf, withoutMarks } from "./annotate.ts";

/** Text → what the last mention is called, by name and key. */
test.each([
  ["Dolores Pruitt spoke. Later Pruitt left.", "Dolores Pruitt", "dolores pruitt"],
  ["Chinese President Xi Jinping met Joe Biden. Later Xi left.", "Xi Jinping", "xi jinping"],
  ["John F. Kennedy spoke, then John Kennedy left.", "John F. Kennedy", "john f kennedy"],
  ["The World Trade Organization (WTO) met. The WTO rose.", "World Trade Organization", "world trade organization"],
  [
    "The WTO (World Trade Organization) met. Then came the WTO.",
    "World Trade Organization",
    "world trade organization",
  ],
  [
    "Harbor Street Research projects growth. Harbor Street polled 250.",
    "Harbor Street Research",
    "harbor street research",
  ],
  ["We met Juniper Relay. Juniper shared its data.", "Juniper Relay", "juniper relay"],
  ["It is in the Wall Street Journal. The Journal knew.", "Wall Street Journal", "wall street journal"],
  ["Ursula von der Leyen came. Then von der Leyen left.", "Ursula von der Leyen", "ursula von der leyen"],
  ["China rose. The Chinese left.", "China", "china"],
  ["The European Union met. Then the EU left.", "European Union", "european union"],
  ["Then the EU left.", "EU", "european union"],
  [
    "The National Institute of Civil Defense (INDECI) met. Then INDECI left.",
    "National Institute of Civil Defense",
    "national institute of civil defense",
  ],
  ["The United States rose. So did the American share.", "United States", "united states"],
  ["Larry King came. King said no.", "Larry King", "larry king"],
  ["We saw Jack London. He lives in London.", "London", "london"],
])("%s", (text, name, key) => {
  expect(mentionsOf(text).at(-1)).toMatchObject({ name, key });
});

test("names that differ by a letter stay two", () => {
  const keys = mentionsOf("Mayor Dolores Pruitt spoke. Later Mayor Dolores Pruett replied.").map(
    (mention) => mention.key,
  );
  expect(keys).toEqual(["dolores pruitt", "dolores pruett"]);
});

test("a family name that two persons share stays by itself", () => {
  expect(mentionsOf("Sam Walton met Alice Walton. Walton left.").at(-1)).toMatchObject({ key: "walton" });
});

/** Lines that capitalise everything name what the body names. */
test.each([
  "# Large Models Lead Global Innovation\nNothing else was said.",
  "# {organization Juniper Relay} Wins Market\nWe met {organization Juniper Relay} there.",
  "# {place Chinese} Models Beat {person Pruitt}\nThen {person Dolores Pruitt} left.",
  "# AGENCY FINDS {organization JUNIPER RELAY} GUILTY\nWe met {organization Juniper Relay} there.",
  "# {person Orson Welles} Sells House\nIt was sold.",
  // a heading of one word proves nothing by itself
  "# Zumbly 24\nIt was sold.",
  "# {organization Zumbly} 24\nWe met {organization Zumbly} there.",
  "# {organization Zumbly} grew\nIt was sold.",
  "# {organization UNESCO}\nIt was sold.",
  // who wrote it
  "# Author: {person QI Liming}\nIt was sold.",
  "# By {person Dolores Pruitt}\nIt was sold.",
])("%s", (marked) => {
  expect(annotated(withoutMarks(marked))).toBe(marked);
});

test("a city is no person although one is called like it", () => {
  const keys = mentionsOf("In Orlando it rained. Orlando police asked Orlando Rolon.").map((mention) => mention.key);
  expect(keys).toEqual(["orlando", "orlando", "orlando rolon"]);
});

test("a headline's family name is the person of the body", () => {
  const text = "# Rent Obama's Old Apartment for a Month\nBarack Obama's flat needs tenants. Obama lived there.";
  expect(mentionsOf(text).map((mention) => mention.key)).toEqual(["barack obama", "barack obama", "barack obama"]);
});

test("a headline's word that the body writes small is no name", () => {
  const text = "# {place Haiti} Fights Cholera Outbreak\nFive cases of cholera were found.";
  expect(annotated(withoutMarks(text))).toBe(text);
});

test("a word that the document also writes small is no name", () => {
  expect(annotated("We like the Harvest. A harvest is fine.")).toBe("We like the Harvest. A harvest is fine.");
});
