import { expect, test } from "vitest";
import type { ClientCapabilities, CodeAction, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { actionCommands, actionKinds, SHOW_DOCUMENT } from "../../server/src/messages/actions.ts";
import { desk, draft } from "./desk.ts";
import { type Client, modern, positionOf, withServer } from "./lsp-client.ts";

/** An editor that takes actions and asks for their edits when one is chosen. */
const capabilities: ClientCapabilities = {
  ...modern,
  workspace: { ...modern.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ["create"] } },
  textDocument: {
    ...modern.textDocument,
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      dataSupport: true,
      resolveSupport: { properties: ["edit"] },
    },
    rename: { prepareSupport: true },
  },
  window: { ...modern.window, showDocument: { support: true } },
};
/** One that takes actions whole and knows nothing of versions and files. */
const plain: ClientCapabilities = {
  textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
};

const asked = { ...desk, "tickmark.config.json": '{\n  // Ours\n  "sources": ["sources"]\n}\n' };

function at(text: string, part: string): Range {
  const start = positionOf(text, part);
  return { start, end: start };
}

async function actionsAt(client: Client, uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
  const context = { diagnostics: [], ...(only && { only }) };
  return (await client.request("textDocument/codeAction", { textDocument: { uri }, range, context })) ?? [];
}

const titles = (actions: CodeAction[]) => actions.map(({ title }) => title);

function titled(actions: CodeAction[], title: string): CodeAction {
  const found = actions.find((action) => action.title === title);
  if (found === undefined) throw new Error(`“${title}” is not among ${titles(actions).join(", ")}`);
  return found;
}

/** The text of one document after an edit. */
function applied(edit: WorkspaceEdit | undefined, uri: string, text: string): string {
  const edits: TextEdit[] = edit?.changes?.[uri] ?? [];
  for (const change of edit?.documentChanges ?? [])
    if ("edits" in change && change.textDocument.uri === uri) edits.push(...(change.edits as TextEdit[]));
  return TextDocument.applyEdits(TextDocument.create(uri, "markdown", 1, text), edits);
}

async function resolved(client: Client, action: CodeAction, answers?: object): Promise<WorkspaceEdit | undefined> {
  const data = action.data ?? action.command?.arguments?.[0];
  const { edit } = await client.request("codeAction/resolve", {
    ...action,
    data: { ...data, ...(answers && { answers }) },
  });
  return edit;
}

test("what can be done at a figure with a finding, mended at once", async () => {
  await withServer({ files: asked, capabilities }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const actions = await actionsAt(client, uri, at(draft, "75 percent"));
    expect(titles(actions)).toEqual([
      "Replace with 65 percent (52 of 80)",
      "Ignore “share” here",
      "Accept “75 percent” in the configuration",
      "Switch “share” off in the configuration",
      "Explain the check “share”",
    ]);
    const [fix] = actions;
    expect(fix).toMatchObject({
      kind: actionKinds.fix,
      isPreferred: true,
      diagnostics: [{ code: "share", range: { start: positionOf(draft, "75 percent") } }],
      edit: { documentChanges: [{ textDocument: { uri, version: 1 } }] },
    });
    expect(applied(fix?.edit, uri, draft)).toBe(draft.replace("75 percent", "65 percent"));
    expect(await actionsAt(client, uri, at(draft, "guides"))).toEqual([]);
  });
});

test("the kinds that are asked for are told, and those below them", async () => {
  await withServer({ files: asked, capabilities }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const kinds = async (part: string, ...only: string[]) =>
      (await actionsAt(client, uri, at(draft, part), only)).map(({ kind }) => kind);
    expect(await kinds("75 percent", "quickfix.tickmark.fix")).toEqual([actionKinds.fix]);
    expect(await kinds("75 percent", actionKinds.ignore, actionKinds.explain)).toEqual([
      actionKinds.ignore,
      actionKinds.explain,
    ]);
    expect(await kinds("75 percent", "quickfix.tick")).toEqual([]);
    expect(await kinds("75 percent", "refactor")).toEqual([]);
    expect(await kinds("310", "refactor")).toEqual([actionKinds.cite, actionKinds.cite]);
    expect(await kinds("310", "quickfix")).toEqual([actionKinds.passage]);
    expect(await kinds("310", "source")).toEqual([]);
  });
});

