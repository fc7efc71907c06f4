import type { ComparedClaim, Comparison } from "../model/comparison.ts";
import type { Source } from "../model/source.ts";
import { bestComparisons } from "./best-comparisons.ts";

/** Claims × sources: what each source says of each claim. */
export interface AgreementMatrix {
  readonly rows: readonly AgreementRow[];
  readonly columns: readonly AgreementColumn[];
  /** Claims, and sources that say something, beyond the limits. */
  readonly leftOut: { readonly rows: number; readonly columns: number };
}

export interface AgreementRow {
  readonly compared: ComparedClaim;
  /** The best comparison of each column, those that bear out the verdict first. */
  readonly cells: readonly { readonly column: number; readonly comparison: Comparison }[];
}

export interface AgreementColumn {
  /** The text that the others are copies of, or the first of them that is there. */
  readonly source: Source;
  readonly copies: readonly Source[];
  /** How many claims it says something of. */
  readonly cells: number;
}

export interface MatrixLimits {
  readonly rows: number;
  readonly columns: number;
  /** Up to so many sources are shown even where they say nothing of any claim. */
  readonly silent: number;
}

/** Lays claims, in text order, beside all that they were compared with. Copies of one text are one column. */
export function agreementMatrix(
  compared: readonly ComparedClaim[],
  sources: readonly Source[],
  limits: MatrixLimits,
): AgreementMatrix {
  const shown = compared.slice(0, limits.rows);
  const said = shown.map(bestOfOrigins);
  const count = new Map<string, number>();
  const against = new Map<string, number>();
  for (const cells of said) {
    for (const [key, { relation }] of cells) {
      count.set(key, (count.get(key) ?? 0) + 1);
      if (relation === "conflict") against.set(key, (against.get(key) ?? 0) + 1);
    }
  }

  const groups = groupsOf(sources, count, said);
  const speaking = [...groups.keys()].filter((key) => count.has(key));
  // Of sources that say equally much those that contradict come first; others keep their order.
  const more = (counts: ReadonlyMap<string, number>, a: string, b: string) =>
    (counts.get(b) ?? 0) - (counts.get(a) ?? 0);
  const order = (keys: string[]) => keys.toSorted((a, b) => more(count, a, b) || more(against, a, b));
  const keys = order(groups.size <= limits.silent ? [...groups.keys()] : speaking).slice(0, limits.columns);
  const position = new Map(keys.map((key, i) => [key, i]));

  return {
    columns: keys.flatMap((key) => {
      const [source, ...copies] = groups.get(key) ?? [];
      return source === undefined ? [] : [{ source, copies, cells: count.get(key) ?? 0 }];
    }),
    rows: shown.map((claim, i) => ({
      compared: claim,
      cells: [...(said[i] ?? [])].flatMap(([key, comparison]) => {
        const column = position.get(key);
        return column === undefined ? [] : [{ column, comparison }];
      }),
    })),
    leftOut: {
      rows: compared.length - shown.length,
      columns: speaking.filter((key) => !position.has(key)).length,
    },
  };
}

/** The best comparison by the text that a source is or is a copy of, in order. */
function bestOfOrigins(compared: ComparedClaim): Map<string, Comparison> {
  const best = new Map<string, Comparison>();
  for (const comparison of bestComparisons(compared)) {
    const key = originOf(comparison.source);
    if (!best.has(key)) best.set(key, comparison);
  }
  return best;
}

/** Sources by origin, in their order, the origin itself first. Those of comparisons are there even where no list names them. */
function groupsOf(
  sources: readonly Source[],
  speaking: ReadonlyMap<string, number>,
  said: readonly ReadonlyMap<string, Comparison>[],
): Map<string, Source[]> {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const key = originOf(source);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [source]);
    else if (source.path === key) group.unshift(source);
    else group.push(source);
  }
  if ([...speaking.keys()].every((key) => groups.has(key))) return groups;
  for (const cells of said) {
    for (const [key, { source }] of cells) if (!groups.has(key)) groups.set(key, [source]);
  }
  return groups;
}

function originOf({ origin, path }: Source): string {
  return origin ?? path;
}
