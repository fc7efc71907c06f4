/** Everything that can be done at a place: done in the editor, looked at in the text, and undone. */
import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { after, afterEach, before, describe, it } from "mocha";
import * as vscode from "vscode";
import { actionKinds } from "../../server/src/messages/actions.ts";
import { codeOf, extension, open, ours, rangeOf, replace, until, workspaceUri } from "./editor.ts";

export function describeCodeActions(): void {
  describe("Code actions", () => {
    let draft: vscode.TextDocument;
    let original: string;

    before(async () => {
      draft = await open("draft.md");
      original = draft.getText();
      await extension();
      await until("a conflict", () => found("source-conflict", "1,590"));
    });

    const found = (code: string, text: string) => {
      const wanted = rangeOf(draft, text);
      return (
        ours(draft).find((item) => codeOf(item) === code && item.range.intersection(wanted)) !== undefined || undefined
      );
    };

    async function putCaret(text: string): Promise<void> {
      const editor = await vscode.window.showTextDocument(draft);
      const { start } = rangeOf(draft, text);
      editor.selection = new vscode.Selection(start, start);
    }

    async function undone(): Promise<void> {
      await vscode.window.showTextDocument(draft);
      for (let i = 0; i < 5 && draft.getText() !== original; i++) await vscode.commands.executeCommand("undo");
      strictEqual(draft.getText(), original);
    }

    async function actionsAt(text: string, kind?: string): Promise<vscode.CodeAction[]> {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        draft.uri,
        rangeOf(draft, text),
        kind,
        20,
      );
      return actions.filter((action) => action.kind?.value.includes("tickmark"));
    }

    async function perform(actions: readonly vscode.CodeAction[], title: string): Promise<void> {
      const action = actions.find((each) => each.title === title);
      ok(action, `“${title}” is not among ${actions.map((each) => each.title).join(", ")}`);
      if (action.edit !== undefined) ok(await vscode.workspace.applyEdit(action.edit));
      if (action.command !== undefined)
        await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    }

    afterEach(undone);

    it("are offered at a figure, the one way to mend it preferred", async () => {
      const actions = await actionsAt("75 percent");
      deepStrictEqual(
        actions.map(({ title }) => title),
        [
          "Replace with 65 percent (52 of 80)",
          "Ignore “share” here…",
          "Accept “75 percent” in the configuration…",
          "Change how “share” is reported…",
          "Explain the check “share”",
        ],
      );
      deepStrictEqual(
        actions.map(({ isPreferred }) => isPreferred ?? false),
        [true, false, false, false, false],
      );
      deepStrictEqual(await actionsAt("news editors"), []);
    });

    const edits: readonly [what: string, at: string, title: RegExp, kind: string, after: RegExp][] = [
      ["the computed value", "75 percent", /^Replace with 65/, actionKinds.fix, /52 said they do, or 65 percent\./],
      [
        "a footnote",
        "5,100",
        /^Cite .* in a footnote$/,
        actionKinds.cite,
        /71 of them are unicorns\.\[\^1\] [\s\S]*\n\n\[\^1\]: \[.*\]\(\.\.\/\.\.\/seeds\/.*\.txt\).*\.\n$/,
      ],
      [
        "a link",
        "5,100",
        /^Link “5,100” to /,
        actionKinds.cite,
        /more than \[5,100\]\(\.\.\/\.\.\/seeds\/.*\.txt\) AI/,
      ],
      ["a bound", "42", /^Write “About 42”$/, actionKinds.insertBound, /clusters \| About 42 \|/],
    ];
    for (const [what, at, title, kind, after] of edits) {
      it(`write ${what}`, async () => {
        const actions = await actionsAt(at, kind);
        const wanted = actions.find((action) => title.test(action.title));
        await perform(actions, wanted?.title ?? String(title));
        match(draft.getText(), after);
      });
    }

    it("mend at the caret by a command, without asking where there is one way only", async () => {
      await putCaret("75 percent");
      await vscode.commands.executeCommand("tickmark.fixHere");
      match(draft.getText(), /or 65 percent\./);
      await until("no finding", () => !ours(draft).some((item) => codeOf(item) === "share") || undefined);
      await undone();
      await until("the finding again", () => found("share", "75 percent"));
    });

    it("ignore a finding with the reason that was given, or not at all", async () => {
      await putCaret("75 percent");
      await answering(undefined, () => vscode.commands.executeCommand("tickmark.ignoreHere"));
      strictEqual(draft.getText(), original);
      const actions = await actionsAt("75 percent");
      await answering("as printed", () => perform(actions, "Ignore “share” here…"));
      match(draft.getText(), /\n<!-- tickmark-disable-next-line share -- as printed -->\nWe asked 80/);
      await until("no finding", () => !ours(draft).some((item) => codeOf(item) === "share") || undefined);
      await undone();
      await until("the finding again", () => found("share", "75 percent"));
      const again = await actionsAt("75 percent");
      await answering("", () => perform(again, "Ignore “share” here…"));
      match(draft.getText(), /\n<!-- tickmark-disable-next-line share -->\nWe asked 80/);
    });

    it("accept a figure in the configuration, comments and layout kept, and let it be undone", async () => {
      const uri = workspaceUri("tickmark.config.json");
      const configuration = await vscode.workspace.openTextDocument(uri);
      const written = configuration.getText();
      await until("a finding", () => found("share", "75 percent"));
      await putCaret("75 percent");
      await answering("so be it", () => vscode.commands.executeCommand("tickmark.acceptFigure"));
      const entry = '{ "figure": "75 percent", "checks": ["share"], "reason": "so be it" }';
      const accepted = written.replace('["../../seeds"]', `["../../seeds"],\n  "accepted": [\n    ${entry}\n  ]`);
      strictEqual(configuration.getText(), accepted);
      // As the person's settings have it of refactorings, it is saved and takes effect.
      await until("no finding", () => !found("share", "75 percent") || undefined);
      await vscode.window.showTextDocument(configuration);
      await vscode.commands.executeCommand("undo");
      strictEqual(configuration.getText(), written);
      await configuration.save();
      await until("the finding again", () => found("share", "75 percent"));
    });

    it("set the severity of a check in the configuration", async () => {
      const configuration = await vscode.workspace.openTextDocument(workspaceUri("tickmark.config.json"));
      const written = configuration.getText();
      const actions = await actionsAt("75 percent");
      await picking("information", () => perform(actions, "Change how “share” is reported…"));
      match(configuration.getText(), /"checks": \{ "share": "information" \}/);
      const softer = () =>
        ours(draft).find((item) => codeOf(item) === "share" && item.severity === vscode.DiagnosticSeverity.Information);
      await until("an information", softer);
      await vscode.window.showTextDocument(configuration);
      await vscode.commands.executeCommand("undo");
      strictEqual(configuration.getText(), written);
      await configuration.save();
      await until("no information", () => softer() === undefined || undefined);
    });

    it("explain a check on its page", async () => {
      await putCaret("75 percent");
      await vscode.commands.executeCommand("tickmark.explainCheck");
      const label = () => vscode.window.tabGroups.activeTabGroup.activeTab?.label;
      await until("the page", () => label()?.includes("share.md") || undefined);
      await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    });

    it("open the passage of a source beside the draft", async () => {
      await putCaret("1,590");
      await vscode.commands.executeCommand("tickmark.openPassageBeside");
      const source = await until("the source", () =>
        vscode.window.visibleTextEditors.find(({ document }) => /\/seeds\//.test(document.uri.path)),
      );
      match(source.document.getText(source.selection), /1,509/);
      strictEqual(vscode.window.activeTextEditor?.document, draft);
      await vscode.commands.executeCommand("workbench.action.closeEditorsInOtherGroups");
    });

    it("rename a name everywhere, and a figure", async () => {
      const renamed = (text: string, name: string) =>
        vscode.commands.executeCommand<vscode.WorkspaceEdit>(
          "vscode.executeDocumentRenameProvider",
          draft.uri,
          rangeOf(draft, text).start,
          name,
        );
      ok(await vscode.workspace.applyEdit(await renamed("Shanghai conference", "Hangzhou")));
      match(draft.getText(), /At the Hangzhou conference/);
      await undone();
      ok(await vscode.workspace.applyEdit(await renamed("1,590", "1,509")));
      strictEqual(draft.getText(), original.replace("1,590", "1,509"));
    });

    it("fix on save what needs no judgement, where that is wanted", async () => {
      const settings = vscode.workspace.getConfiguration("editor", draft.uri);
      const target = vscode.ConfigurationTarget.Workspace;
      await settings.update("codeActionsOnSave", { "source.fixAll.tickmark": "explicit" }, target);
      const { start } = rangeOf(draft, "Any account");
      const comment = "<!-- tickmark-disable-next-line sum -->\n";
      await replace(draft, new vscode.Range(start, start), comment);
      await until("a finding", () => found("unused-directive", "sum -->"));
      await vscode.window.showTextDocument(draft);
      await vscode.commands.executeCommand("workbench.action.files.save");
      await until("a clean text", () => draft.getText() === original || undefined);
      await settings.update("codeActionsOnSave", undefined, target);
      await replace(draft, new vscode.Range(start, start), comment);
      await vscode.commands.executeCommand("tickmark.fixAll");
      strictEqual(draft.getText(), original);
      await draft.save();
    });

    it("say in words where there is nothing to do", async () => {
      await putCaret("news editors");
      const said: string[] = [];
      const names = ["fixHere", "fixAll", "insertBound", "convertUnit", "correctName", "citeSource", "ignoreHere"];
      names.push("acceptFigure", "setSeverity", "explainCheck", "openPassageBeside");
      const { showInformationMessage } = vscode.window;
      Object.assign(vscode.window, { showInformationMessage: async (text: string) => void said.push(text) });
      try {
        for (const name of names) await vscode.commands.executeCommand(`tickmark.${name}`);
      } finally {
        Object.assign(vscode.window, { showInformationMessage });
      }
      strictEqual(said.length, names.length);
      for (const text of said) match(text, /^N/);
    });

    after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));
  });
}

/** Does something while every question for a text is answered so; `undefined` is Escape. */
async function answering(text: string | undefined, run: () => Thenable<unknown>): Promise<void> {
  const { showInputBox } = vscode.window;
  Object.assign(vscode.window, { showInputBox: async () => text });
  try {
    await run();
  } finally {
    Object.assign(vscode.window, { showInputBox });
  }
}

/** The same for a choice of severities. */
async function picking(severity: string, run: () => Thenable<unknown>): Promise<void> {
  const { showQuickPick } = vscode.window;
  const pick = async (items: readonly { severity?: string }[]) => items.find((item) => item.severity === severity);
  Object.assign(vscode.window, { showQuickPick: pick });
  try {
    await run();
  } finally {
    Object.assign(vscode.window, { showQuickPick });
  }
}
