import { ok, strictEqual } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, describe, it } from "mocha";
import * as vscode from "vscode";
import { codeOf, extension, hover, open, ours, rangeOf, until, workspaceUri } from "./editor.ts";

export function describeManners(): void {
  describe("A large article", () => {
    const file = () => workspaceUri("large.md");
    const filler =
      "The council met on a Tuesday and spoke of the harbour at length, as its members had done before.\n\n";
    const slip = (name: string) => `Of the 80 guides of ${name}, 52 speak Danish, or 75 percent.\n\n`;
    const text = `${slip("Ash")}${filler.repeat(6000)}${slip("Birch")}${filler.repeat(6000)}${slip("Cedar")}`;
    let article: vscode.TextDocument;

    before(async () => {
      await vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(text));
      article = await open("large.md");
    });

    after(async () => {
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      await vscode.workspace.fs.delete(file());
    });

    it("is checked where it is seen, and then as a whole", async () => {
      ok(text.length > 1_000_000);
      const { statusOf, markedIn } = await extension();
      const { activeTextEditor } = vscode.window;
      ok(activeTextEditor);
      const birch = rangeOf(article, "Birch");
      activeTextEditor.revealRange(birch, vscode.TextEditorRevealType.InCenter);
      await until("marks of what is seen", () => markedIn(article).figures.includes("52") || undefined);
      await until("all three problems", () => ours(article).length === 3 || undefined);
      await until("the status of the whole", () => {
        const status = statusOf(article.uri);
        return status?.findings === 3 && status.partly === undefined ? status : undefined;
      });
    });

    it("is checked anew after an edit, and shows meanwhile what it showed", async () => {
      const edit = new vscode.WorkspaceEdit();
      const cedar = rangeOf(article, "52 speak Danish");
      edit.insert(article.uri, cedar.start.with({ character: 0 }), "Word by word.\n\n");
      await vscode.workspace.applyEdit(edit);
      strictEqual(ours(article).length, 3);
      const lines = () => ours(article).map(({ range }) => article.lineAt(range.start.line).text.slice(0, 6));
      await until("the problems at their new lines", () =>
        lines().every((line) => line === "Of the") && lines().length === 3 ? true : undefined,
      );
    });
  });

  describe("Manners", () => {
    let draft: vscode.TextDocument;

    before(async () => {
      draft = await open("draft.md");
      await extension();
    });

    after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

    const conflict = () => ours(draft).find((item) => codeOf(item) === "source-conflict");

    it("a server that dies is started again by itself, and nothing pops up", async function () {
      const [server] = process.platform === "linux" ? serversBelow(process.pid) : [];
      if (server === undefined) return this.skip();
      await until("a conflict", conflict);
      process.kill(server, "SIGKILL");
      await until("another server", () => serversBelow(process.pid).some((pid) => pid !== server) || undefined);
      await until("a card", async () => (await hover(draft, rangeOf(draft, "1,590").start))[0]);
      await until("a conflict again", conflict);
    });
  });
}

/** Language servers that a process started. */
function serversBelow(parent: number): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const [, ppid] = readFileSync(`/proc/${pid}/stat`, "utf8")
          .replace(/^.*\) /, "")
          .split(" ");
        const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
        return Number(ppid) === parent && command.includes("server/dist/server.js");
      } catch {
        return false;
      }
    });
}
