import type { Link } from "../../model/claim.ts";
import type { Figure } from "../../model/figure.ts";
import { COMMA, COORDINATOR, MARK, TO, type Unit } from "../phrases/unit.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./link-line.ts";
import { isShare } from "./measured.ts";
import type { Scene } from "./scene.ts";
import { changeNouns } from "./verb-kinds.ts";

/** "from $80 to $136, an increase of 80 percent", "rose 12 percent, from 50 to 56". */
export function findChanges(scene: Scene, { drafts, at: index }: Line, links: Link[]): void {
  const { units } = scene.analysis;
  for (let i = 0; i + 1 < drafts.length; i++) {
    const a = drafts[i] as Draft;
    const b = drafts[i + 1] as Draft;
    if (!sameKind(a.figure, b.figure)) continue;
    const leftA = units[a.at - 1]?.lower;
    const leftB = units[b.at - 1];
    const forward = leftA === "from" && (leftB?.tag === TO || leftB?.lower === "to") && !isCut(units, a.at, b.at);
    // "3,600 members, down from 4,500"
    const aside = units[b.at - 2]?.lower === "down" || units[b.at - 2]?.lower === "up";
    const backward = (leftA === "to" || aside) && leftB?.lower === "from" && !isCut(units, a.at, b.at);
    if (!forward && !backward) continue;
    const by =
      changeAfter(scene, drafts, i + 2) ??
      changeAfter(scene, drafts, i + 3, true) ??
      changeBefore(scene, drafts, i - 1, a);
    if (by === null) continue;
    const [from, to] = forward ? [i, i + 1] : [i + 1, i];
    links.push({ kind: "change", from: index[from] as number, to: index[to] as number, by: index[by] as number });
  }
}

/** True where a mark, a verb or too many words stand between. */
function isCut(units: readonly Unit[], from: number, to: number): boolean {
  if (to - from > 7) return true;
  for (let i = from + 1; i < to; i++)
    if ((units[i] as Unit).tag === MARK || (units[i] as Unit).tag === COORDINATOR) return true;
  return false;
}

function isChangeFigure(figure: Figure): boolean {
  return figure.dimension === "percent" || figure.dimension === "multiple";
}

/** `overTime` looks past how long the change took: "to $14,000 in five years, an increase of". */
function changeAfter(scene: Scene, drafts: readonly Draft[], position: number, overTime = false): number | null {
  const { units } = scene.analysis;
  const draft = drafts[position];
  if (draft === undefined || !isChangeFigure(draft.figure)) return null;
  if (overTime && drafts[position - 1]?.figure.dimension !== "duration") return null;
  const end = (drafts[position - (overTime ? 2 : 1)] as Draft).at;
  // Nothing but times and places may stand before the comma that opens the change.
  let comma = draft.at - 1;
  while (comma > end && (units[comma] as Unit).tag !== COMMA && (units[comma] as Unit).tag !== MARK) comma--;
  if (comma <= end || draft.at - comma > 6 || comma - end > 7) return null;
  if (comma === draft.at - 1) return draft.figure.dimension === "multiple" ? position : null;
  for (let i = comma + 1; i < draft.at + 3 && i < units.length; i++) {
    const { lower } = units[i] as Unit;
    if (lower === "up" || lower === "down" || lower === "or") return position;
    if ((units[i] as Unit).figure === null && changeNouns.has(lower)) return position;
  }
  return null;
}

function changeBefore(scene: Scene, drafts: readonly Draft[], position: number, from: Draft): number | null {
  const draft = drafts[position];
  if (draft === undefined || !isChangeFigure(draft.figure) || draft.verb !== from.verb) return null;
  const { units } = scene.analysis;
  if (draft.figure.change !== true && draft.figure.dimension !== "multiple") return null;
  for (let i = draft.at + 1; i < from.at - 1; i++) if ((units[i] as Unit).tag === MARK) return null;
  return from.at - draft.at <= 8 ? position : null;
}

/** "100 miles (180 km)", "17.1 percent, or about one in six". */
export function findEqual(scene: Scene, { drafts, at: index }: Line, links: Link[]): void {
  const { units } = scene.analysis;
  for (let i = 0; i + 1 < drafts.length; i++) {
    const a = drafts[i] as Draft;
    const b = drafts[i + 1] as Draft;
    const left = units[b.at - 1]?.lower;
    const between = b.at - a.at;
    const bracketed = left === "(" && between <= 3;
    const orred = left === "or" && between <= 3 && (between === 2 || units[b.at - 2]?.tag === COMMA);
    if (!bracketed && !orred) continue;
    if (!sayTheSame(a.figure, b.figure, units[a.at + 1]?.lower === "(" || orred)) continue;
    links.push({ kind: "equal", a: index[i] as number, b: index[i + 1] as number });
  }
}

/** Two forms of one quantity: other units of one dimension, two currencies, or a percentage and a ratio. */
function sayTheSame(a: Figure, b: Figure, touching: boolean): boolean {
  if (isShare(a) && isShare(b)) return a.dimension !== b.dimension && touching;
  if (a.dimension !== b.dimension || a.per !== b.per) return false;
  if (a.unit === null || b.unit === null || a.unit === b.unit) return false;
  return a.dimension !== "money" && a.dimension !== "date" && a.dimension !== "duration";
}

function sameKind(a: Figure, b: Figure): boolean {
  return a.dimension === b.dimension && a.unit === b.unit && a.dimension !== "date" && a.dimension !== "ordinal";
}
