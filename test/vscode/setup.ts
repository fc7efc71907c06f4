import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import * as vscode from "vscode";
import { codeOf, extension, hover, open, ours, rangeOf, replace, until, workspaceUri } from "./editor.ts";

/** Setting up: the walkthrough and its sample, the configuration and what holds, languages, ignore files, the status. */
export function describeSetup(): void {
  describe("The sample", () => {
    let article: vscode.TextDocument;

    before(async () => {
      await extension();
      await vscode.commands.executeCommand("tickmark.openSample", "here");
      article = await until("the article", () => vscode.window.activeTextEditor?.document);
    });

    it("opens with its mistakes, compared with its own sources", async () => {
      match(article.uri.path, /\/sample\/article\.md$/);
      await until("three problems", () => ours(article).length === 3 || undefined);
      deepStrictEqual(ours(article).map(codeOf).sort(), ["name-spelling", "share", "source-conflict"]);
      const { statusOf } = await extension();
      const status = await until("a status", () => statusOf(article.uri));
      strictEqual(status.sources, 3);
      ok(status.milliseconds > 0);
      deepStrictEqual(status.problems, []);
    });

    it("loses a problem that is mended, and is as before when it is opened again", async () => {
      await replace(article, rangeOf(article, "75 percent"), "65 percent");
      await until("two problems", () => ours(article).length === 2 || undefined);
      await article.save();
      await vscode.commands.executeCommand("tickmark.openSample", "here");
      await until("three problems again", () => ours(article).length === 3 || undefined);
    });

    after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));
  });

  describe("The walkthrough", () => {
    it("has a picture with words, or a text, for each step, and commands that there are", async () => {
      const found = vscode.extensions.getExtension("tickmark.tickmark");
      ok(found);
      const { packageJSON, extensionUri } = found;
      const [walkthrough] = packageJSON.contributes.walkthroughs;
      const commands = new Set(await vscode.commands.getCommands(true));
      for (const { id, description, media } of walkthrough.steps) {
        const files = media.markdown === undefined ? Object.values(media.image) : [media.markdown];
        for (const file of files)
          ok((await vscode.workspace.fs.stat(vscode.Uri.joinPath(extensionUri, String(file)))).size > 0);
        ok(media.markdown !== undefined || media.altText.length > 20, id);
        for (const [, command] of description.matchAll(/\(command:([^?)]+)/g)) ok(commands.has(command), command);
      }
    });

    it("opens when asked, and only then", async () => {
      const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      deepStrictEqual(
        tabs().map(({ label }) => label),
        [],
      );
      await vscode.commands.executeCommand("tickmark.openWalkthrough");
      await until("its tab", () => tabs().length === 1 || undefined);
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    });
  });

  describe("The configuration file", () => {
    let file: vscode.TextDocument;
    const folder = workspaceUri("house");

    before(async () => {
      const bytes = Buffer.from('{\n  // A comment.\n  "checks": { "share": "" },\n  \n}\n');
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, "tickmark.config.json"), bytes);
      await vscode.workspace.fs.writeFile(
        vscode.Uri.joinPath(folder, "a.md"),
        Buffer.from("Of 80 guides, 52, or 75 percent.\n"),
      );
      file = await open("house/tickmark.config.json");
    });

    const completions = async (position: vscode.Position) => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        file.uri,
        position,
      );
      return items;
    };
    const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === "string" ? label : label.label);

    it("may hold comments", () => strictEqual(file.languageId, "jsonc"));

    it("completes keys, with what they mean", async () => {
      const items = await until("keys", async () => {
        const all = await completions(new vscode.Position(3, 2));
        return all.some((item) => labelOf(item) === "overrides") ? all : undefined;
      });
      const overrides = items.find((item) => labelOf(item) === "overrides");
      match(JSON.stringify(overrides?.documentation), /Settings of their own for some files/);
    });

    it("completes names of checks, with what they find", async () => {
      const at = rangeOf(file, '"share"').start;
      const sum = await until("a check", async () => (await completions(at)).find((item) => labelOf(item) === "sum"));
      match(JSON.stringify(sum.documentation), /list of amounts/);
    });

    it("completes severities", async () => {
      const at = rangeOf(file, '""').start.translate(0, 1);
      const labels = (await completions(at)).map(labelOf);
      for (const severity of ["off", "hint", "error"])
        ok(
          labels.some((label) => label.includes(severity)),
          severity,
        );
    });

    it("tells what a key means where the mouse rests on it", async () => {
      const cards = await hover(file, rangeOf(file, "share").start);
      match(cards.map(({ value }) => value).join("\n"), /part and its whole do not give/);
    });

    it("marks what is wrong in it", async () => {
      await replace(file, rangeOf(file, '""'), '"loud"');
      await until("a problem", () => vscode.languages.getDiagnostics(file.uri)[0]);
      await replace(file, rangeOf(file, '"loud"'), '"off"');
      await until("no problem", () => vscode.languages.getDiagnostics(file.uri).length === 0 || undefined);
      await file.save();
    });

    it("is the nearest one that is opened", async () => {
      await open("house/a.md");
      await vscode.commands.executeCommand("tickmark.openConfiguration");
      strictEqual(vscode.window.activeTextEditor?.document.uri.path, file.uri.path);
      await open("draft.md");
      await vscode.commands.executeCommand("tickmark.openConfiguration");
      strictEqual(vscode.window.activeTextEditor?.document.uri.path, workspaceUri("tickmark.config.json").path);
    });

    it("that is there is not written over", async () => {
      await open("draft.md");
      const before = await vscode.workspace.fs.readFile(workspaceUri("tickmark.config.json"));
      await vscode.commands.executeCommand("tickmark.createConfiguration", { sources: "x", strictness: "strict" });
      deepStrictEqual(await vscode.workspace.fs.readFile(workspaceUri("tickmark.config.json")), before);
    });

    it("what holds for an article is shown with where it is said, and follows the settings", async () => {
      const article = await open("house/a.md");
      await vscode.commands.executeCommand("tickmark.showEffectiveConfiguration");
      const shown = await until("the text", () =>
        vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "tickmark-configuration"),
      );
      strictEqual(shown.languageId, "jsonc");
      match(shown.getText(), /"share": \{ "severity": "off" \},? \/\/ house\/tickmark\.config\.json/);
      doesNotMatch(shown.getText(), /"sum": .*\/\//);
      const settings = vscode.workspace.getConfiguration("tickmark", article.uri);
      await settings.update("checks", { share: "hint" }, vscode.ConfigurationTarget.Workspace);
      await until(
        "the setting",
        () => /"share": .*"hint".*\/\/ settings of the workspace/.test(shown.getText()) || undefined,
      );
      await settings.update("checks", undefined, vscode.ConfigurationTarget.Workspace);
      await until("no setting", () => /"share": .*"off"/.test(shown.getText()) || undefined);
    });

    after(async () => {
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      await vscode.workspace.fs.delete(folder, { recursive: true });
    });
  });

  describe("What is checked", () => {
    const settings = () => vscode.workspace.getConfiguration("tickmark");
    const wrong = "Of its 80 guides, 52 speak Danish, or 75 percent.\n";

    it("follows the list of languages without a reload", async () => {
      const content = wrong;
      const document = await vscode.workspace.openTextDocument({ language: "latex", content });
      await vscode.window.showTextDocument(document);
      await settings().update("languages", ["markdown", "latex"], vscode.ConfigurationTarget.Workspace);
      await until("a problem", () => ours(document).find((item) => codeOf(item) === "share"));
      await settings().update("languages", undefined, vscode.ConfigurationTarget.Workspace);
      await until("no problem", () => ours(document).length === 0 || undefined);
      const draft = await open("draft.md");
      await until("problems in Markdown still", () => ours(draft).length > 0 || undefined);
    });

    it("follows .tickmarkignore, and the status says so", async () => {
      const uri = workspaceUri("left-out.md");
      const ignore = workspaceUri(".tickmarkignore");
      await vscode.workspace.fs.writeFile(uri, Buffer.from(wrong));
      const document = await open("left-out.md");
      const { statusOf } = await extension();
      await until("a problem", () => ours(document)[0]);
      await vscode.workspace.fs.writeFile(ignore, Buffer.from("left-*\n"));
      await until("no problem", () => ours(document).length === 0 || undefined);
      match((await until("the reason", () => statusOf(uri)?.unchecked)) ?? "", /\.tickmarkignore/);
      await vscode.workspace.fs.delete(ignore);
      await until("a problem again", () => ours(document)[0]);
      strictEqual(statusOf(uri)?.unchecked, undefined);
      await vscode.workspace.fs.delete(uri);
    });

    it("names sources that cannot be read with their place", async () => {
      const photo = workspaceUri("house/sources/photo.txt");
      await vscode.workspace.fs.writeFile(photo, Buffer.from([0, 1, 2, 3, 0]));
      await vscode.workspace.fs.writeFile(
        workspaceUri("house/tickmark.config.json"),
        Buffer.from('{ "sources": ["sources"] }\n'),
      );
      await vscode.workspace.fs.writeFile(workspaceUri("house/a.md"), Buffer.from(wrong));
      const document = await open("house/a.md");
      const { statusOf } = await extension();
      const [problem] = await until("a problem", () => {
        const problems = statusOf(document.uri)?.problems ?? [];
        return problems.some(({ text }) => text.includes("photo")) ? problems : undefined;
      });
      match(problem?.text ?? "", /house\/sources\/photo\.txt/);
      strictEqual(vscode.Uri.parse(problem?.uri ?? "").path, photo.path);
      await vscode.workspace.fs.delete(workspaceUri("house"), { recursive: true });
    });

    after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));
  });
}
