import type { Reference } from "../../model/claim.ts";
import { NAME, NOUN_TAG, NUMBER, type Unit } from "../phrases/unit.ts";
import type { Clause } from "./circumstances.ts";
import { mentioned } from "./reference.ts";
import type { Scene } from "./scene.ts";

/** Where, when that is not the subject: the nearest place after "in", before another figure. */
export function findPlace(
  scene: Scene,
  at: number,
  subject: Reference | null,
  { start, end }: Clause,
): Reference | null {
  const { units } = scene.analysis;
  for (let i = at + 1; i < end && !isQuantity(units[i] as Unit); i++)
    if (isPlaced(units, i, subject)) return mentioned(scene, i, "stated");
  for (let i = at - 1; i > start && !isQuantity(units[i] as Unit); i--)
    if (isPlaced(units, i, subject)) return mentioned(scene, i, "stated");
  return null;
}

function isQuantity(unit: Unit): boolean {
  return unit.figure !== null && unit.tag === NUMBER;
}

function isPlaced(units: readonly Unit[], i: number, subject: Reference | null): boolean {
  const { mention, tag } = units[i] as Unit;
  if (mention?.type !== "place" || mention.key === subject?.key) return false;
  return (tag === NAME || tag === NOUN_TAG) && units[i - 1]?.lower === "in";
}
