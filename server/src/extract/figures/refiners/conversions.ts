import { changed, type Draft, lowerAt, type Passage } from "../draft.ts";

/** "Over 7.5 million crowns ($1.1 million)", "just under 296 hp (224 kW / 300 PS)": what bounds the one bounds the same in other units. */
export function boundConversions(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  let bounded: Draft[] | undefined;
  for (let i = 1; i < drafts.length; i++) {
    const one = drafts[i] as Draft;
    const before = (bounded ?? drafts)[i - 1] as Draft;
    if (!isConversion(passage, before, one)) continue;
    bounded ??= [...drafts];
    bounded[i] = changed(one, {
      bound: one.form === "range" ? one.bound : before.bound,
      close: before.close,
      direction: before.direction,
      change: before.change,
    });
  }
  return bounded ?? drafts;
}

function isConversion(passage: Passage, before: Draft, one: Draft): boolean {
  if (before.bound === "exact" && before.direction === undefined) return false;
  if (one.unit === null || one.unit === before.unit || one.dimension !== before.dimension) return false;
  if (one.direction !== undefined || one.outerFirst - before.outerLast !== 1) return false;
  if (one.form !== before.form || (one.form !== "range" && one.bound !== "exact")) return false;
  const mark = lowerAt(passage, before.outerLast);
  if (mark === "/") return true;
  const close = lowerAt(passage, one.outerLast);
  return mark === "(" && (close === ")" || close === "/" || close === ",");
}
