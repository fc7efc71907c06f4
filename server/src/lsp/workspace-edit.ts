import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Edit } from "../model/finding.ts";
import type { LineIndex } from "../text/line-index.ts";
import type { CheckedText } from "./checked-text.ts";
import type { ClientFeatures } from "./client-features.ts";
import { toRange } from "./to-protocol.ts";

/** What becomes of one document. */
export interface DocumentEdits {
  readonly uri: string;
  /** The version that the edits are for; `null` for a file that the server was not told of as open. */
  readonly version: number | null;
  readonly edits: readonly TextEdit[];
  /** Whether it has to be made first. */
  readonly create?: boolean;
}

/** Edits of an open text as it was checked. */
export function editsOfText({ document, checked }: CheckedText, edits: readonly Edit[]): DocumentEdits {
  return { uri: document.uri, version: document.version, edits: toTextEdits(checked.lines, edits) };
}

export function toTextEdits(lines: LineIndex, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, newText }) => ({ range: toRange(lines, span), newText }));
}

/** One edit of the workspace, told in the way that the client understands. */
export function toWorkspaceEdit(documents: readonly DocumentEdits[], features: ClientFeatures): WorkspaceEdit {
  if (!features.versionedEdits)
    return { changes: Object.fromEntries(documents.map(({ uri, edits }) => [uri, [...edits]])) };
  return {
    documentChanges: documents.flatMap(({ uri, version, edits, create }) => {
      const edit: TextDocumentEdit = { textDocument: { uri, version }, edits: [...edits] };
      return create ? [{ kind: "create" as const, uri, options: { ignoreIfExists: true } }, edit] : [edit];
    }),
  };
}
