import type { GridMemory } from "./grid.ts";
import { type RowFilter, reviewStates, unfiltered, verdicts } from "./row-filter.ts";

/** What the editor keeps of the page while it is hidden, and over a restart. */
export interface PageMemory {
  /** The article, by which the editor knows what the panel was about. */
  readonly uri: string;
  readonly filter: RowFilter;
  /** Absent before anything was shown. */
  readonly grid?: GridMemory;
  /** Notes that were typed and not kept, by the claim's id. */
  readonly notes: readonly (readonly [id: string, note: string])[];
}

/** What an earlier version may have kept is taken as far as it makes sense. */
export function readMemory(value: unknown, uri: string): PageMemory {
  const memory = isRecord(value) && value.uri === uri ? value : {};
  const grid = readGrid(memory.grid);
  const notes = listOf(memory.notes).filter(
    (pair): pair is [string, string] => Array.isArray(pair) && pair.length === 2 && pair.every(isText),
  );
  return { uri, filter: readFilter(memory.filter), notes, ...(grid === undefined ? {} : { grid }) };
}

function readFilter(value: unknown): RowFilter {
  if (!isRecord(value)) return unfiltered;
  return {
    verdicts: verdicts.filter((verdict) => listOf(value.verdicts).includes(verdict)),
    states: reviewStates.filter((state) => listOf(value.states).includes(state)),
    text: isText(value.text) ? value.text : "",
  };
}

function readGrid(value: unknown): GridMemory | undefined {
  if (!isRecord(value)) return undefined;
  const [left, top] = listOf(value.scroll);
  const [line, column] = listOf(value.cell);
  if (typeof left !== "number" || typeof top !== "number" || !isText(line) || typeof column !== "number")
    return undefined;
  return { scroll: [left, top], cell: [line, column], ...(isText(value.open) ? { open: value.open } : {}) };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