test("an ignored finding stays away, with the reason that was answered", async () => {
  await withServer({ files: asked, capabilities }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const action = titled(await actionsAt(client, uri, at(draft, "75 percent")), "Ignore “share” here");
    expect(action.edit).toBeUndefined();
    const edit = await resolved(client, action, { reason: "as printed" });
    const text = applied(edit, uri, draft);
    expect(text).toBe(draft.replace("Of its", "<!-- tickmark-disable-next-line share -- as printed -->\nOf its"));
    await client.notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges: [{ text }] });
    expect((await client.diagnostics(uri)).map(({ code }) => code)).not.toContain("share");
    await expect(resolved(client, action)).rejects.toMatchObject({ code: -32801 });
  });
});

test("a figure is accepted and a check set in the configuration, which takes effect once it is saved", async () => {
  await withServer({ files: asked, capabilities }, async (client) => {
    const uri = client.uri("draft.md");
    const configuration = client.uri("tickmark.config.json");
    await client.open(uri, draft);
    const actions = await actionsAt(client, uri, at(draft, "75 percent"));
    const accept = titled(actions, "Accept “75 percent” in the configuration");
    const before = asked["tickmark.config.json"];
    const edit = await resolved(client, accept, { reason: "so be it" });
    const after = applied(edit, configuration, before);
    expect(after).toBe(
      `{\n  // Ours\n  "sources": ["sources"],\n  "accepted": [\n    { "figure": "75 percent", "checks": ["share"], "reason": "so be it" }\n  ]\n}\n`,
    );
    const off = titled(actions, "Switch “share” off in the configuration");
    expect(applied(await resolved(client, off), configuration, before)).toContain('"checks": { "share": "off" }');
    const hint = await resolved(client, off, { severity: "hint" });
    expect(applied(hint, configuration, before)).toContain('"checks": { "share": "hint" }');

    const unsaved = '{ "accepted": [] }';
    const onTop = await resolved(client, accept, { unsaved: { [configuration]: unsaved } });
    expect(applied(onTop, configuration, unsaved)).toContain('"figure": "75 percent"');

    client.write("tickmark.config.json", after);
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: configuration, type: 2 }] });
    await client.logged("source read");
    await expect.poll(async () => (await client.diagnostics(uri)).map(({ code }) => code)).not.toContain("share");
  });
});

test("a configuration is made where there is none", async () => {
  await withServer({ files: desk, capabilities }, async (client) => {
    const uri = client.uri("draft.md");
    const configuration = client.uri("tickmark.config.json");
    await client.open(uri, draft);
    const actions = await actionsAt(client, uri, at(draft, "75 percent"));
    const edit = await resolved(client, titled(actions, "Accept “75 percent” in the configuration"));
    expect(edit?.documentChanges?.[0]).toEqual({
      kind: "create",
      uri: configuration,
      options: { ignoreIfExists: true },
    });
    expect(JSON.parse(applied(edit, configuration, ""))).toEqual({
      accepted: [{ figure: "75 percent", checks: ["share"] }],
    });
  });
});

test.each([
  ["is not trusted", { trusted: false }, asked],
  ["has mistakes", {}, { ...desk, "tickmark.config.json": '{ "chekcs": {} }' }],
])("nothing is configured where the workspace or its configuration %s", async (_, initializationOptions, files) => {
  await withServer({ files, capabilities, initializationOptions }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const actions = titles(await actionsAt(client, uri, at(draft, "75 percent")));
    expect(actions).toContain("Ignore “share” here");
    expect(actions.filter((title) => title.includes("configuration"))).toEqual([]);
  });
});

test("what an editor's own settings say of a check is not said in the configuration", async () => {
  await withServer({ files: asked, capabilities, settings: { checks: { share: "error" } } }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const actions = titles(await actionsAt(client, uri, at(draft, "75 percent")));
    expect(actions.filter((title) => title.includes("configuration"))).toEqual([
      "Accept “75 percent” in the configuration",
    ]);
  });
});

