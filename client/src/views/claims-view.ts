import * as vscode from "vscode";
import { State } from "vscode-languageclient";
import {
  CLAIM,
  CLAIMS,
  type ClaimDetails,
  type ClaimItem,
  type ClaimsOverview,
  type NameItem,
  type TextRange,
} from "../../../server/src/messages/claims.ts";
import type { FeatureParts } from "../feature.ts";
import type { ActiveArticle } from "./active-article.ts";
import { type ClaimsAbout, type ClaimsChoices, claimNodes } from "./claim-nodes.ts";
import { createClaimsFilter } from "./claims-filter.ts";
import { debounced } from "./debounced.ts";
import { LiveTree, type TreeElement, type TreeSnapshot } from "./live-tree.ts";
import { remember, tellMenus } from "./remembered.ts";

export interface ClaimsView extends vscode.Disposable {
  snapshot(): Promise<TreeSnapshot[]>;
  readonly message: string | undefined;
  readonly badge: number;
  /** What is selected, by label. */
  readonly selected: string | undefined;
  /** What a click on the first entry with a label does. */
  choose(label: string): Promise<void>;
}

/** How long after an edit or a move of the caret the view is brought up to date. */
const PAUSE = 150;

type Element = TreeElement<ClaimsAbout>;

/** The claims of the active article. While nobody sees the view, nothing is asked. */
export function showClaims({ context, client, status }: FeatureParts, article: ActiveArticle): ClaimsView {
  const tree = new LiveTree<ClaimsAbout>(load);
  const view = vscode.window.createTreeView("tickmark.claims", { treeDataProvider: tree, showCollapseAll: true });
  const grouping = remember<ClaimsChoices["grouping"]>(context, "tickmark.claimsGrouping", "verdict");
  const following = remember<boolean>(context, "tickmark.claimsFollow", true);
  const filter = createClaimsFilter(draw);
  let overview: ClaimsOverview | null = null;
  let stale = true;
  /** Counts the times at which sources or settings became others. */
  let revision = 0;
  /** Groups that somebody closed: the caret opens none of them. */
  const closed = new Set<string>();
  let asking: vscode.CancellationTokenSource | undefined;

  const uriOf = (document: vscode.TextDocument) => client.code2ProtocolConverter.asUri(document.uri);
  const details = new Map<string, Promise<ClaimDetails | null>>();
  const questions = {
    details(claim: ClaimItem): Promise<ClaimDetails | null> {
      const { document } = article;
      if (document === undefined) return Promise.resolve(null);
      const known = details.get(claim.id);
      if (known !== undefined) return known;
      const asked = client
        .sendRequest<ClaimDetails | null>(CLAIM, { textDocument: { uri: uriOf(document) }, claim: claim.id })
        .catch(() => null);
      details.set(claim.id, asked);
      return asked;
    },
    async cardOf({ range }: NameItem): Promise<string | undefined> {
      const { document } = article;
      if (document === undefined) return undefined;
      const asked = { textDocument: { uri: uriOf(document) }, position: range.start };
      const hover = await client.sendRequest<{ contents?: { value?: string } } | null>("textDocument/hover", asked);
      return hover?.contents?.value;
    },
  };

  async function load(): Promise<void> {
    asking?.cancel();
    const { document } = article;
    const own = new vscode.CancellationTokenSource();
    asking = own;
    stale = false;
    const answer =
      document === undefined || client.state !== State.Running
        ? null
        : await client
            .sendRequest<ClaimsOverview | null>(CLAIMS, { textDocument: { uri: uriOf(document) } }, own.token)
            .catch(() => undefined);
    // Another question is under way, or the answer is to come with the next word of the server.
    if (asking !== own || answer === undefined) return;
    overview = answer;
    details.clear();
    draw();
  }

  function draw(): void {
    const choices = { ...filter.value, grouping: grouping.value };
    tree.show(overview === null ? [] : claimNodes(overview, choices, questions, revision));
    const { document } = article;
    tellMenus("tickmark.claimsFiltered", filter.isOn);
    tellMenus("tickmark.claimsState", stateOf(document, overview, tree.roots.length > 0));
    view.description = document === undefined ? "" : nameOf(document);
    view.message = filter.isOn && overview !== null && tree.roots.length > 0 ? filter.inWords(overview, choices) : "";
    follow.soon();
  }

  const update = debounced(PAUSE, () => {
    if (view.visible) void load();
  });
  const renew = () => {
    stale = true;
    update.soon();
  };

  const follow = debounced(PAUSE, () => {
    const editor = vscode.window.activeTextEditor;
    if (!view.visible || !following.value || editor === undefined || editor.document !== article.document) return;
    const { active } = editor.selection;
    const element = tree.find(({ node: { about } }) => {
      const range = about.kind === "claim" ? about.claim.range : about.kind === "name" ? about.name.range : undefined;
      return range !== undefined && toRange(range).contains(active);
    });
    if (element === undefined || view.selection.includes(element)) return;
    if (element.parent !== undefined && closed.has(element.parent.node.id)) return;
    view.reveal(element, { select: true, focus: false }).then(undefined, () => {});
  });

  function countConflicts(): void {
    const { document } = article;
    const conflicts = (document && status.statusOf(document.uri)?.conflicts) ?? 0;
    const tooltip =
      conflicts === 1
        ? vscode.l10n.t("1 conflict in the active article")
        : vscode.l10n.t("{0} conflicts in the active article", conflicts);
    view.badge = conflicts === 0 ? undefined : { value: conflicts, tooltip };
  }

  async function goTo(element: Element | undefined): Promise<void> {
    const { document } = article;
    const about = (element ?? view.selection[0])?.node.about;
    if (document === undefined || about === undefined) return;
    if (about.kind === "comparison") return openClaimSource(element);
    const range = about.kind === "claim" ? about.claim.range : about.kind === "name" ? about.name.range : undefined;
    if (range === undefined) return;
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    await vscode.window.showTextDocument(document, {
      selection: toRange(range),
      ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
    });
  }

  async function openClaimSource(element: Element | undefined): Promise<void> {
    const about = (element ?? view.selection[0])?.node.about;
    const comparison =
      about?.kind === "comparison"
        ? about.comparison
        : about?.kind === "claim"
          ? (await questions.details(about.claim))?.comparisons[0]
          : undefined;
    if (comparison === undefined) return;
    const { uri, range } = comparison.location;
    // Beside the article, which stays the active one.
    await vscode.commands.executeCommand("vscode.open", client.protocol2CodeConverter.asUri(uri), {
      selection: toRange(range),
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
  }

  async function copy(element: Element | undefined): Promise<void> {
    const about = (element ?? view.selection[0])?.node.about;
    const note =
      about?.kind === "claim"
        ? (await questions.details(about.claim))?.note
        : about?.kind === "comparison"
          ? about.comparison.note
          : about?.kind === "name"
            ? await questions.cardOf(about.name)
            : undefined;
    if (note !== undefined) await vscode.env.clipboard.writeText(note);
  }

  const choose = (next: ClaimsChoices["grouping"]) => async () => {
    const kept = grouping.set(next);
    draw();
    await kept;
  };
  const followCursor = (next: boolean) => async () => {
    const kept = following.set(next);
    follow.soon();
    await kept;
  };
  const commands: readonly [name: string, run: (element?: Element) => unknown][] = [
    ["groupClaimsByVerdict", choose("verdict")],
    ["groupClaimsBySection", choose("section")],
    ["followCursorInClaims", followCursor(true)],
    ["stopFollowingCursorInClaims", followCursor(false)],
    ["filterClaimsByVerdict", (given) => filter.chooseVerdicts(overview, given)],
    ["filterClaimsByText", filter.chooseWords],
    ["clearClaimsFilter", filter.clear],
    ["goToClaim", goTo],
    ["openClaimSource", openClaimSource],
    ["copyClaim", copy],
  ];

  const parts = [
    tree,
    view,
    update,
    follow,
    ...commands.map(([name, run]) => vscode.commands.registerCommand(`tickmark.${name}`, run)),
    view.onDidCollapseElement(({ element }) => closed.add(element.node.id)),
    view.onDidExpandElement(({ element }) => closed.delete(element.node.id)),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible && stale) void load();
      else if (visible) follow.soon();
    }),
    article.onDidChange(() => {
      countConflicts();
      renew();
    }),
    status.onDidCheck(({ uri }) => {
      if (article.document === undefined || uri !== uriOf(article.document)) return;
      countConflicts();
      renew();
    }),
    status.onDidChangeSources(() => {
      revision++;
      renew();
    }),
    client.onDidChangeState(renew),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document === article.document) follow.soon();
    }),
  ];
  tellMenus("tickmark.claimsState", stateOf(article.document, null, false));
  return {
    snapshot: () => tree.snapshot(),
    get message() {
      return view.message;
    },
    get badge() {
      return view.badge?.value ?? 0;
    },
    get selected() {
      return view.selection[0]?.node.label;
    },
    choose: (label) => goTo(tree.find(({ node }) => node.label === label)),
    dispose: () => vscode.Disposable.from(...parts).dispose(),
  };
}

/** What the view says where it is empty: see the welcome texts of the manifest. */
function stateOf(
  document: vscode.TextDocument | undefined,
  overview: ClaimsOverview | null,
  isFilled: boolean,
): "noArticle" | "notChecked" | "noClaims" | "noMatch" | "filled" {
  if (document === undefined) return "noArticle";
  if (overview === null) return "notChecked";
  if (isFilled) return "filled";
  return overview.claims.length === 0 ? "noClaims" : "noMatch";
}

function nameOf({ uri }: vscode.TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}

export function toRange({ start, end }: TextRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
