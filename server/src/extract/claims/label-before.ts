import type { Phrase } from "../../model/claim.ts";
import {
  ADJECTIVE_TAG,
  COMMA,
  COORDINATOR,
  DETERMINER_TAG,
  NAME,
  NOUN_TAG,
  PREPOSITION_TAG,
  TO,
  type Unit,
  VERB_TAG,
} from "../phrases/unit.ts";
import { runAsPhrase, type Scene } from "./scene.ts";

/** The words from the start to the colon where they name a thing and say nothing: "Streets and transit: $98 million". */
export function labelBefore(scene: Scene, colon: number): Phrase | null {
  const { units } = scene.analysis;
  let head = -1;
  let open = true;
  for (let i = 0; i < colon; i++) {
    const { tag, figure, lower } = units[i] as Unit;
    const noun = tag === NOUN_TAG || tag === NAME;
    // The head stands before what describes it: "Average distance to school".
    if (noun && (open || head < 0)) head = i;
    if (noun) continue;
    const told = tag === VERB_TAG && (lower.endsWith("ed") || (units[i - 1] as Unit | undefined)?.tag === TO);
    if (figure !== null || !(labelling.has(tag) || told)) return null;
    if (tag === PREPOSITION_TAG || tag === TO || tag === VERB_TAG) open = head < 0;
  }
  return head < 0 ? null : runAsPhrase(scene, 0, colon, head, "stated");
}

const labelling = new Set([ADJECTIVE_TAG, COORDINATOR, DETERMINER_TAG, PREPOSITION_TAG, COMMA, TO]);
