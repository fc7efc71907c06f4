import type { Figure } from "../../model/figure.ts";
import { pick } from "../phrases/analyze-sentence.ts";
import { COMMA, DETERMINER_TAG, NUMBER, type Unit } from "../phrases/unit.ts";
import { found, isCount, type Measured } from "./measured.ts";
import type { Scene } from "./scene.ts";

/** How many quantities may describe one noun. */
const MOST = 5;

/** "a 640 hp 5.2 litre engine", "a five-year, 1.8 billion-mile (2.8bn km) journey": the noun after the last quantity belongs to all. */
export function stacked(scene: Scene, at: number, figure: Figure, verb: number): Measured | null {
  const { units, phrases, phraseAt } = scene.analysis;
  if (isCount(figure)) return null;
  const own = pick(phrases, phraseAt[at] as number);
  if (own === undefined || own.head !== at) return null;
  const described = (units[own.first] as Unit).tag === DETERMINER_TAG || (units[at] as Unit).lower.includes("-");
  let i = at + 1;
  for (let seen = 0; seen < MOST; seen++) {
    if (units[i]?.lower === "(" && units[i + 1]?.figure != null && units[i + 2]?.lower === ")") {
      i += 3;
      const phrase = phrases[phraseAt[i] as number];
      if (phrase !== undefined && described && phrase.first === i && isNamed(units, phrase.head))
        return startsBare(units[i] as Unit) ? found(scene, phraseAt[i] as number, verb, -1) : null;
      continue;
    }
    if (units[i]?.tag === COMMA && described) i++;
    const next = units[i];
    if (next === undefined || next.tag !== NUMBER || next.figure === null || isCount(next.figure)) return null;
    const index = phraseAt[i] as number;
    const phrase = phrases[index];
    if (phrase === undefined || phrase.first !== i) return null;
    if (phrase.head > i) return found(scene, index, verb, -1);
    i++;
  }
  return null;
}

function isNamed(units: readonly Unit[], head: number): boolean {
  return (units[head] as Unit).figure === null;
}

function startsBare(unit: Unit): boolean {
  return unit.tag !== DETERMINER_TAG && unit.figure === null;
}
