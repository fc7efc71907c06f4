import { styleText } from "node:util";
import type { Verdict } from "../../model/comparison.ts";
import type { Severity } from "../../model/finding.ts";

type Style = Parameters<typeof styleText>[0];

/** Puts colour on a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** Whether colours are wanted was decided with the terminal; it is not asked again here. */
export function createPaint(colors: boolean): Paint {
  return colors ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}

export const severityStyle: Readonly<Record<Severity, Style>> = {
  error: ["bold", "red"],
  warning: ["bold", "yellow"],
  information: ["bold", "blue"],
  hint: ["bold", "cyan"],
};

export const verdictStyle: Readonly<Record<Verdict, Style>> = {
  supported: "green",
  conflicting: "red",
  mixed: "yellow",
  "not-found": "dim",
};
