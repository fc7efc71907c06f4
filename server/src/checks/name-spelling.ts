import { isOneEntity } from "../compare/entity-keys.ts";
import { entityKey } from "../extract/mentions/entity-key.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding, Fix } from "../model/finding.ts";
import type { Mention } from "../model/mention.ts";
import type { Check } from "./check.ts";
import { nameFix } from "./corrected-name.ts";
import { type OtherSpelling, spelledOtherwise } from "./names-in-sources.ts";
import { finding, placeAt } from "./place.ts";
import { ofAnother, wordsFix } from "./replacement.ts";
import { sourceName, sourcePlace } from "./source-name.ts";
import { areNear, spellingsNear } from "./spelling.ts";
import { aloneAndNear, behindGivenName } from "./strayed-surnames.ts";

/** One person's name spelled two ways. */
export const nameSpelling: Check = {
  id: "name-spelling",
  summary: "A person's name that is spelled two ways in one article, or otherwise than in the sources.",
  reason: "A misspelled name is the error that the named and their friends see first.",
  limits: [
    "Only full names with an equal given name or an equal surname are compared, and only long enough words.",
    "A surname alone is reported only where it is no word, place or name of its own and one letter off that of somebody named before.",
    "Two people who truly bear such names are reported; accept the finding once. Two spellings of one name that are both right belong under `aliases` in the configuration.",
    "Sources are asked only where they tell the article's story and none of them has the name as the article spells it.",
    "Which of two spellings is right cannot be told: the rarer one is marked, the later one where both are as frequent.",
  ],
  severity: "warning",
  enabled: true,
  usesSources: true,
  reported: [
    `“It works,” said Marta Lindqvist, who runs a shop. Later Marta Lindquist left.
                                                         ^^^^^^^^^^^^^^^ name-spelling: Marta Lindqvist
`,
    `@@ draft.md
Harbor Press sold 41,300 books and 2,150 maps in 2025, said Marta Lindquist.
                                                            ^^^^^^^^^^^^^^^ name-spelling: Marta Lindqvist
@@ source interview.txt
“We sold 41,300 books and 2,150 maps in 2025,” said Marta Lindqvist of Harbor Press.
`,
  ],
  unreported: [
    "“It works,” said Marta Lindqvist, who runs a shop. Later Marta Lindqvist left with Jonas Lindquist.",
    "Anna Berg met Anna Borg.",
  ],
  run({ document, sources }) {
    const people = fullNames(document);
    const findings: Finding[] = [];
    for (const [odd, usual] of twins(document, people)) {
      const fixes = [
        ...nameFix(document, odd.mentions, usual.text),
        ...ofAnother(nameFix(document, usual.mentions, odd.text), usual.text),
      ];
      for (const mention of odd.mentions) {
        const message = `${mention.text} here, but ${usual.text} elsewhere. Spell the name one way.`;
        const related = usual.mentions
          .slice(0, 3)
          .map((other) => placeAt(document, other.span, `spelled ${other.text}`));
        findings.push(finding(nameSpelling, mention.span, message, related, fixes));
      }
    }
    const reported = new Set(findings.map(({ span }) => span[0]));
    const others = spelledOtherwise(document, sources).filter(({ mention }) => !reported.has(mention.span[0]));
    findings.push(...otherThanSources(document, others));
    findings.push(...strayed(document, people));
    return findings;
  },
};

function otherThanSources(document: ReadDocument, others: readonly OtherSpelling[]): Finding[] {
  const alike = new Map<string, { readonly places: Mention[]; fixes?: readonly Fix[] }>();
  const keyOf = ({ mention, other }: OtherSpelling) => `${mention.text}|${other.text}`;
  for (const each of others) {
    const known = alike.get(keyOf(each));
    if (known) known.places.push(each.mention);
    else alike.set(keyOf(each), { places: [each.mention] });
  }
  return others.map((each) => {
    const { mention, source, other } = each;
    const message = `${mention.text} here, but ${other.text} in ${sourceName(source)}. Check the spelling.`;
    const group = alike.get(keyOf(each)) ?? { places: [mention] };
    group.fixes ??= nameFix(document, group.places, other.text, sourceName(source));
    return finding(nameSpelling, mention.span, message, [sourcePlace(source, other.span, other.text)], group.fixes);
  });
}

