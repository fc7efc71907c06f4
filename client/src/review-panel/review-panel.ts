import * as vscode from "vscode";
import { State } from "vscode-languageclient";
import { MATRIX, type Matrix } from "../../../server/src/messages/matrix.ts";
import { type MarkClaim, type MarkState, REVIEW, type Review } from "../../../server/src/messages/review.ts";
import type { FeatureParts } from "../feature.ts";
import { createMarker } from "../write-marks.ts";
import type { FromPage, PanelAction, Shown, ToPage } from "./messages.ts";
import { openArticle, openSource } from "./open-passage.ts";
import { panelHtml, panelRoots } from "./panel-html.ts";
import { readPageMessage } from "./read-page-message.ts";
import { panelWords } from "./words.ts";

/** How long after an edit was checked the panel follows, in milliseconds: the least, and how many times as long as an answer takes. */
const PAUSE = 250;
const PATIENCE = 4;

const actions: Readonly<Record<Exclude<PanelAction, "open-article">, string>> = {
  "choose-sources": "tickmark.chooseSources",
  "restart-server": "tickmark.restartServer",
  "show-output": "tickmark.showOutput",
};

/** What a panel shows, for whoever has to know from outside. */
export interface PanelSnapshot {
  readonly html: string;
  readonly shown: Shown;
  /** What the page has to name with all that it asks for. */
  readonly serial: number;
  /** How many claims the page drew of what it was sent last; `undefined` until it did. */
  readonly drawn: number | undefined;
}

/** The panel of one article: asks the server, tells the page, and does what the page asks for. */
export class ReviewPanel {
  readonly uri: vscode.Uri;
  private readonly panel: vscode.WebviewPanel;
  private readonly parts: FeatureParts;
  /** How long the last answer took, in milliseconds. */
  private took = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private shown: Shown = { kind: "waiting" };
  private serial = 0;
  private drawn: number | undefined;
  /** The page runs and hears. */
  private ready = false;
  /** There is something newer than what is shown. */
  private stale = true;
  private asking: vscode.CancellationTokenSource | undefined;

  constructor(panel: vscode.WebviewPanel, uri: vscode.Uri, parts: FeatureParts) {
    this.panel = panel;
    this.uri = uri;
    this.parts = parts;
    const { context, client, status } = parts;
    const isOurs = (document: vscode.TextDocument) => String(document.uri) === String(uri);
    const subscriptions = [
      status.onDidCheck((checked) => {
        if (checked.uri === client.code2ProtocolConverter.asUri(uri)) this.renew();
      }),
      status.onDidChangeSources(() => this.renew()),
      client.onDidChangeState(() => this.renew()),
      vscode.workspace.onDidOpenTextDocument((document) => isOurs(document) && this.renew()),
      vscode.workspace.onDidCloseTextDocument((document) => isOurs(document) && this.renew()),
      panel.webview.onDidReceiveMessage((message: unknown) => void this.receive(message)),
      panel.onDidChangeViewState(() => {
        // A page that was hidden is made anew and says when it is ready.
        if (!panel.visible) this.ready = false;
        else if (this.stale) this.loadSoon();
      }),
    ];
    panel.onDidDispose(() => {
      this.asking?.cancel();
      clearTimeout(this.waiting);
      vscode.Disposable.from(...subscriptions).dispose();
    });
    panel.title = vscode.l10n.t("Review: {0}", nameOf(uri));
    panel.iconPath = new vscode.ThemeIcon("checklist");
    panel.webview.options = { enableScripts: true, localResourceRoots: panelRoots(context.extensionUri) };
    panel.webview.html = panelHtml(panel.webview, context.extensionUri);
  }

  reveal(): void {
    this.panel.reveal();
  }

  snapshot(): PanelSnapshot {
    return { html: this.panel.webview.html, shown: this.shown, serial: this.serial, drawn: this.drawn };
  }

  /** Does what the page asks for, as far as that is something that it may ask for. */
  async receive(value: unknown): Promise<void> {
    const message = readPageMessage(value);
    if (message === undefined) {
      this.parts.client.outputChannel.appendLine(
        `Review panel: a message that makes no sense: ${JSON.stringify(value)}`,
      );
      return;
    }
    try {
      await this.answer(message);
    } catch (error) {
      this.say(error instanceof Error ? error.message : String(error));
    }
  }

  private async answer(message: FromPage): Promise<void> {
    switch (message.kind) {
      case "ready":
        this.ready = true;
        this.tell({ kind: "setup", words: panelWords(), name: nameOf(this.uri), uri: String(this.uri) });
        this.show(this.shown);
        if (this.stale) await this.load();
        return;
      case "drawn":
        if (message.serial === this.serial) this.drawn = message.rows;
        return;
      case "act":
        if (message.action === "open-article") await openArticle(this.uri, undefined, this.panel.viewColumn, false);
        else await vscode.commands.executeCommand(actions[message.action]);
        return;
      case "export":
        await vscode.commands.executeCommand("tickmark.exportReport", message.format, undefined, this.uri);
        return;
      case "mark":
        return this.mark(message);
      case "drop-orphan": {
        const refused = await this.keep({ orphan: message.id, state: null });
        return this.say(refused ?? vscode.l10n.t("The mark was removed"));
      }
      default:
        await this.open(message);
    }
  }