test("a source is cited in a footnote and by a link", async () => {
  await withServer({ files: asked, capabilities }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const actions = await actionsAt(client, uri, at(draft, "310"));
    const footnote = titled(actions, "Cite operator.txt in a footnote");
    expect(applied(footnote.edit, uri, draft)).toBe(
      `${draft.replace("310 people.", "310 people.[^1]")}\n[^1]: [operator.txt](sources/operator.txt).\n`,
    );
    const link = titled(actions, "Link “310” to operator.txt");
    expect(applied(link.edit, uri, draft)).toBe(draft.replace("310", "[310](sources/operator.txt)"));
    expect(titles(await actionsAt(client, uri, at(draft, "142"))).join()).not.toContain("Cite");
  });
});

test("plain text has neither comments nor footnotes", async () => {
  const source = "Source: Gull Wind\n\nPublished 4 March 2025\n\nThe wind farm on Gull Island employs 310 people.\n";
  await withServer({ files: { "sources/a.txt": source }, capabilities }, async (client) => {
    const uri = client.uri("draft.txt");
    await client.open(uri, draft, "plaintext");
    const actions = await actionsAt(client, uri, at(draft, "310"), ["refactor"]);
    expect(titles(actions)).toEqual(["Cite Gull Wind in parentheses"]);
    const [cite] = actions as [CodeAction];
    expect(applied(cite.edit, uri, draft)).toContain("310 people (Gull Wind, March 4, 2025).");
    expect(titles(await actionsAt(client, uri, at(draft, "75 percent")))).not.toContain("Ignore “share” here");
  });
});

test("everything certain is fixed at one time, and only where that is asked for", async () => {
  const unused = "<!-- tickmark-disable-line share -->";
  const text = `One. ${unused}\n\nOf its 80 guides, 52 speak Danish, or 75 percent.\n\nTwo. ${unused}\n`;
  await withServer({ files: {}, capabilities }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, text);
    const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    for (const only of ["source.fixAll.tickmark", "source.fixAll", "source"]) {
      const [action, ...more] = await actionsAt(client, uri, whole, [only]);
      expect(more).toEqual([]);
      expect(action?.kind).toBe(actionKinds.fixAll);
      expect(applied(action?.edit, uri, text)).toBe(text.replaceAll(` ${unused}`, "").replaceAll(unused, ""));
    }
    const kinds = (await actionsAt(client, uri, whole)).map(({ kind }) => kind);
    expect(kinds).not.toContain(actionKinds.fixAll);
    expect(await actionsAt(client, uri, whole, ["source.organizeImports"])).toEqual([]);
  });
});

test("a name is corrected in all its places, and a title", async () => {
  const text =
    "“It works,” said Marta Lindquist, who runs a shop. Later Lindquist left. Marta Lindquist’s shop is small.\n" +
    "Marta Lindqvist came back. Marta Lindqvist stayed. Marta Lindqvist is well.\n";
  await withServer({ files: {}, capabilities }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, text);
    const [name] = await actionsAt(client, uri, at(text, "Marta Lindquist"), [actionKinds.correctName]);
    expect(name?.title).toBe("Replace with Marta Lindqvist in all 3 places");
    expect(applied(name?.edit, uri, text)).toBe(text.replaceAll("Lindquist", "Lindqvist"));
    expect(await actionsAt(client, uri, at(text, "Marta Lindquist"), [actionKinds.fix])).toEqual([]);
  });
});

