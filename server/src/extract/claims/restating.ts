import { pick } from "../phrases/analyze-sentence.ts";
import { COMMA, MARK, NAME, type Unit } from "../phrases/unit.ts";
import type { Scene } from "./scene.ts";

/** True where what stands before a figure says that it puts another figure in other words: ", or 45 percent", "representing 40 percent". */
export function restates(scene: Scene, at: number, verb: number): boolean {
  const { units, verbs, phrases } = scene.analysis;
  const left = pick(units, at - 1);
  if (left === undefined) return false;
  const earlier = pick(units, at - 2);
  if (left.lower === "or") return earlier !== undefined && (earlier.tag === COMMA || earlier.tag === MARK);
  if (left.lower === "(") return true;
  if (left.lower === "to" && earlier?.lower === "equivalent") return true;
  const group = pick(verbs, verb);
  if (group === undefined || at - group.last > 1 || at < group.last) return false;
  const relative = pick(units, group.first - 1)?.lower;
  // "Nissan, which is 43 percent French"
  const antecedent = pick(phrases, group.subject);
  if (relative === "which" && antecedent !== undefined && (units[antecedent.head] as Unit).tag === NAME) return false;
  return (
    restating.has((units[group.main] as Unit).lower) && (group.dependent || relative === "that" || relative === "which")
  );
}

const restating = new Set(
  "representing accounting making constituting comprising equaling equalling forming is equals represents".split(" "),
);
