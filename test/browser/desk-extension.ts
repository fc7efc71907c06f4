/** An extension for VS Code in a browser: it provides a desk's files under `memfs:` and says what Tickmark makes of the draft. */
import * as vscode from "vscode";
import type { Tickmark } from "../../client/src/activate.ts";
import { type DeskResult, RESULT } from "./desk-result.ts";

export function activate(context: vscode.ExtensionContext): void {
  const desk = vscode.Uri.joinPath(context.extensionUri, "..", "desk");
  const at = (path: string) => vscode.Uri.joinPath(desk, path).toString(true);
  const listed = fetch(at("list.json")).then((answer) => answer.json() as Promise<Record<string, number>>);
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider("memfs", deskFiles(listed, at), { isReadonly: true }),
  );
  look().then(
    (result) => console.log(RESULT + JSON.stringify(result)),
    (error: unknown) => console.log(RESULT + JSON.stringify(String(error))),
  );
}

function deskFiles(listed: Promise<Record<string, number>>, at: (path: string) => string): vscode.FileSystemProvider {
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const pathOf = (uri: vscode.Uri) => uri.path.replace(/^\/desk\/?/, "");
  const refuse = async (): Promise<never> => {
    throw vscode.FileSystemError.NoPermissions("the desk is read only");
  };
  return {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => {}),
    async stat(uri) {
      const path = pathOf(uri);
      const sizes = await listed;
      const size = sizes[path];
      if (size !== undefined) return { type: vscode.FileType.File, ctime: 0, mtime: 1, size };
      const isFolder = path === "" || Object.keys(sizes).some((each) => each.startsWith(`${path}/`));
      if (!uri.path.startsWith("/desk") || !isFolder) throw vscode.FileSystemError.FileNotFound(uri);
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 1, size: 0 };
    },
    async readDirectory(uri) {
      const start = pathOf(uri) === "" ? "" : `${pathOf(uri)}/`;
      const names = new Map<string, vscode.FileType>();
      for (const path of Object.keys(await listed)) {
        if (!path.startsWith(start)) continue;
        const [name = "", ...below] = path.slice(start.length).split("/");
        names.set(name, below.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
      }
      return [...names];
    },
    async readFile(uri) {
      if ((await listed)[pathOf(uri)] === undefined) throw vscode.FileSystemError.FileNotFound(uri);
      return new Uint8Array(await (await fetch(at(pathOf(uri)))).arrayBuffer());
    },
    writeFile: refuse,
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  };
}

async function look(): Promise<DeskResult> {
  const tickmark = await until(() => vscode.extensions.getExtension<Tickmark>("tickmark.tickmark"));
  const { started, statusOf, markedIn } = await tickmark.activate();
  await started;
  const draft = await vscode.workspace.openTextDocument(vscode.Uri.parse("memfs:/desk/draft.md"));
  await vscode.window.showTextDocument(draft);
  const status = await until(() => {
    const told = statusOf(draft.uri);
    return told !== undefined && told.sources > 15 && told.findings > 3 ? told : undefined;
  });
  const cards: string[] = [];
  for (const figure of ["421,000", "142", "1,088", "64 million", "$20.1 million"]) {
    const position = draft.positionAt(draft.getText().indexOf(figure));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      draft.uri,
      position,
    );
    cards.push(
      hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join(""),
    );
  }
  const problems = await until(() => {
    const found = vscode.languages.getDiagnostics(draft.uri);
    return found.length === status.findings ? found.map(({ message }) => message) : undefined;
  });
  const marked = await until(() => markedIn(draft).figures.length || undefined);
  return { problems, cards, sources: status.sources, marked };
}

async function until<T>(ask: () => T | undefined): Promise<T> {
  for (const limit = Date.now() + 60_000; Date.now() < limit; ) {
    const answer = ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("waited in vain");
}
