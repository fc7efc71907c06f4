import { ErrorCodes, type RenameParams, ResponseError } from "vscode-languageserver";
import { renamedFigure, renamedMention } from "../../edits/rename-places.ts";
import type { Edit } from "../../model/finding.ts";
import type { Span } from "../../model/span.ts";
import { type Answer, textAt } from "../answer.ts";
import type { CheckedText } from "../checked-text.ts";
import { claimAt, mentionAt } from "../claim-at.ts";
import { answering } from "../requests.ts";
import { formatOfText } from "../text-format.ts";
import { toRange } from "../to-protocol.ts";
import { stringMember } from "../untrusted-value.ts";
import { editsOfText, toWorkspaceEdit } from "../workspace-edit.ts";

/** Answers what another name or figure would change in the document. */
export const answerRenames: Answer = ({ connection, features, texts }) => {
  connection.onPrepareRename(
    answering("textDocument/prepareRename", connection, async (request, _, token) => {
      const found = await textAt(texts, request, token);
      const target = found && renameTarget(found.text, found.offset);
      if (found === undefined || target === undefined || isHeading(found.text, found.offset)) return null;
      return { range: toRange(found.text.checked.lines, target.span), placeholder: target.text };
    }),
  );

  connection.onRenameRequest(
    answering("textDocument/rename", connection, async (request, params: RenameParams, token) => {
      const found = await textAt(texts, request, token);
      const target = found && renameTarget(found.text, found.offset);
      if (found === undefined || target === undefined) return refused("There is no name or figure here");
      const name = (stringMember(params, "newName") ?? "").trim();
      if (name === "" || /[\r\n]/.test(name)) return refused("A name or figure is one line and not empty");
      return toWorkspaceEdit([editsOfText(found.text, target.renamed(name))], features);
    }),
  );
};

interface RenameTarget {
  readonly span: Span;
  /** As a reader sees it. */
  readonly text: string;
  renamed(name: string): readonly Edit[];
}

function renameTarget({ checked }: CheckedText, offset: number): RenameTarget | undefined {
  const { document } = checked;
  const claim = claimAt(checked, offset)?.claim;
  if (claim !== undefined) {
    const { span } = claim.figure;
    const text = document.prose.text.slice(...span);
    // What has mark-up within cannot be replaced without losing it.
    return /[*_`[\]<>]/.test(text)
      ? undefined
      : { span, text, renamed: (name) => renamedFigure(document, claim, name) };
  }
  const mention = mentionAt(checked, offset);
  if (mention === undefined) return undefined;
  return { span: mention.span, text: mention.text, renamed: (name) => renamedMention(document, mention, name) };
}

/** In Markdown a heading is renamed as a whole, with the links to it, by others. */
function isHeading({ document, checked }: CheckedText, offset: number): boolean {
  if (formatOfText(document) === "plain") return false;
  const { blocks } = checked.document.prose;
  return blocks.some(({ kind, span }) => kind === "heading" && span[0] <= offset && offset <= span[1]);
}

function refused(message: string): ResponseError<never> {
  return new ResponseError<never>(ErrorCodes.InvalidParams, message);
}
