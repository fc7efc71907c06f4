import { describe, expect, test } from "vitest";
import { datelineOf } from "../../server/src/sources/metadata/dateline.ts";
import { dayIn } from "../../server/src/sources/metadata/day.ts";
import { dayInAddress, mergeMetadata } from "../../server/src/sources/metadata/merge.ts";
import { readProse } from "../../server/src/text/read-prose.ts";

const said = (text: string, near?: string) => datelineOf(readProse(text, "plain"), near);

describe("an article says of itself", () => {
  test.each([
    ["OSLO, Oct. 5, 2025 /PRNewswire/ -- Acme sold 5 machines.", { publisher: "PRNewswire", date: "2025-10-05" }],
    ["LONDON, March 3, 2026 (Reuters) - Stocks fell.", { publisher: "Reuters", date: "2026-03-03" }],
    ["WASHINGTON (AP) \u2014 The five men came.", { publisher: "AP" }],
    ["NEW YORK\u2014Stocks fell.", {}],
    ["Head\n\n(Xinhua) 10:12, July 28, 2025\n\nText here.", { publisher: "Xinhua", date: "2025-07-28" }],
    ["Head\n\nPublished 3 March 2026\n\nText here.", { date: "2026-03-03" }],
    ["Head\n\nBy Jane Doe | March 3, 2026\n\nText here.", { date: "2026-03-03" }],
    ["Head\n\nUpdated 4 March 2026\n\nPublished: 3 March 2026, 10:00 GMT\n\nText.", { date: "2026-03-03" }],
    ["Head\n\nSource: The Paper\n\nTuesday, March 3, 2026\n\nText.", { publisher: "The Paper", date: "2026-03-03" }],
    ["Head\n\n2026-03-03\n\nText.", { date: "2026-03-03" }],
  ])("%j", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    ["HANGZHOU, July 26 (Xinhua) -- It has 5.", "2025-07-28", "2025-07-26"],
    ["NEW YORK, Dec. 30 (Reuters) - Stocks fell.", "2026-01-02", "2025-12-30"],
    ["NEW YORK, 2 January (Reuters) - Stocks fell.", "2025-12-31", "2026-01-02"],
    ["HANGZHOU, July 26 (Xinhua) -- It has 5.", undefined, undefined],
  ])("%j, known near %s", (text, near, date) => {
    expect(said(text, near).date).toBe(date);
  });

  test.each([
    "The company was founded on March 3, 2020 \u2014 and is old.",
    "Acme was founded on March 3, 2020.",
    "IPO \u2013 a big one of 5 billion on March 3, 2020",
    "US GDP - up 3 percent on March 3, 2020",
    "Deadline: March 3, 2026 for all 200 members of the club",
    "Sales rise to 5 million in the year to March 3, 2026",
    "Source: the figures of March 3, 2020 that the board gave.",
  ])("nothing in %j", (text) => {
    expect(said(text, "2026-01-01")).toEqual({});
  });
});

test.each([
  ["2026-03-03T10:00:00Z", "2026-03-03"],
  ["20260303", "2026-03-03"],
  ["Tue, 3 Mar 2026 10:00:00 GMT", "2026-03-03"],
  ["March 3, 2026", "2026-03-03"],
  ["2026-02-31", undefined],
  ["March 2026", undefined],
  ["yesterday", undefined],
  ["", undefined],
])("the day in %j", (text, day) => {
  expect(dayIn(text)).toBe(day);
});

test.each([
  ["https://paper.example/2026/03/03/sales", "2026-03-03"],
  ["https://paper.example/20260303/c.html", "2026-03-03"],
  ["https://paper.example/2026-03-03-sales", "2026-03-03"],
  ["https://paper.example/a/120260303456", undefined],
  ["https://paper.example/2026/13/03/", undefined],
])("the day in the address %s", (address, day) => {
  expect(dayInAddress(address)).toBe(day);
});

test("what somebody wrote down goes before what the article says, that before what a program noted", () => {
  const prose = readProse("Headline of it\n\nOSLO, March 3, 2026 (Wire) -- Acme sold 5 machines.\n", "plain");
  const listed = { title: "Listed", date: "2026-01-01" };
  const stated = { title: "Stated", date: "2026-02-01", publisher: "Stated", url: "https://a.example/2025/01/01/" };
  const properties = { title: "Noted", date: "2026-04-04", publisher: "Noted" };
  expect(mergeMetadata({ listed, stated, properties, prose })).toEqual({ ...stated, ...listed });
  expect(mergeMetadata({ listed: undefined, stated, properties, prose })).toEqual(stated);
  expect(mergeMetadata({ listed: undefined, stated: {}, properties, prose })).toEqual({
    title: "Headline of it",
    date: "2026-03-03",
    publisher: "Wire",
  });
  const bare = readProse("Acme sold 5 machines to its neighbours in the town.\n", "plain");
  expect(mergeMetadata({ listed: undefined, stated: {}, properties, prose: bare })).toEqual(properties);
  expect(
    mergeMetadata({
      listed: undefined,
      stated: { url: "https://a.example/2025/01/01/" },
      properties: undefined,
      prose: bare,
    }),
  ).toEqual({
    url: "https://a.example/2025/01/01/",
    date: "2025-01-01",
  });
});