  private async mark({ serial, row, state, note }: Extract<FromPage, { kind: "mark" }>): Promise<void> {
    const { shown } = this;
    const claim = shown.kind === "matrix" && serial === this.serial ? shown.matrix.rows[row] : undefined;
    if (shown.kind !== "matrix" || claim === undefined) {
      return this.say(vscode.l10n.t("Nothing was marked: the text has just changed"));
    }
    const refused = await this.keep({ claim: row, version: shown.matrix.version, state, note });
    const name = claim.measure === null ? claim.figure : `${claim.figure} ${claim.measure}`;
    this.say(refused ?? markedInWords(name, state));
  }

  /** Resolves to the reason where nothing was kept. */
  private keep(mark: Omit<MarkClaim, "textDocument">): Promise<string | undefined> {
    const { client } = this.parts;
    const textDocument = { uri: client.code2ProtocolConverter.asUri(this.uri) };
    return createMarker(client).mark({ textDocument, ...mark });
  }

  private async open(message: Extract<FromPage, { readonly focus: boolean }>): Promise<void> {
    const { shown, uri } = this;
    // What the page means by a position is known only as long as nothing newer was sent.
    if (shown.kind !== "matrix" || message.serial !== this.serial) return;
    const { rows, sections, columns } = shown.matrix;
    const at = this.panel.viewColumn;
    const stay = !message.focus;
    const address = (written: string) => this.parts.client.protocol2CodeConverter.asUri(written);
    switch (message.kind) {
      case "open-claim":
        return openArticle(uri, rows[message.row]?.range, at, stay);
      case "open-section":
        return openArticle(uri, sections[message.section]?.range, at, stay);
      case "open-source": {
        const column = columns[message.column];
        return column && openSource(address(column.uri), undefined, uri, at, stay);
      }
      case "open-passage": {
        const column = columns[message.column];
        const cell = rows[message.row]?.cells.find((each) => each.column === message.column);
        return column && cell && openSource(address(cell.uri ?? column.uri), cell.range, uri, at, stay);
      }
    }
  }

  private renew(): void {
    this.stale = true;
    this.loadSoon();
  }

  /** What takes long is asked for seldom, so that the server has time for what is being typed. */
  private loadSoon(): void {
    clearTimeout(this.waiting);
    const pause = Math.max(PAUSE, PATIENCE * this.took);
    this.waiting = setTimeout(() => this.panel.visible && void this.load(), pause);
  }

  private async load(): Promise<void> {
    this.asking?.cancel();
    const own = new vscode.CancellationTokenSource();
    this.asking = own;
    this.stale = false;
    const start = performance.now();
    const shown = await this.ask(own.token).catch((error: unknown): Shown => {
      return { kind: "failed", reason: error instanceof Error ? error.message : String(error) };
    });
    // Another question is under way.
    if (this.asking !== own || own.token.isCancellationRequested || shown === undefined) return;
    this.took = performance.now() - start;
    this.show(shown);
  }

  /** `undefined` where the answer is to come with the next word of the server. */
  private async ask(token: vscode.CancellationToken): Promise<Shown | undefined> {
    const { client } = this.parts;
    if (client.state === State.Stopped) return { kind: "stopped" };
    if (client.state !== State.Running) return { kind: "waiting" };
    if (!isOpen(this.uri)) return { kind: "closed" };
    const textDocument = { uri: client.code2ProtocolConverter.asUri(this.uri) };
    const [matrix, review] = await Promise.all([
      client.sendRequest<Matrix | null>(MATRIX, { textDocument }, token),
      // What the sources say is worth seeing without the marks, too.
      client.sendRequest<Review | null>(REVIEW, { textDocument }, token).catch(() => null),
    ]);
    if (matrix === null) return { kind: "unchecked" };
    if (review !== null && review.version !== matrix.version) return undefined;
    return { kind: "matrix", matrix, review: review?.file == null ? null : review };
  }

  private show(shown: Shown): void {
    this.shown = shown;
    this.serial++;
    this.drawn = undefined;
    this.tell({ kind: "show", serial: this.serial, shown });
  }

  private say(text: string): void {
    this.tell({ kind: "say", text });
  }

  private tell(message: ToPage): void {
    if (this.ready) void this.panel.webview.postMessage(message);
  }
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((document) => String(document.uri) === String(uri) && !document.isClosed);
}

function markedInWords(claim: string, state: MarkState | null): string {
  switch (state) {
    case "verified":
      return vscode.l10n.t("{0}: marked as verified", claim);
    case "disputed":
      return vscode.l10n.t("{0}: marked as disputed", claim);
    case "needs-source":
      return vscode.l10n.t("{0}: marked as in need of a source", claim);
    case null:
      return vscode.l10n.t("{0}: mark removed", claim);
  }
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
