import { readFigures } from "../../../server/src/extract/figures.ts";
import type { Figure } from "../../../server/src/model/figure.ts";
import { tokenize } from "../../../server/src/text/tokenize.ts";

/** The figures of a text whose document is dated 10 June 2026. */
export function figuresOf(text: string): Figure[] {
  return readFigures(tokenize(text), { date: "2026-06-10" });
}

/**
 * The claim figures of a text, a line each: the span, what it is, then what is special about it. Labels are left out.
 * `1,509 = 1509` · `over [40 percent] = 40 percent, more-than` · `[3 to 5 million] = 3000000..5000000, range`
 */
export function read(text: string): string[] {
  return figuresOf(text)
    .filter((figure) => figure.role !== "label")
    .map((figure) => line(text, figure));
}

function line(text: string, figure: Figure): string {
  const { span, outer, reading, ratio, calendar } = figure;
  const words = text.slice(...span);
  const written =
    span[0] === outer[0] && span[1] === outer[1]
      ? words
      : `${text.slice(outer[0], span[0])}[${words}]${text.slice(span[1], outer[1])}`;
  return [`${written} = ${meaning(figure)}`, ...traits()].join(", ");

  function meaning({ value, dimension, unit, per }: Figure): string {
    if (dimension === "date") return calendar === undefined ? "date" : days(calendar.start, calendar.end);
    const number =
      dimension === "score"
        ? (ratio ?? []).join(":")
        : value === null
          ? `${reading.tight.low}..${reading.tight.high}`
          : ratio === undefined
            ? String(value)
            : ratio.join("/");
    const kind = unit ?? (dimension === "count" || dimension === "score" || dimension === "ratio" ? "" : dimension);
    return `${number}${kind === "" ? "" : ` ${kind}`}${per === undefined ? "" : ` per ${per}`}`;
  }

  function traits(): string[] {
    const { dimension, bound, direction, inferred } = figure;
    const out: string[] = [];
    if (dimension === "age" || dimension === "temperature" || dimension === "score") out.push(dimension);
    if (bound !== "exact") out.push(bound);
    if (direction !== undefined) out.push(direction);
    if (dimension === "duration" && calendar !== undefined) out.push(days(calendar.start, calendar.end));
    for (const part of inferred) if (dimension !== "date") out.push(`inferred ${part}`);
    return out;
  }
}

function days(start: string | null, end: string | null): string {
  return start === end ? String(start) : `${start ?? ""}..${end ?? ""}`;
}
