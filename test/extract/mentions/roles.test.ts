import { expect, test } from "vitest";
import { mentionsOf } from "./annotate.ts";

/** Text → the role of its first person: its words, offices, and where it is held. */
test.each<[string, string, string[], string | undefined]>([
  [
    "said Yu Xiaolan, president of the Juniper Institute.",
    "president of the Juniper Institute",
    ["president"],
    "juniper institute",
  ],
  [
    "Yang Zhilan, founder and CEO of Zyphra AI, said so.",
    "founder and CEO of Zyphra AI",
    ["founder", "ceo"],
    "zyphra ai",
  ],
  ["Chinese Premier Li Qiang spoke.", "Chinese Premier", ["prime minister"], "china"],
  ["Mayor Dolores Pruitt spoke.", "Mayor", ["mayor"], undefined],
  ["He is right, said Xiang Xin, an exhibitor.", "exhibitor", ["exhibitor"], undefined],
  ["said Liu Fanbing, another exhibitor.", "exhibitor", ["exhibitor"], undefined],
  ["said Harlan Voss, a bus driver.", "bus driver", ["driver"], undefined],
  ["Tim Cook, Apple's chief executive, spoke.", "Apple's chief executive", ["ceo"], "apple"],
  ["Apple's chief executive, Tim Cook, spoke.", "Apple's chief executive", ["ceo"], "apple"],
  ["The company's chief executive, Tim Cook, spoke.", "chief executive", ["ceo"], undefined],
  ["The president of Zyphra, Tim Cook, spoke.", "president of Zyphra", ["president"], "zyphra"],
  ["Jane Doe, who heads Greenpeace, spoke.", "heads Greenpeace", ["head"], "greenpeace"],
  [
    "Jane Doe is the chief economist at Zyphra Bank.",
    "chief economist at Zyphra Bank",
    ["chief economist"],
    "zyphra bank",
  ],
  ["Apple CEO Tim Cook spoke.", "Apple CEO", ["ceo"], "apple"],
  ["Secretary of State John Kerry spoke.", "Secretary of State", ["secretary of state"], undefined],
  ["Sen. John Kerry spoke.", "Sen.", ["senator"], undefined],
  ["Councilwoman Imani Teague spoke.", "Councilwoman", ["council member"], undefined],
  ["Bill Gates (co-founder of Microsoft) spoke.", "co-founder of Microsoft", ["co-founder"], "microsoft"],
  [
    "Jane Doe, 52, director of the Zyphra Museum, spoke.",
    "director of the Zyphra Museum",
    ["director"],
    "zyphra museum",
  ],
  ["said publicist Phil Brown.", "publicist", ["publicist"], undefined],
])("%s", (text, words, offices, of) => {
  const person = mentionsOf(text).find((mention) => mention.type === "person");
  expect(person?.role).toMatchObject({ text: words, offices });
  expect(person?.role?.of).toBe(of);
  expect(text.slice(...(person?.role?.span ?? [0, 0]))).toBe(words);
});

test("a role's organization is known by the name the document gives it", () => {
  const text = "The World Trade Organization (WTO) met. Ann Lee, president of the WTO, spoke.";
  expect(mentionsOf(text).find((mention) => mention.type === "person")?.role).toMatchObject({
    of: "world trade organization",
    ofText: "WTO",
  });
});

test.each([
  "Jane Doe, who was there, spoke.",
  "Jane Doe was the victim of a fraud.",
  "His wife Jane Doe and his son Jim Doe came.",
  "Ann Lee, officer Jane Doe and others came.",
  "Jane Doe said the president of Zyphra knew.",
  "Jane Doe's president knew.",
])("finds no role in %s", (text) => {
  expect(mentionsOf(text).find((mention) => mention.type === "person")?.role).toBeUndefined();
});
