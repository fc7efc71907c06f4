import { type Draft, draft, type Parser, type Passage, tokenAt } from "../draft.ts";
import { isDigits } from "../numeral.ts";

/** 6'2", 5’10”, 6′2″: feet and inches by their marks, both written. */
export const feetAndInchesParser: Parser = { name: "feet-and-inches", numbers: true, read };

const FOOT_MARKS = "'’′";
const INCH_MARKS = '"”″';

function read(passage: Passage, at: number): Draft | null {
  const feet = tokenAt(passage, at);
  const mark = tokenAt(passage, at + 1);
  if (feet === undefined || mark === undefined || mark.spaced || mark.lower.length !== 1) return null;
  if (!FOOT_MARKS.includes(mark.lower) || feet.text.length > 2 || !isDigits(feet.text)) return null;
  const inches = tokenAt(passage, at + 2);
  if (inches?.kind !== "number" || inches.text.length > 4) return null;
  const value = Number(inches.text);
  if (!(value < 12)) return null;
  const close = tokenAt(passage, at + 3);
  const marked = close !== undefined && !close.spaced && close.lower.length === 1 && INCH_MARKS.includes(close.lower);
  // Apart from the feet, or with decimals, only the second mark tells that these are inches.
  if (!marked && (inches.spaced || !isDigits(inches.text))) return null;
  return draft("feet-and-inches", "amount", at, marked ? at + 4 : at + 3, {
    value: (Number(feet.text) * 12 + value) / 12,
    step: 1 / 12,
    digits: true,
    dimension: "length",
    unit: "foot",
  });
}
