import * as vscode from "vscode";

/** What a tree shows in one place. */
export interface TreeNode<About> {
  /** Different from all others in the tree; the same for what a person takes to be the same. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly icon?: vscode.ThemeIcon;
  /** A file whose icon and colour are shown; absent where the place stands for none. */
  readonly resource?: vscode.Uri;
  /** What menus ask about as `viewItem`. */
  readonly context?: string;
  /** Run with the element when somebody clicks it. */
  readonly command?: string;
  /** What a screen reader says instead of label and description. */
  readonly spoken?: string;
  readonly tooltip?: string | ((token: vscode.CancellationToken) => Promise<vscode.MarkdownString | undefined>);
  /** Known already, or fetched when somebody opens it; absent where nothing is below. */
  readonly children?: readonly TreeNode<About>[] | (() => Promise<readonly TreeNode<About>[]>);
  /** For children that are fetched: another one where they are to be fetched again. */
  readonly stamp?: string;
  /** Whether it is open at first. */
  readonly open?: boolean;
  readonly about: About;
}

/** A place in the tree that stays while what it shows changes. */
export class TreeElement<About> {
  node: TreeNode<About>;
  readonly parent: TreeElement<About> | undefined;
  children: TreeElement<About>[] | undefined;

  constructor(node: TreeNode<About>, parent: TreeElement<About> | undefined) {
    this.node = node;
    this.parent = parent;
  }
}

/** What a tree shows, for tests. */
export interface TreeSnapshot {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly context: string;
  readonly children: readonly TreeSnapshot[];
}

/** A tree of which only what changed is drawn anew, so that it does not flicker and keeps what is open and selected. */
export class LiveTree<About> implements vscode.TreeDataProvider<TreeElement<About>>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<TreeElement<About>[] | undefined>();
  readonly #first: () => Promise<void>;
  #roots: TreeElement<About>[] | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  /** `first` is to call `show` before it resolves; it is asked once the tree is visible. */
  constructor(first: () => Promise<void>) {
    this.#first = first;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** Shows these from now on. */
  show(nodes: readonly TreeNode<About>[]): void {
    const before = this.#roots;
    const changed: TreeElement<About>[] = [];
    this.#roots = this.#taken(nodes, before ?? [], undefined, changed);
    if (before === undefined) return;
    if (!sameElements(before, this.#roots)) this.#changed.fire(undefined);
    else if (changed.length > 0) this.#changed.fire(changed);
  }

  /** Fetches again what is below an element. */
  reload(element: TreeElement<About>): void {
    element.children = undefined;
    this.#changed.fire([element]);
  }

  get roots(): readonly TreeElement<About>[] {
    return this.#roots ?? [];
  }

  /** The first element that fits, among those that are known; parents come before their children. */
  find(
    fits: (element: TreeElement<About>) => boolean,
    among: readonly TreeElement<About>[] = this.roots,
  ): TreeElement<About> | undefined {
    for (const element of among) {
      if (fits(element)) return element;
      const found = this.find(fits, element.children ?? []);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  getTreeItem(element: TreeElement<About>): vscode.TreeItem {
    const { node } = element;
    const { None, Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(node.label, node.children === undefined ? None : node.open ? Expanded : Collapsed);
    item.id = node.id;
    if (node.description !== undefined) item.description = node.description;
    if (node.icon !== undefined) item.iconPath = node.icon;
    if (node.resource !== undefined) item.resourceUri = node.resource;
    if (node.context !== undefined) item.contextValue = node.context;
    if (node.command !== undefined) item.command = { command: node.command, title: "", arguments: [element] };
    if (node.spoken !== undefined) item.accessibilityInformation = { label: node.spoken };
    if (typeof node.tooltip === "string") item.tooltip = node.tooltip;
    return item;
  }

  async resolveTreeItem(
    item: vscode.TreeItem,
    { node }: TreeElement<About>,
    token: vscode.CancellationToken,
  ): Promise<vscode.TreeItem> {
    const tooltip = typeof node.tooltip === "function" ? await node.tooltip(token).catch(() => undefined) : undefined;
    if (tooltip !== undefined) item.tooltip = tooltip;
    return item;
  }

  getParent(element: TreeElement<About>): TreeElement<About> | undefined {
    return element.parent;
  }

  async getChildren(element?: TreeElement<About>): Promise<TreeElement<About>[]> {
    if (element === undefined) {
      if (this.#roots === undefined) await this.#first();
      return this.#roots ?? [];
    }
    const { children } = element.node;
    if (element.children === undefined && typeof children === "function") {
      const nodes = await children();
      element.children ??= this.#taken(nodes, [], element, []);
    }
    return element.children ?? [];
  }

  /** All that is shown and all that would be, were everything open. */
  async snapshot(element?: TreeElement<About>): Promise<TreeSnapshot[]> {
    const shown: TreeSnapshot[] = [];
    for (const child of await this.getChildren(element)) {
      const { id, label, description = "", icon, context = "" } = child.node;
      const children = child.node.children === undefined ? [] : await this.snapshot(child);
      shown.push({ id, label, description, icon: icon?.id ?? "", context, children });
    }
    return shown;
  }

  /** The elements of these nodes: those that were there already where they show the same thing still. */
  #taken(
    nodes: readonly TreeNode<About>[],
    before: readonly TreeElement<About>[],
    parent: TreeElement<About> | undefined,
    changed: TreeElement<About>[],
  ): TreeElement<About>[] {
    const known = new Map(before.map((element) => [element.node.id, element]));
    return nodes.map((node) => {
      const element = known.get(node.id);
      if (element === undefined) {
        const made = new TreeElement(node, parent);
        if (Array.isArray(node.children)) made.children = this.#taken(node.children, [], made, changed);
        return made;
      }
      const last = element.node;
      element.node = node;
      const below: TreeElement<About>[] = [];
      const children = element.children;
      if (Array.isArray(node.children)) element.children = this.#taken(node.children, children ?? [], element, below);
      else if (node.children === undefined || node.stamp !== last.stamp) element.children = undefined;
      const same = looksSame(last, node) && sameElements(children ?? [], element.children ?? []);
      // What is drawn anew is so with all that is below it.
      if (same) changed.push(...below);
      else changed.push(element);
      return element;
    });
  }
}

function looksSame<About>(a: TreeNode<About>, b: TreeNode<About>): boolean {
  const look = ({ label, description, icon, context, spoken, children, stamp }: TreeNode<About>) =>
    JSON.stringify([label, description, icon?.id, icon?.color?.id, context, spoken, children === undefined, stamp]);
  return look(a) === look(b);
}

function sameElements<About>(a: readonly TreeElement<About>[], b: readonly TreeElement<About>[]): boolean {
  return a.length === b.length && a.every((element, i) => element === b[i]);
}
