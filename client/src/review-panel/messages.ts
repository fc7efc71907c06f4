import type { Matrix } from "../../../server/src/messages/matrix.ts";
import type { MarkState, Review } from "../../../server/src/messages/review.ts";
import type { PanelWords } from "./words.ts";

/** What the panel shows of its article. */
export type Shown =
  /** It is being checked for the first time. */
  | { readonly kind: "waiting" }
  | { readonly kind: "closed" }
  /** Left out by the settings. */
  | { readonly kind: "unchecked" }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly reason: string }
  /** `review` is `null` where the text has no marks because it is in no file. */
  | { readonly kind: "matrix"; readonly matrix: Matrix; readonly review: Review | null };

/** From the extension to the page. */
export type ToPage =
  /** Sent once, before everything else. */
  | { readonly kind: "setup"; readonly words: PanelWords; readonly name: string; readonly uri: string }
  /** `serial` tells one state from the next; what the page asks for says which one it means. */
  | { readonly kind: "show"; readonly serial: number; readonly shown: Shown }
  /** To be read out by a screen reader, and to be seen for a moment. */
  | { readonly kind: "say"; readonly text: string };

export const exportFormats = ["markdown", "html", "csv"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const panelActions = ["open-article", "choose-sources", "restart-server", "show-output"] as const;
export type PanelAction = (typeof panelActions)[number];

/** From the page to the extension. Rows, columns and sections are positions in the matrix of that serial number. */
export type FromPage =
  | { readonly kind: "ready" }
  /** What is on the page now: rows after filtering. */
  | { readonly kind: "drawn"; readonly serial: number; readonly rows: number }
  /** `focus`: the editor is to be typed in next. */
  | { readonly kind: "open-claim"; readonly serial: number; readonly row: number; readonly focus: boolean }
  | { readonly kind: "open-section"; readonly serial: number; readonly section: number; readonly focus: boolean }
  | { readonly kind: "open-source"; readonly serial: number; readonly column: number; readonly focus: boolean }
  | {
      readonly kind: "open-passage";
      readonly serial: number;
      readonly row: number;
      readonly column: number;
      readonly focus: boolean;
    }
  /** `null` takes the mark away. */
  | {
      readonly kind: "mark";
      readonly serial: number;
      readonly row: number;
      readonly state: MarkState | null;
      readonly note: string;
    }
  /** Takes away a mark on a claim that is not made any more. */
  | { readonly kind: "drop-orphan"; readonly id: string }
  | { readonly kind: "export"; readonly format: ExportFormat }
  | { readonly kind: "act"; readonly action: PanelAction };
