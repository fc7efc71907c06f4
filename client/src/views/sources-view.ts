import * as vscode from "vscode";
import { State } from "vscode-languageclient";
import {
  type NamedSources,
  READ_SOURCES,
  SOURCES,
  SOURCES_PAGE,
  type SourceGrouping,
  type SourceList,
  type SourcesOverview,
  type SourcesPage,
} from "../../../server/src/messages/sources.ts";
import type { FeatureParts } from "../feature.ts";
import type { ActiveArticle } from "./active-article.ts";
import { debounced } from "./debounced.ts";
import { LiveTree, type TreeElement, type TreeSnapshot } from "./live-tree.ts";
import { addSources, pickSources, removeSource } from "./name-sources.ts";
import { remember, tellMenus } from "./remembered.ts";
import {
  groupNode,
  moreNode,
  problemNode,
  problemsNode,
  type SourceChildren,
  type SourcesAbout,
  type SourceTreeNode,
  sourceNode,
} from "./source-nodes.ts";

export interface SourcesView extends vscode.Disposable {
  snapshot(): Promise<TreeSnapshot[]>;
  /** Runs a command on the first entry with a label, as its menu does. */
  run(command: string, label: string): Promise<void>;
}

type Element = TreeElement<SourcesAbout>;

/** So many entries of a list are asked for at once. */
const PAGE = 200;
/** Of so many sources all are shown at once. */
const FEW = 40;
const PAUSE = 250;