/** Surnames that stand alone and near to that of somebody named in full. */
function strayed(document: ReadDocument, people: readonly FullName[]): Finding[] {
  if (people.length === 0) return [];
  const known = people.map((name) => ({ ...name, first: name.mentions[0]?.span[0] ?? 0 }));
  return aloneAndNear(document, known, plain).map(({ name, span, text }) => {
    const message = `${text} here, but ${name.text} elsewhere. Spell the name one way.`;
    const related = name.mentions.slice(0, 3).map((other) => placeAt(document, other.span, `spelled ${other.text}`));
    const surname = name.text.split(" ").at(-1) ?? name.text;
    const written = document.prose.text.slice(span[0], span[1]);
    const ending = /['’]s?$/.exec(written)?.[0] ?? "";
    return finding(nameSpelling, span, message, related, wordsFix(document, span, surname + ending));
  });
}

/** A place where a name stands in full. */
type Place = Pick<Mention, "span" | "text" | "role">;

interface FullName {
  readonly text: string;
  readonly given: string;
  readonly surname: string;
  readonly mentions: Place[];
}

/** Full names as spelled, in order of first appearance. */
function fullNames(document: ReadDocument): FullName[] {
  const names = new Map<string, FullName>();
  for (const mention of document.mentions) {
    if (mention.type !== "person") continue;
    const name = plain(mention.text);
    const known = names.get(name);
    if (known) {
      known.mentions.push(mention);
      continue;
    }
    const words = name.split(" ");
    const given = words[0];
    const surname = words.at(-1);
    if (given !== undefined && surname !== undefined && words.length > 1 && words.length < 5)
      names.set(name, { text: mention.text.replace(/\s+/g, " "), given, surname, mentions: [mention] });
  }
  if (names.size === 0) return [];
  const behind = behindGivenName(document, [...names.values()], plain);
  if (behind.length === 0) return [...names.values()];
  const ends = new Map(document.mentions.map(({ span }) => [span[0], span[1]]));
  const whole = new Set([...names.values()].flatMap(({ mentions }) => mentions.map(({ span }) => span[0])));
  for (const { name, span, text } of behind) {
    if (whole.has(span[0]) || (ends.get(span[0]) ?? 0) >= span[1]) continue;
    const key = plain(text);
    const known = names.get(key);
    if (known) known.mentions.push({ span, text });
    else names.set(key, { text, given: name.given, surname: key.split(" ").at(-1) ?? "", mentions: [{ span, text }] });
  }
  return [...names.values()];
}

/** Lower case, without accents and possessives, so that only letters matter. */
function plain(text: string): string {
  if (/^[A-Za-z .-]*$/.test(text) && !text.includes("  ")) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s?$/, "")
    .replace(/\s+/g, " ");
}

/** Pairs of spellings of one name, the odd one first. Found through near spellings, never by comparing all with all. */
function twins(document: ReadDocument, people: readonly FullName[]): [odd: FullName, usual: FullName][] {
  const pairs: [FullName, FullName][] = [];
  const seen = new Set<FullName>();
  const compare = (other: FullName, name: FullName) => {
    if (seen.has(name) || !sameButSpelling(other, name) || differentPeople(other, name)) return;
    if (document.aliases && isOneEntity(document, entityKey(other.text), entityKey(name.text))) return;
    if (other.surname === name.surname && (isRelative(document, other) || isRelative(document, name))) return;
    seen.add(name);
    pairs.push(other.mentions.length >= name.mentions.length ? [name, other] : [other, name]);
  };
  for (const part of ["given", "surname"] as const) {
    const other = part === "given" ? "surname" : "given";
    for (const group of groupedBy(people, part)) {
      if (group.length <= fewAlike) {
        group.forEach((name, at) => {
          for (const earlier of group.slice(0, at)) compare(earlier, name);
        });
        continue;
      }
      const near = new Map<string, FullName[]>();
      for (const name of group) {
        for (const key of spellingsNear(name[other])) {
          const others = near.get(key);
          if (!others) near.set(key, [name]);
          else {
            for (const earlier of others.slice(0, fewAlike)) compare(earlier, name);
            others.push(name);
          }
        }
      }
    }
  }
  return pairs;
}

/** "Her sister Marta Lindqvist": families share a surname, and name their children alike. */
function isRelative({ prose }: ReadDocument, { mentions }: FullName): boolean {
  return mentions.some(({ span: [start] }) => kinBefore.test(prose.text.slice(Math.max(0, start - 40), start)));
}

const kinBefore =
  /\b(?:father|mother|parents?|wife|husband|sons?|daughters?|brothers?|sisters?|siblings?|twins?|uncle|aunt|cousins?|nephews?|nieces?|grand\w+|widow|widower)(?:,| and| [\p{Lu}][\p{L}-]+ and)? $/iu;

/** Up to so many names are compared each with each. */
const fewAlike = 8;

/** Names that share a part, where there are several. */
function groupedBy(people: readonly FullName[], part: "given" | "surname"): FullName[][] {
  const groups = new Map<string, FullName[]>();
  for (const name of people) {
    const group = groups.get(name[part]);
    if (group) group.push(name);
    else groups.set(name[part], [name]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function sameButSpelling(a: FullName, b: FullName): boolean {
  if (a.given === b.given) return areNear(a.surname, b.surname);
  // Paul and Paula, Andrea and Andreas are two people: a given name must differ within.
  return a.surname === b.surname && a.given.at(-1) === b.given.at(-1) && areNear(a.given, b.given);
}

/** Whether the text itself tells the two apart, by offices in different places. */
function differentPeople(a: FullName, b: FullName): boolean {
  const left = a.mentions.find((mention) => mention.role?.of !== undefined)?.role?.of;
  const right = b.mentions.find((mention) => mention.role?.of !== undefined)?.role?.of;
  return left !== undefined && right !== undefined && left !== right;
}
