import { type InlayHint, type InlayHintLabelPart, MarkupKind } from "vscode-languageserver";
import type { Span } from "../model/span.ts";
import { type HintPart, hintParts } from "../present/hint-label.ts";
import { opensAsText } from "../text/place-in-file.ts";
import type { CheckedText } from "./checked-text.ts";
import { isDisputed } from "./claim-at.ts";
import { claimCardOf } from "./hover.ts";
import type { Extent } from "./settings.ts";
import { toLocation } from "./to-protocol.ts";
import { readPosition } from "./untrusted-range.ts";
import { numberMember, stringMember } from "./untrusted-value.ts";

/** Says which text a hint is in, so that its card can be asked for. */
export interface HintPlace {
  readonly uri: string;
  /** Of the text. */
  readonly version: number;
}

/** The verdicts behind the figures that end within a stretch of a text; cards and links come when they are asked for. */
export function hintsOf({ document, checked }: CheckedText, extent: Extent, within: Span): InlayHint[] {
  if (extent === "off") return [];
  const hints: InlayHint[] = [];
  let last = -1;
  for (const each of checked.compared) {
    const [, end] = each.claim.figure.outer;
    if (end < within[0] || end > within[1] || end === last) continue;
    if (extent === "conflicts" && !isDisputed(each)) continue;
    const parts = hintParts(each);
    if (parts.length === 0) continue;
    last = end;
    const data: HintPlace = { uri: document.uri, version: document.version };
    const label = labelOf(parts);
    hints.push({ position: checked.lines.positionAt(end), label, paddingLeft: true, data });
  }
  return hints;
}

/**
 * A hint with the card of its claim and with links to the passages; the hint as it is where the text is another now.
 * `findingsShown` says that the editor shows diagnostics in the same place by itself.
 */
export function resolvedHint(
  hint: InlayHint,
  text: CheckedText,
  { version }: HintPlace,
  findingsShown: boolean,
): InlayHint {
  const position = readPosition(hint, "position");
  if (text.document.version !== version || position === undefined) return hint;
  // Of a large text it may be known by now where in the whole the figure stands.
  const end = text.checked.lines.offsetAt(position);
  const compared = text.checked.compared.find(({ claim }) => claim.figure.outer[1] === end);
  if (compared === undefined) return hint;
  const card = { kind: MarkupKind.Markdown, value: claimCardOf(text, compared, findingsShown) };
  return { ...hint, label: labelOf(hintParts(compared), text), tooltip: card };
}

/** The place that a hint came with; `undefined` where it came with none. */
export function hintPlace(data: unknown): HintPlace | undefined {
  const uri = stringMember(data, "uri");
  const version = numberMember(data, "version");
  return uri === undefined || version === undefined ? undefined : { uri, version };
}

/** With the text that the hint is in, each part leads to the passage that it tells of, where an editor can show that. */
function labelOf(parts: readonly HintPart[], text?: CheckedText): InlayHintLabelPart[] {
  const label: InlayHintLabelPart[] = [];
  for (const { text: value, comparison } of parts) {
    if (label.length > 0) label.push({ value: " · " });
    const { source, claim } = comparison;
    const location = text !== undefined && opensAsText(source) && toLocation(text.placeOf(source), claim.figure.span);
    label.push(location ? { value, location } : { value });
  }
  return label;
}
