import {
  type CodeAction,
  type CodeActionParams,
  CodeActionTriggerKind,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  ShowDocumentRequest,
} from "vscode-languageserver";
import { type ActionAnswers, type ActionData, SHOW_DOCUMENT } from "../../messages/actions.ts";
import { type ActionPlace, actionPlace, type Offer } from "../actions/offer.ts";
import { isWanted, offersAt } from "../actions/offers.ts";
import { type Answer, PATIENCE } from "../answer.ts";
import type { CheckedText } from "../checked-text.ts";
import { surroundingsOf } from "../diagnostics.ts";
import { answering } from "../requests.ts";
import { toDiagnostic } from "../to-protocol.ts";
import { readPosition, readRange } from "../untrusted-range.ts";
import { arrayMember, numberMember, recordMember, stringMember } from "../untrusted-value.ts";
import { toWorkspaceEdit } from "../workspace-edit.ts";

/** Nothing is waited for where a person saves or moves the caret; who opens the menu wants to know what the sources say. */
function patienceFor(context: unknown, only: readonly string[] = []): number {
  const saving = only.some((kind) => isWanted(kind, ["source"]));
  return saving || numberMember(context, "triggerKind") === CodeActionTriggerKind.Automatic ? 0 : PATIENCE;
}

/** Answers what can be done at a place, and what that would change. */
export const answerActions: Answer = ({ connection, features, texts, pages, files, trusted }) => {
  const world = { features, pages, files, trusted };

  function placeAt(text: CheckedText, range: ActionData["range"], only: readonly string[] | undefined): ActionPlace {
    const { lines } = text.checked;
    const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
    return actionPlace(text, [Math.min(start, end), Math.max(start, end)], new Set(only), world);
  }

  async function toCodeAction(
    offer: Offer,
    { text }: ActionPlace,
    range: ActionData["range"],
    only?: readonly string[],
  ) {
    const { id, title, kind, preferred, finding, edits, command, work } = offer;
    const { uri, version } = text.document;
    const data: ActionData & { only?: readonly string[] } = { uri, version, range, id, ...(only && { only }) };
    const action: CodeAction = { title, kind };
    if (preferred) action.isPreferred = true;
    if (finding !== undefined) action.diagnostics = [toDiagnostic(finding, text.place, surroundingsOf(text, pages))];
    if (edits !== undefined) action.edit = toWorkspaceEdit([edits], features);
    else if (command !== undefined) {
      action.command = "asking" in command ? { title, command: command.asking, arguments: [data] } : command;
    } else if (features.resolvesEdits) action.data = data;
    else {
      const worked = await work?.({});
      if (worked === undefined) return undefined;
      action.edit = toWorkspaceEdit([worked], features);
    }
    return action;
  }

  connection.onCodeAction(
    answering("textDocument/codeAction", connection, async ({ uri }, params: CodeActionParams, token) => {
      const range = readRange(params, "range");
      const context = recordMember(params, "context");
      const only = textsOf(arrayMember(context, "only"));
      const text = range && (await texts.of(uri, patienceFor(context, only), token));
      if (range === undefined || text === undefined) return null;
      const place = placeAt(text, range, only);
      const wanted = offersAt(place).filter(({ kind }) => isWanted(kind, only));
      const actions = await Promise.all(wanted.map((offer) => toCodeAction(offer, place, range, only)));
      return actions.filter((action) => action !== undefined);
    }),
  );

  const resolve = answering(
    "codeAction/resolve",
    connection,
    async ({ uri }, { action }: { readonly action: CodeAction }, token) => {
      const data = action.data as unknown;
      const range = readRange(data, "range");
      const text = range && (await texts.of(uri, PATIENCE, token));
      if (range === undefined || text === undefined) return action;
      if (text.document.version !== numberMember(data, "version"))
        return new ResponseError<never>(LSPErrorCodes.ContentModified, "The text is another one by now");
      const id = stringMember(data, "id");
      const place = placeAt(text, range, textsOf(arrayMember(data, "only")));
      const offer = offersAt(place).find((each) => each.id === id);
      const edits = offer?.edits ?? (await offer?.work?.(readAnswers(recordMember(data, "answers"))));
      return edits === undefined ? action : { ...action, edit: toWorkspaceEdit([edits], features) };
    },
  );

  connection.onCodeActionResolve((action, token) => {
    const uri = stringMember(action.data, "uri");
    // An action that has its edit already is asked about too.
    const params = { textDocument: { uri }, action };
    return uri === undefined ? action : resolve(params, token);
  });

  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    const [uri, range] = (given ?? []) as unknown[];
    if (command !== SHOW_DOCUMENT || typeof uri !== "string")
      return new ResponseError<never>(ErrorCodes.InvalidParams, `${command} needs the address of a document`);
    const start = readPosition(range, "start");
    const end = readPosition(range, "end");
    const selection = start && end && { start, end };
    await connection.sendRequest(ShowDocumentRequest.type, {
      uri,
      takeFocus: true,
      ...(selection && { selection }),
    });
    return null;
  });
};

function readAnswers(value: unknown): ActionAnswers {
  const reason = stringMember(value, "reason")?.trim();
  const severity = stringMember(value, "severity");
  const unsaved = Object.entries(recordMember(value, "unsaved") ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return {
    ...(reason !== undefined && reason !== "" && { reason }),
    ...(severity !== undefined && severities.has(severity) && { severity }),
    unsaved: Object.fromEntries(unsaved),
  };
}

const severities: ReadonlySet<string> = new Set(["error", "warning", "information", "hint", "off"]);

function textsOf(values: readonly unknown[] | undefined): string[] | undefined {
  return values?.filter((value) => typeof value === "string");
}
