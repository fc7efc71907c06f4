import type { Reference } from "../../model/claim.ts";
import type { Figure } from "../../model/figure.ts";
import type { Interval } from "../../model/interval.ts";
import type { Block } from "../../model/prose.ts";
import type { TokenizedBlock } from "../../model/token.ts";
import type { Unit } from "../../units/unit.ts";
import { lemma, NOUN } from "../lexicon/lexicon.ts";
import type { Draft } from "./draft.ts";
import { readable } from "./scene.ts";
import { inFile } from "./sentence-claims.ts";
import type { Header } from "./table-header.ts";

/** The label of a row as a reference; `null` where the cell holds no words. */
export function readLabel(block: Block, { tokens }: TokenizedBlock): Reference | null {
  const words = tokens.filter((token) => token.kind === "word" || token.kind === "number");
  const [first] = words;
  const last = words[words.length - 1];
  if (first === undefined || last === undefined) return null;
  const key = words.map((token) => lemma(token.lower, NOUN)).join(" ");
  return {
    text: readable(block.text.slice(first.start, last.end)),
    span: [block.span[0] + first.start, block.span[0] + last.end],
    key,
    basis: "inferred",
  };
}

/** The claim of a figure in a cell: its column says what is measured, its row whose it is. */
export function readCell(
  block: Block,
  position: number,
  figure: Figure,
  header: Header | undefined,
  label: Reference | null,
): Draft {
  const base = block.span[0];
  return {
    figure: inFile(header === undefined ? figure : inColumn(figure, header), base),
    block: position,
    sentence: block.span,
    measure: header?.phrase ?? null,
    subject: label,
    holder: null,
    whole: null,
    time: header?.time ?? null,
    place: null,
    modality: "stated",
    attribution: null,
    negated: false,
    context: label === null ? [] : [...new Set(label.key.split(" "))].sort(),
    at: -1,
    verb: -1,
    elliptic: false,
    tucked: false,
    isWhole: false,
    restates: false,
  };
}

/** A bare number takes the unit and the scale of its column; an amount of money only the scale of the whole table. */
function inColumn(figure: Figure, { scale, unit, ofAll }: Header): Figure {
  if (ofAll === true && figure.dimension === "money") return scaled(figure, scale);
  if (figure.dimension !== "count" || figure.unit !== null) return figure;
  return scaled(unit === null ? figure : inUnit(figure, unit), scale);
}

function inUnit(figure: Figure, { dimension, name }: Unit): Figure {
  return { ...figure, dimension, unit: name, inferred: [...figure.inferred, "unit"] };
}

function scaled(figure: Figure, scale: number): Figure {
  // A number with a scale word of its own is not scaled again.
  if (scale === 1 || figure.step >= 1000) return figure;
  const { tight, rounded, loose } = figure.reading;
  return {
    ...figure,
    value: figure.value === null ? null : figure.value * scale,
    step: figure.step * scale,
    reading: { tight: times(tight, scale), rounded: times(rounded, scale), loose: times(loose, scale) },
    inferred: [...figure.inferred, "scale"],
  };
}

function times(interval: Interval, factor: number): Interval {
  return { ...interval, low: interval.low * factor, high: interval.high * factor };
}
