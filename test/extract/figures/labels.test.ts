import { describe, expect, test } from "vitest";
import { figuresOf, read } from "./read.ts";

describe("numbers that name or number something", () => {
  test.each([
    "GPT-5.5 costs more",
    "V4 and Q-2 and MH370",
    "COVID-19 spread",
    "an iPhone 14",
    "in this episode: iPhone 11 Pro",
    "a Boeing 737 landed",
    "the S&P 500 rose",
    "the F-35 and the AK-47",
    "Apollo 11 landed",
    "see page 12 and chapter 3",
    "It is on p. 12.",
    "No. 1 in the world",
    "type 2 diabetes patients",
    "575 Wilbraham Road",
    "9 E 71st St",
    "16-18 Industrial Avenue",
    "call 1-800-555",
    "in the 90049 ZIP code",
    "as shown before [12].",
    "#4 of the list",
    "GPT-4o and Qwen2.5",
    "1. Introduction",
    "2) Method",
    "Highway 35 is closed",
    "Category 4 hurricanes",
    "7-Eleven shops",
    "on 9/11",
    "call 020 7946 0958",
    "a 401(k) plan and Section 4(b)",
    "HTTP/2 is out",
    "GPT—5.5 is out",
    "the Big Four and the Group of Seven",
    "Under-5 mortality fell",
    "agent 007",
    "keep the Angola Three inmate in jail",
    "a 787 Dreamliner landed",
    "pp. 12-15 and chapters 3, 4 and 5",
    "Interstate 95 was closed near Exit 12.",
    "call +44 20 7925 0918.",
    "the rtx 4090 is out",
    "With the iPhone 11 Pro and 11 Pro Max",
    "22 Avenue Foch",
    "slipped towards the bottom three during a run",
    "They finished in the top four.",
    "a top 10 finish and the world's top-100",
    "Boeing's own 787 Dreamliner and Porsche's 911 Carrera",
    "at 221B Baker Street",
    "call 555-1234",
    "the PS5 is out",
    "a .45 calibre pistol and a 12-gauge shotgun",
  ])("%s", (text) => {
    expect(read(text).filter((line) => !line.includes("ordinal"))).toEqual([]);
  });
});

describe("figures that look like names", () => {
  test.each([
    ["China hosts 5,100 companies.", 5100],
    ["Police arrested 40 men.", 40],
    ["About 300 people came.", 300],
    ["America's 31 busiest airports", 31],
    ["Now 16 of them left.", 16],
    ["Tesla delivered 63,150 cars.", 63150],
    ["On page views: 300 people came.", 300],
    ["Company Adds 300 Jobs", 300],
    ["two new 737 Max jets", 2],
    ["page 3 and 5 men", 5],
    ["chapters 3, 4 and 5 men", 5],
    ["Police Kill Three in Raid", 3],
    ["another 300 Toyota dealers", 300],
    ["its 500 Walmart stores", 500],
    ["its own 500 Walmart shops", 500],
    ["Ford's 300 workers", 300],
    ["PS500 was paid.", 500],
    ["the top three seeds", 3],
    ["the top 5 exporters", 5],
    ["was set to top 10 million", 10_000_000],
  ])("%s", (text, value) => {
    expect(figuresOf(text).find((figure) => figure.value === value)?.role).toBeUndefined();
    expect(figuresOf(text).some((figure) => figure.value === value)).toBe(true);
  });
});