test("an editor that asks the person itself is given commands", async () => {
  const commands = Object.values(actionCommands);
  await withServer({ files: asked, capabilities, initializationOptions: { commands } }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const actions = await actionsAt(client, uri, at(draft, "75 percent"));
    const told = actions.flatMap(({ command }) => (command === undefined ? [] : [[command.title, command.command]]));
    expect(told).toEqual([
      ["Ignore “share” here…", "tickmark.ignoreHere"],
      ["Accept “75 percent” in the configuration…", "tickmark.acceptFigure"],
      ["Change how “share” is reported…", "tickmark.setSeverity"],
      ["Explain the check “share”", "tickmark.explainCheck"],
    ]);
    const edit = await resolved(client, titled(actions, "Ignore “share” here…"), { reason: "yes" });
    expect(applied(edit, uri, draft)).toContain("<!-- tickmark-disable-next-line share -- yes -->");
    const passage = (await actionsAt(client, uri, at(draft, "142"))).find(({ kind }) => kind === actionKinds.passage);
    expect(passage?.command?.arguments).toMatchObject([{ uri: client.uri("sources/operator.txt") }]);
  });
});

test("any other editor is shown a document by the protocol, or not offered it", async () => {
  await withServer({ files: asked, capabilities }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const actions = await actionsAt(client, uri, at(draft, "142"));
    const passage = titled(actions, "Open the passage in operator.txt to the side").command;
    expect(passage?.command).toBe(SHOW_DOCUMENT);
    expect(client.initialized?.capabilities.executeCommandProvider?.commands).toEqual([SHOW_DOCUMENT]);
    await client.request("workspace/executeCommand", passage);
    const shown = await client.arrival("window/showDocument");
    expect(shown.params).toMatchObject({ uri: client.uri("sources/operator.txt"), selection: { start: { line: 0 } } });
    await expect(client.request("workspace/executeCommand", { command: SHOW_DOCUMENT })).rejects.toThrow("address");
  });
  await withServer({ files: asked, capabilities: plain }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const actions = await actionsAt(client, uri, at(draft, "75 percent"));
    expect(titles(actions)).toEqual([
      "Replace with 65 percent (52 of 80)",
      "Ignore “share” here",
      "Accept “75 percent” in the configuration",
      "Switch “share” off in the configuration",
    ]);
    for (const { edit, data } of actions)
      expect([edit?.changes && Object.keys(edit.changes).length, data]).toEqual([1, undefined]);
  });
});

test("who saves or only moves the caret does not wait for the sources", async () => {
  await withServer({ files: asked, capabilities }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const request = (context: object) =>
      client.request("textDocument/codeAction", { textDocument: { uri }, range: at(draft, "75 percent"), context });
    const [early, saving] = await Promise.all([
      request({ diagnostics: [], triggerKind: 2 }),
      request({ diagnostics: [], triggerKind: 1, only: ["source.fixAll"] }),
    ]);
    // What the article says of itself is known before anything else was read, its configuration is not.
    expect(titles(early)).toContain("Replace with 65 percent (52 of 80)");
    expect(titles(early).join()).not.toContain("configuration");
    expect(saving).toEqual([]);
    expect(titles(await request({ diagnostics: [], triggerKind: 1 })).join()).toContain("configuration");
  });
});

test("a client that takes only commands is offered nothing", async () => {
  await withServer({ files: desk }, async (client) => {
    expect(client.initialized?.capabilities.codeActionProvider).toBeUndefined();
  });
});

test("requests that make no sense are answered without harm", async () => {
  await withServer({ files: asked, capabilities }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const request = (params: object) => client.request("textDocument/codeAction", params);
    expect(await request({ textDocument: { uri } })).toBeNull();
    expect(await request({ textDocument: { uri: client.uri("other.md") }, range: at(draft, "142") })).toBeNull();
    await expect(request({ range: at(draft, "142") })).rejects.toThrow("textDocument.uri");
    expect(await client.request("codeAction/resolve", { title: "x" })).toEqual({ title: "x" });
    const unknown = { title: "x", data: { uri, version: 1, range: at(draft, "142"), id: "no such" } };
    expect(await client.request("codeAction/resolve", unknown)).toEqual(unknown);
    const far = { start: { line: 900, character: 0 }, end: { line: 3, character: 5 } };
    expect(Array.isArray(await actionsAt(client, uri, far))).toBe(true);
    expect(titles(await actionsAt(client, uri, at(draft, "75 percent")))).toHaveLength(5);
  });
});
