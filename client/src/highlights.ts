import * as vscode from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { HIGHLIGHTS, type Highlights, type PlaceInLine } from "../../server/src/messages/highlights.ts";
import { documentSelector } from "./document-selector.ts";
import type { StatusView } from "./status.ts";

const kinds = ["figures", "entities", "conflicts"] as const;
const unmarked: Marked = { figures: [], entities: [], conflicts: [] };
const none: Highlights = { version: 0, figures: [], entities: [], conflicts: [] };

export interface HighlightsView extends vscode.Disposable {
  /** Asks and draws anew in every visible editor. */
  refresh(): void;
  /** The texts that were last marked in a document; none until its editor was drawn. */
  markedIn(document: vscode.TextDocument): Marked;
}

export type Marked = Readonly<Record<(typeof kinds)[number], readonly string[]>>;

/** Marks figures and entities in every visible editor, whatever its theme does with semantic tokens. */
export function showHighlights(
  client: BaseLanguageClient,
  { onDidCheck, onDidChangeSources }: Pick<StatusView, "onDidCheck" | "onDidChangeSources">,
): HighlightsView {
  const types = createDecorationTypes();
  const drawn = new WeakMap<vscode.TextDocument, Marked>();

  async function draw(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    if (client.state !== State.Running || vscode.languages.match(documentSelector, document) === 0) return;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const places = await client
      .sendRequest<Highlights | null>(HIGHLIGHTS, { textDocument: { uri } })
      .catch(() => undefined);
    // Answers to an older text are dropped: another one is under way.
    if (places === undefined || (places !== null && places.version !== document.version)) return;
    const ranges = (kind: (typeof kinds)[number]) => (places ?? none)[kind].map(toRange);
    for (const kind of kinds) editor.setDecorations(types[kind], ranges(kind));
    const texts = (kind: (typeof kinds)[number]) => ranges(kind).map((range) => document.getText(range));
    drawn.set(document, { figures: texts("figures"), entities: texts("entities"), conflicts: texts("conflicts") });
  }

  const drawAll = (uri?: string) => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (uri === undefined || client.code2ProtocolConverter.asUri(editor.document.uri) === uri) void draw(editor);
    }
  };

  const parts = [
    ...Object.values(types),
    vscode.window.onDidChangeVisibleTextEditors(() => drawAll()),
    onDidCheck(({ uri }) => drawAll(uri)),
    onDidChangeSources(() => drawAll()),
  ];
  return {
    refresh: () => drawAll(),
    markedIn: (document) => drawn.get(document) ?? unmarked,
    dispose: () => vscode.Disposable.from(...parts).dispose(),
  };
}

function createDecorationTypes(): Record<(typeof kinds)[number], vscode.TextEditorDecorationType> {
  const line = (style: string, colour: string): vscode.DecorationRenderOptions => ({
    borderStyle: style,
    borderWidth: "0 0 1px 0",
    borderColor: new vscode.ThemeColor(colour),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  return {
    figures: vscode.window.createTextEditorDecorationType(line("dotted", "tickmark.figure")),
    entities: vscode.window.createTextEditorDecorationType(line("dotted", "tickmark.entity")),
    conflicts: vscode.window.createTextEditorDecorationType({
      ...line("solid", "tickmark.conflict"),
      backgroundColor: new vscode.ThemeColor("tickmark.conflictBackground"),
      overviewRulerColor: new vscode.ThemeColor("tickmark.conflict"),
      overviewRulerLane: vscode.OverviewRulerLane.Right,
    }),
  };
}

function toRange([line, character, length]: PlaceInLine): vscode.Range {
  return new vscode.Range(line, character, line, character + length);
}
