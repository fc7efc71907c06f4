import type { Command } from "vscode-languageserver";
import type { ActionAnswers } from "../../messages/actions.ts";
import type { ComparedClaim } from "../../model/comparison.ts";
import type { Finding } from "../../model/finding.ts";
import type { Mention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import type { FileSystem } from "../../service/file-system.ts";
import type { CheckPages } from "../check-pages.ts";
import type { CheckedText } from "../checked-text.ts";
import { claimAt, mentionAt } from "../claim-at.ts";
import type { ClientFeatures } from "../client-features.ts";
import type { DocumentEdits } from "../workspace-edit.ts";

/** What actions stand on besides the text. */
export interface ActionWorld {
  readonly features: ClientFeatures;
  readonly pages: CheckPages;
  readonly files: FileSystem;
  /** False where the workspace may not be configured from here. */
  readonly trusted: boolean;
}

/** Where actions are asked for. */
export interface ActionPlace {
  readonly text: CheckedText;
  /** The caret or what is selected. */
  readonly span: Span;
  /** What was found there. */
  readonly findings: readonly Finding[];
  /** The claim there; absent where none is. */
  readonly compared: ComparedClaim | undefined;
  readonly mention: Mention | undefined;
  readonly world: ActionWorld;
  /** The kinds asked for by their whole names. Who asks for one alone is told all choices, not only the best. */
  readonly asked: ReadonlySet<string>;
}

/** Something that can be done at a place. */
export interface Offer {
  /** Tells it apart from all others at that place. */
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly preferred?: boolean;
  /** What it is about; absent where nothing was found fault with. */
  readonly finding?: Finding;
  /** What it changes, where that is known at once. */
  readonly edits?: DocumentEdits;
  /** Finds out what it changes; `undefined` where nothing can be. */
  work?(answers: ActionAnswers): Promise<DocumentEdits | undefined> | DocumentEdits | undefined;
  /** What the client does instead of applying an edit; "asking" is given what says which action it is. */
  readonly command?: Command | { readonly asking: string };
}

export type Offerer = (place: ActionPlace) => readonly Offer[];

export function actionPlace(
  text: CheckedText,
  span: Span,
  asked: ReadonlySet<string>,
  world: ActionWorld,
): ActionPlace {
  const { checked } = text;
  const findings = checked.findings.filter((each) => each.span[0] <= span[1] && span[0] <= each.span[1]);
  return {
    text,
    span,
    findings,
    compared: claimAt(checked, span[0]) ?? claimAt(checked, span[1]),
    mention: mentionAt(checked, span[0]) ?? mentionAt(checked, span[1]),
    world,
    asked,
  };
}
