import type { Claim } from "../../model/claim.ts";
import { count, grouped } from "../../present/counted.ts";
import { readable } from "../../text/readable.ts";
import type { CheckedInput } from "../check-inputs.ts";
import type { Paint } from "./paint.ts";
import { harmless } from "./screen-text.ts";
import { type Cell, table } from "./table.ts";

/** The claims of a file as they were read, and its names. */
export function extractStylish({ checked }: CheckedInput, paint: Paint): string {
  const { document, path, lines } = checked;
  const dim = (cell: string) => paint("dim", cell);
  const place = (offset: number): Cell => {
    const { line, character } = lines.positionAt(offset);
    return { text: `${line + 1}:${character + 1}`, paint: dim };
  };
  const claims = document.claims.map((claim): Cell[] => [
    place(claim.figure.outer[0]),
    { text: harmless(readable(document.prose, claim.figure.outer)), paint: (cell) => paint("bold", cell) },
    { text: intervalOf(claim) },
    { text: harmless(claim.measure?.text ?? "") },
    { text: harmless(contextOf(claim)), paint: dim },
  ]);
  const names = document.mentions.map((mention): Cell[] => [
    place(mention.span[0]),
    { text: harmless(readable(document.prose, mention.span)), paint: (cell) => paint("bold", cell) },
    { text: mention.type },
    { text: mention.name === readable(document.prose, mention.span) ? "" : harmless(mention.name) },
    { text: harmless(mention.role?.text ?? ""), paint: dim },
  ]);
  const widths = [9, 30, 34, 40, 60];
  const heading = `${count(claims.length, "claim")}, ${count(names.length, "name")}`;
  return [
    `${paint("bold", harmless(path))}: ${heading}`,
    ...table(claims, widths, "  "),
    ...(names.length > 0 ? [paint("dim", "  names")] : []),
    ...table(names, widths, "  "),
    "",
    "",
  ].join("\n");
}

/** The numbers or days that the words allow: "1,509", "38.5 to 41.5 percent", "from 5,100". */
function intervalOf({ figure }: Claim): string {
  if (figure.calendar) {
    const { start, end } = figure.calendar;
    return start === end ? (start ?? "") : `${start ?? "…"} to ${end ?? "…"}`;
  }
  const { low, high } = figure.reading.tight;
  if (low === -Infinity && high === Infinity) return figure.dimension;
  const number =
    figure.value !== null && figure.bound === "exact"
      ? shown(figure.value)
      : low === -Infinity
        ? `up to ${shown(high)}`
        : high === Infinity
          ? `from ${shown(low)}`
          : `${shown(low)} to ${shown(high)}`;
  return [number, figure.unit ?? (figure.dimension === "count" ? "" : figure.dimension)].join(" ").trimEnd();
}

function shown(value: number): string {
  return grouped(Number(value.toPrecision(12)));
}

function contextOf({ subject, whole, time, attribution }: Claim): string {
  const parts: string[] = [];
  if (subject) parts.push(`of ${subject.text}`);
  if (whole) parts.push(`out of ${whole.text}`);
  if (time) parts.push(`in ${time.text}`);
  if (attribution !== null) parts.push(`says ${attribution}`);
  return parts.join(", ");
}