/** The sources that the active article is compared with. While nobody sees the view, nothing is asked. */
export function showSources({ context, client, status }: FeatureParts, article: ActiveArticle): SourcesView {
  const tree = new LiveTree<SourcesAbout>(load);
  const view = vscode.window.createTreeView("tickmark.sources", { treeDataProvider: tree, showCollapseAll: true });
  const grouping = remember<SourceGrouping>(context, "tickmark.sourcesGrouping", "folder");
  let overview: SourcesOverview | null = null;
  let stale = true;
  let loading = 0;
  /** Counts the times at which the sources, or the article that they are those of, became others. */
  let revision = 0;
  /** Pages that were fetched since the sources changed, and how many entries of each list are wanted. */
  let pages = new Map<string, Promise<SourcesPage | null>>();
  let wanted = new Map<string, number>();

  const uriOf = (document: vscode.TextDocument) => client.code2ProtocolConverter.asUri(document.uri);

  function ask<Answer>(method: string, params: object): Promise<Answer | null> {
    const { document } = article;
    if (document === undefined || client.state !== State.Running) return Promise.resolve(null);
    return client.sendRequest<Answer | null>(method, { textDocument: { uri: uriOf(document) }, ...params });
  }

  function pageOf(list: SourceList, from: number): Promise<SourcesPage | null> {
    const key = JSON.stringify([list, from]);
    const known = pages.get(key);
    if (known !== undefined) return known;
    const asked = ask<SourcesPage>(SOURCES_PAGE, { list, from, limit: PAGE }).catch(() => null);
    pages.set(key, asked);
    return asked;
  }

  async function nodesOf(list: SourceList, below: SourceChildren): Promise<SourceTreeNode[]> {
    const most = wanted.get(JSON.stringify(list)) ?? PAGE;
    const nodes: SourceTreeNode[] = [];
    let total = 0;
    for (let from = 0; from < most; from += PAGE) {
      const page = await pageOf(list, from);
      total = page?.total ?? 0;
      for (const item of page?.items ?? []) {
        if (item.kind === "source") nodes.push(sourceNode(item, below));
        else if (item.kind === "problem") nodes.push(problemNode(item, nodes.length, below));
        else nodes.push(groupNode(item, { kind: "group", grouping: grouping.value, group: item.key }, below));
      }
      if (from + PAGE >= total) break;
    }
    return nodes.length < total ? [...nodes, moreNode(list, total - nodes.length)] : nodes;
  }

  async function rootsOf({ problems }: SourcesOverview, below: SourceChildren): Promise<SourceTreeNode[]> {
    const groups: SourceList = { kind: "groups", grouping: grouping.value };
    let nodes = await nodesOf(groups, below);
    const [only] = nodes;
    // A single group would be one step too many.
    if (nodes.length === 1 && only?.about.kind === "group") nodes = await nodesOf(only.about.list, below);
    return problems === 0 ? nodes : [problemsNode(problems, below), ...nodes];
  }

  async function load(): Promise<void> {
    const own = ++loading;
    stale = false;
    const answer = await ask<SourcesOverview>(SOURCES, {}).catch(() => undefined);
    if (own !== loading || answer === undefined) return;
    const patterns = answer?.named.patterns ?? [];
    const below: SourceChildren = {
      of: (list) => nodesOf(list, below),
      stamp: String(revision),
      open: (answer?.sources ?? 0) <= FEW,
      namedAs: (pattern) => (pattern === null ? undefined : shortPath(patterns[pattern] ?? "")),
    };
    const roots = answer === null ? [] : await rootsOf(answer, below);
    if (own !== loading) return;
    overview = answer;
    tellMenus("tickmark.sourcesState", stateOf(article.document, answer));
    const sources = answer?.sources ?? 0;
    view.description = sources === 0 ? "" : String(sources);
    tree.show(roots);
  }

  const update = debounced(PAUSE, () => {
    if (view.visible) void load();
  });
  const renew = () => {
    stale = true;
    revision++;
    pages = new Map();
    update.soon();
  };

  const aboutOf = (element: Element | undefined) => (element ?? view.selection[0])?.node.about;

  function placeOf(element: Element | undefined): { uri: vscode.Uri; line: number } | undefined {
    const about = aboutOf(element);
    const place = about?.kind === "source" ? about.source : about?.kind === "problem" ? about.problem : undefined;
    return place && { uri: client.protocol2CodeConverter.asUri(place.uri), line: place.line };
  }

  const open = (viewColumn?: vscode.ViewColumn) => async (element?: Element) => {
    const place = placeOf(element);
    if (place === undefined) return;
    const there = await vscode.workspace.fs.stat(place.uri).then(
      ({ type }) => (type & vscode.FileType.Directory) === 0,
      () => false,
    );
    // A folder or pattern is looked up where it is named.
    if (!there) return showNamed(overview?.named);
    const selection = new vscode.Range(place.line, 0, place.line, 0);
    await vscode.commands.executeCommand("vscode.open", place.uri, {
      preview: true,
      ...(place.line > 0 && { selection }),
      ...(viewColumn !== undefined && { viewColumn, preserveFocus: true }),
    });
  };

  async function read(files: readonly string[] | undefined): Promise<void> {
    await vscode.window.withProgress({ location: { viewId: "tickmark.sources" } }, () =>
      ask(READ_SOURCES, files === undefined ? {} : { files }),
    );
    renew();
  }

  async function add(): Promise<void> {
    if (!vscode.workspace.isTrusted) {
      const message = vscode.l10n.t("Trust this workspace first: until then it may not say what is read.");
      await vscode.window.showInformationMessage(message);
      return;
    }
    const folder = folderOf(article.document);
    const named = (await ask<SourcesOverview>(SOURCES, {}))?.named ?? nothingNamed;
    const paths = await pickSources(folder);
    if (paths.length > 0) await addSources(client, named, folder, paths);
  }

  async function remove(element: Element | undefined): Promise<void> {
    const about = aboutOf(element);
    const item = about?.kind === "source" ? about.source : about?.kind === "problem" ? about.problem : undefined;
    const named = overview?.named;
    const pattern = item?.pattern == null ? undefined : named?.patterns[item.pattern];
    if (item === undefined || named === undefined) return;
    const file = "file" in item ? item.file : item.path;
    const show = vscode.l10n.t("Show Where It Is Named");
    if (pattern === undefined || named.by === "folders" || named.by === "nothing") {
      const message = vscode.l10n.t(
        "{0} is read because its folder is one of the usual ones and nothing else is named. Move the file, or choose sources.",
        file,
      );
      const choose = vscode.l10n.t("Choose Sources…");
      if ((await vscode.window.showInformationMessage(message, choose)) === choose)
        await vscode.commands.executeCommand("tickmark.chooseSources");
      return;
    }
    const alone = pattern === file || pattern.endsWith(`/${file}`);
    if (!alone) {
      const message = vscode.l10n.t(
        "{0} is not named itself: it is read because {1} is. Remove {1} from the sources, with all that it leads to?",
        file,
        shortPath(pattern),
      );
      const yes = vscode.l10n.t("Remove {0}", shortPath(pattern));
      const answer = await vscode.window.showWarningMessage(message, { modal: true }, yes, show);
      if (answer === show) return showNamed(named);
      if (answer !== yes) return;
    }
    if (await removeSource(client, named, folderOf(article.document), pattern)) return;
    const message = vscode.l10n.t(
      "{0} is named in another place, such as a file that the configuration builds on.",
      shortPath(pattern),
    );
    if ((await vscode.window.showInformationMessage(message, show)) === show) await showNamed(named);
  }

  async function showNamed(named: NamedSources | undefined): Promise<void> {
    if (named?.by === "configuration" && named.configuration !== null) {
      await vscode.window.showTextDocument(client.protocol2CodeConverter.asUri(named.configuration));
    } else await vscode.commands.executeCommand("workbench.action.openSettings", "tickmark.sources");
  }

  const choose = (next: SourceGrouping) => async () => {
    const kept = grouping.set(next);
    await load();
    await kept;
  };

  async function showMore(element: Element | undefined): Promise<void> {
    const about = element?.node.about;
    if (about?.kind !== "more") return;
    const key = JSON.stringify(about.list);
    wanted = new Map(wanted).set(key, (wanted.get(key) ?? PAGE) + PAGE);
    if (element?.parent === undefined) await load();
    else tree.reload(element.parent);
  }

  const commands: readonly [name: string, run: (element?: Element) => unknown][] = [
    ["groupSourcesByFolder", choose("folder")],
    ["groupSourcesByPublisher", choose("publisher")],
    ["showMoreSources", showMore],
    ["openSource", open()],
    ["openSourceToSide", open(vscode.ViewColumn.Beside)],
    ["revealSource", (element) => vscode.commands.executeCommand("revealInExplorer", placeOf(element)?.uri)],
    [
      "readSourceAgain",
      (element) => {
        const about = aboutOf(element);
        if (about?.kind === "source") return read([about.source.file]);
        return about?.kind === "problem" ? read([about.problem.path]) : undefined;
      },
    ],
    ["readSourcesAgain", () => read(undefined)],
    ["addSource", add],
    ["removeSource", remove],
  ];

  const parts = [
    tree,
    view,
    update,
    ...commands.map(([name, run]) => vscode.commands.registerCommand(`tickmark.${name}`, run)),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible && stale) void load();
    }),
    article.onDidChange(renew),
    status.onDidChangeSources(renew),
    client.onDidChangeState(renew),
  ];
  tellMenus("tickmark.sourcesState", stateOf(article.document, null));
  return {
    snapshot: () => tree.snapshot(),
    async run(command, label) {
      const element = tree.find(({ node }) => node.label === label);
      await vscode.commands.executeCommand(`tickmark.${command}`, element);
    },
    dispose: () => vscode.Disposable.from(...parts).dispose(),
  };
}

const nothingNamed: NamedSources = { by: "nothing", patterns: [], configuration: null };

/** What the view says where it is empty: see the welcome texts of the manifest. */
function stateOf(
  document: vscode.TextDocument | undefined,
  overview: SourcesOverview | null,
): "noArticle" | "notChecked" | "none" | "filled" {
  if (document === undefined) return "noArticle";
  if (overview === null) return "notChecked";
  return overview.sources + overview.problems === 0 ? "none" : "filled";
}

function folderOf(document: vscode.TextDocument | undefined): vscode.WorkspaceFolder | undefined {
  return (document && vscode.workspace.getWorkspaceFolder(document.uri)) ?? vscode.workspace.workspaceFolders?.[0];
}

function shortPath(path: string): string {
  return vscode.workspace.asRelativePath(path, false);
}
