import { type Draft, draft, lowerAt, type Parser, type Passage, tokenAt } from "../draft.ts";

/** "10:45", "10.45pm", "5 a.m.", "5am". */
export const clockParser: Parser = { name: "clock", numbers: true, read };

function read(passage: Passage, at: number): Draft | null {
  const token = tokenAt(passage, at);
  if (token === undefined || token.text.length > 5) return null;
  let last = at + 1;
  let hours = Number(token.text);
  let minutes = 0;
  const colon = tokenAt(passage, last);
  const after = tokenAt(passage, last + 1);
  const timed =
    colon?.lower === ":" &&
    !colon.spaced &&
    after?.kind === "number" &&
    !after.spaced &&
    after.text.length === 2 &&
    Number(after.text) < 60;
  if (timed) {
    minutes = Number(after.text);
    last += 2;
    if (lowerAt(passage, last) === ":" && tokenAt(passage, last + 1)?.kind === "number") last += 2;
  } else if (!Number.isInteger(hours) && /^\d{1,2}\.[0-5]\d$/.test(token.text)) {
    minutes = Number(token.text.slice(-2));
    hours = Math.floor(hours);
  }
  const half = halfOfDay(passage, last);
  if (half === "" ? !timed || hours > 24 : hours > 12 || !Number.isInteger(hours)) return null;
  if (half !== "") {
    hours = (hours % 12) + (half === "p" ? 12 : 0);
    last++;
  } else if (lowerAt(passage, at - 1) === "-" && passage.tokens[at]?.spaced === false) return null;
  return draft("clock", "time", at, last, {
    value: hours + minutes / 60,
    step: 1 / 60,
    digits: true,
    dimension: "time",
    unit: "hour",
    role: "date",
  });
}

/** "a" or "p" of "a.m.", "pm", "p.m"; the empty string where none stands. */
function halfOfDay(passage: Passage, at: number): string {
  const lower = lowerAt(passage, at);
  if (lower === "am" || lower === "a.m." || lower === "a.m") return isAttached(passage, at) ? "a" : "";
  if (lower === "pm" || lower === "p.m." || lower === "p.m") return "p";
  return "";
}

/** "2.123 am" may be a length and "the 10 am I" a verb; a time is written without decimals or glued. */
function isAttached(passage: Passage, at: number): boolean {
  return !/\.\d{3}/.test(passage.tokens[at - 1]?.text ?? "");
}
