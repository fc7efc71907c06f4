import * as vscode from "vscode";
import { State } from "vscode-languageclient";
import {
  CHECK_WORKSPACE,
  type CheckWorkspaceAnswer,
  type CheckWorkspaceParams,
  type FindingItem,
  WORKSPACE_FINDINGS,
  type WorkspaceFindings,
} from "../../../server/src/messages/workspace-findings.ts";
import type { FeatureParts } from "../feature.ts";
import { type ConflictsAbout, conflictNodes, findingNote, rangeOf } from "./conflict-nodes.ts";
import { debounced } from "./debounced.ts";
import { LiveTree, type TreeElement, type TreeSnapshot } from "./live-tree.ts";
import { tellMenus } from "./remembered.ts";

export interface ConflictsView extends vscode.Disposable {
  snapshot(): Promise<TreeSnapshot[]>;
  /** Whether the workspace was checked to the end, and nothing changed since. */
  readonly settled: boolean;
  /** Runs a command on the first entry whose label fits, as its menu does. */
  run(command: string, label: RegExp): Promise<void>;
}

type Element = TreeElement<ConflictsAbout>;

/** How long after a change the articles are checked again, in milliseconds. */
const PAUSE = 800;
/** Of more changed files than this, all are looked at. */
const FEW = 50;

/**
 * What is wrong in all articles of the workspace. They are checked while the view is visible, and the work for it ends when it
 * is hidden.
 */
