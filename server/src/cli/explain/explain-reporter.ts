import type { Terminal } from "../../host/terminal.ts";
import type { Span } from "../../model/span.ts";
import type { CheckedInput } from "../check-inputs.ts";
import type { Format, LinePlace } from "../command-options.ts";
import type { Reporter } from "../reporter.ts";
import { createPaint } from "../stylish/paint.ts";
import { UsageError } from "../usage-error.ts";
import { explainJson } from "./explain-json.ts";
import { explainStylish } from "./explain-stylish.ts";

/** How one line, or what stands at one column of it, was read. */
export function explainReporter(place: LinePlace, format: Format, { colors, columns }: Terminal): Reporter {
  const paint = createPaint(colors);
  return {
    start: "",
    file(input) {
      const span = stretchOf(input, place);
      const explanation = input.explain(span);
      if (explanation === undefined) return "";
      return format === "json"
        ? `${JSON.stringify(explainJson(explanation, input, span))}\n`
        : explainStylish(explanation, input, span, { paint, columns });
    },
    end: () => "",
  };
}

function stretchOf({ checked }: CheckedInput, { line, column }: LinePlace): Span {
  const { lines, path } = checked;
  const { text } = checked.document.prose;
  // What stands behind the last line end is a line for editors, where something can be written, and none to be read.
  const isEnded = /[\r\n]$/.test(text);
  const count = Math.max(1, lines.lineCount - (isEnded ? 1 : 0));
  if (line > lines.lineCount) {
    throw new UsageError(`${path} has ${count === 1 ? "only 1 line" : `only ${count} lines`}, no line ${line}`);
  }
  const start = lines.offsetAt({ line: line - 1, character: 0 });
  const end = lines.offsetAt({ line: line - 1, character: Number.MAX_SAFE_INTEGER });
  if (column === undefined) return [start, end];
  const length = end - start;
  if (column > length + 1) {
    const columns = length === 0 ? "is empty" : `has only ${length} column${length === 1 ? "" : "s"}`;
    throw new UsageError(`line ${line} of ${path} ${columns}, no column ${column}`);
  }
  const at = Math.min(start + column - 1, end);
  return [at, at + 1];
}