export function showConflicts({ client, status }: FeatureParts): ConflictsView {
  const tree = new LiveTree<ConflictsAbout>(async () => {
    draw();
    begin();
  });
  const view = vscode.window.createTreeView("tickmark.conflicts", { treeDataProvider: tree, showCollapseAll: true });
  const found = new Map<string, readonly FindingItem[]>();
  /** Of the server's last whole answer; `null` until there was one. */
  let session: string | null = null;
  let articles: number | undefined;
  /** Articles that changed since they were checked; "all" where it is not known which. */
  let changed: Set<string> | "all" = "all";
  let running: vscode.CancellationTokenSource | undefined;
  /** Somebody stopped it; until the view is shown anew, it starts when asked to. */
  let isPaused = false;

  function draw(): void {
    tree.show(conflictNodes(found));
    const count = [...found.values()].reduce((sum, findings) => sum + findings.length, 0);
    view.description = count === 0 ? "" : String(count);
    tellMenus("tickmark.conflictsState", state());
  }

  function state(): "noFolder" | "filled" | "checking" | "notChecked" | "noArticles" | "none" {
    if ((vscode.workspace.workspaceFolders?.length ?? 0) === 0) return "noFolder";
    if (found.size > 0) return "filled";
    if (running !== undefined) return "checking";
    if (articles === undefined) return "notChecked";
    return articles === 0 ? "noArticles" : "none";
  }

  function stop(): void {
    running?.cancel();
    running = undefined;
    tellMenus("tickmark.checkingWorkspace", false);
    view.message = "";
  }

  /** Checks what changed, or everything where that is not known. */
  async function check(): Promise<void> {
    if (client.state !== State.Running || state() === "noFolder") return;
    stop();
    const own = new vscode.CancellationTokenSource();
    running = own;
    const asked = changed;
    changed = new Set();
    const params: CheckWorkspaceParams = {
      session,
      ...(asked !== "all" && session !== null && { only: [...asked] }),
    };
    if (session === null) found.clear();
    tellMenus("tickmark.checkingWorkspace", true);
    draw();
    const answer = await vscode.window.withProgress({ location: { viewId: "tickmark.conflicts" } }, () =>
      client.sendRequest<CheckWorkspaceAnswer | null>(CHECK_WORKSPACE, params, own.token).catch(() => null),
    );
    if (answer === null) changed = both(asked, changed);
    if (running !== own) return;
    stop();
    if (answer !== null) {
      session = answer.session;
      articles = answer.articles;
      for (const uri of answer.gone) found.delete(uri);
    }
    draw();
    // What changed meanwhile was left for now.
    if (answer !== null && !isSettled()) update.soon();
  }

  function take({ done, total, articles: told }: WorkspaceFindings): void {
    for (const { uri, findings } of told) {
      if (findings.length === 0) found.delete(uri);
      else found.set(uri, findings);
    }
    if (running === undefined) return;
    if (done < total) view.message = vscode.l10n.t("{0} of {1} articles checked …", done, total);
    if (told.length > 0) draw();
  }

  /** Starts where there is something to do and somebody sees it. A run that is under way comes to its end first. */
  function begin(): void {
    if (view.visible && running === undefined && !isPaused && !isSettled()) void check();
  }

  const update = debounced(PAUSE, begin);
  const isSettled = () => changed !== "all" && changed.size === 0 && running === undefined && session !== null;

  function renew(uri?: vscode.Uri): void {
    if (uri !== undefined && vscode.workspace.getWorkspaceFolder(uri) === undefined) return;
    changed = both(changed, uri === undefined ? "all" : new Set([client.code2ProtocolConverter.asUri(uri)]));
    update.soon();
  }

  const aboutOf = (element: Element | undefined) => (element ?? view.selection[0])?.node.about;

  async function goTo(element: Element | undefined): Promise<void> {
    const about = aboutOf(element);
    if (about?.kind === "related") return openSource(element);
    if (about === undefined) return;
    const finding = about.kind === "finding" ? about.finding : about.findings[0];
    await vscode.window.showTextDocument(about.uri, finding === undefined ? {} : { selection: rangeOf(finding.range) });
  }

  async function openSource(element: Element | undefined): Promise<void> {
    const about = aboutOf(element);
    const [first] = about?.kind === "finding" ? about.finding.related : [];
    const place =
      about?.kind === "related"
        ? about
        : first && { uri: client.protocol2CodeConverter.asUri(first.uri), range: rangeOf(first.range) };
    if (place === undefined) return;
    await vscode.commands.executeCommand("vscode.open", place.uri, {
      selection: place.range,
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
  }

  async function copy(element: Element | undefined): Promise<void> {
    const about = aboutOf(element);
    if (about === undefined || about.kind === "related") return;
    const findings = about.kind === "finding" ? [about.finding] : about.findings;
    await vscode.env.clipboard.writeText(findings.map((finding) => findingNote(about.uri, finding)).join(""));
  }

  async function checkAll(): Promise<void> {
    changed = "all";
    isPaused = false;
    if (!view.visible) await vscode.commands.executeCommand("tickmark.conflicts.focus");
    await check();
  }

  const commands: readonly [name: string, run: (element?: Element) => unknown][] = [
    ["checkWorkspace", checkAll],
    [
      "stopCheckingWorkspace",
      () => {
        isPaused = true;
        stop();
        draw();
      },
    ],
    ["goToFinding", goTo],
    ["openFindingSource", openSource],
    ["copyFinding", copy],
  ];

  const watcher = vscode.workspace.createFileSystemWatcher("**/*.{md,markdown,mdx,txt}");
  const parts = [
    tree,
    view,
    update,
    watcher,
    ...commands.map(([name, run]) => vscode.commands.registerCommand(`tickmark.${name}`, run)),
    client.onNotification(WORKSPACE_FINDINGS, take),
    watcher.onDidChange(renew),
    // Which articles there are is known once all folders are looked at.
    watcher.onDidCreate(() => renew()),
    watcher.onDidDelete(() => renew()),
    view.onDidChangeVisibility(({ visible }) => {
      isPaused = false;
      if (visible) begin();
      else stop();
    }),
    status.onDidCheck(({ uri }) => renew(client.protocol2CodeConverter.asUri(uri))),
    status.onDidChangeSources(() => renew()),
    vscode.workspace.onDidChangeWorkspaceFolders(() => renew()),
    client.onDidChangeState(({ newState }) => {
      stop();
      session = null;
      if (newState === State.Running) renew();
    }),
  ];
  tellMenus("tickmark.conflictsState", state());
  return {
    snapshot: () => tree.snapshot(),
    get settled() {
      return isSettled();
    },
    async run(command, label) {
      const element = tree.find(({ node }) => label.test(node.label));
      await vscode.commands.executeCommand(`tickmark.${command}`, element);
    },
    dispose() {
      stop();
      vscode.Disposable.from(...parts).dispose();
    },
  };
}

function both(a: ReadonlySet<string> | "all", b: ReadonlySet<string> | "all"): Set<string> | "all" {
  if (a === "all" || b === "all") return "all";
  const union = new Set([...a, ...b]);
  return union.size > FEW ? "all" : union;
}
