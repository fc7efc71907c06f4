import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import type { Diagnostic } from "vscode-languageserver/node";
import { desk, draft, source } from "./desk.ts";
import { modern, positionOf, withServer } from "./lsp-client.ts";

const cli = resolve("server/src/cli.ts");
const languageOf = (name: string) => (name.endsWith(".md") ? "markdown" : "plaintext");
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code).sort();

test("a pull names the conflict, its source and the check's page", async () => {
  await withServer({ files: desk }, async (client) => {
    await client.open(client.uri("draft.md"), draft);
    const diagnostics = await client.diagnostics(client.uri("draft.md"));
    expect(codes(diagnostics)).toEqual(["share", "source-conflict"]);
    const conflict = diagnostics.find(({ code }) => code === "source-conflict");
    expect(conflict?.source).toBe("tickmark");
    expect(conflict?.range.start).toEqual(positionOf(draft, "142"));
    expect(conflict?.relatedInformation?.[0]?.location).toEqual({
      uri: client.uri("sources/operator.txt"),
      range: { start: positionOf(source, "124"), end: { line: 0, character: positionOf(source, "124").character + 3 } },
    });
    expect(conflict?.codeDescription?.href).toMatch(/^file:.*\/docs\/checks\/source-conflict\.md$/);
  });
});

test("a pull that finds the same says so, an edit that mends the draft is seen", async () => {
  await withServer({ files: desk }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const first = await client.pull(uri);
    const again = await client.pull(uri, first.resultId);
    expect(again).toEqual({ kind: "unchanged", resultId: first.resultId });
    const start = positionOf(draft, "142");
    await client.notify("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start, end: { ...start, character: start.character + 3 } }, text: "124" }],
    });
    const mended = await client.pull(uri, again.resultId);
    expect(mended.kind).toBe("full");
    expect(mended.kind === "full" && codes(mended.items)).toEqual(["share"]);
  });
});

test("a client that does not pull is sent diagnostics, and an empty list when the text is closed", async () => {
  const capabilities = { ...modern, textDocument: { publishDiagnostics: {} } };
  await withServer({ files: desk, capabilities }, async (client) => {
    expect(client.initialized?.capabilities.diagnosticProvider).toBeUndefined();
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const sent = await client.arrival("textDocument/publishDiagnostics", ({ diagnostics }) => diagnostics.length === 2);
    expect(sent.params).toMatchObject({ uri, version: 1 });
    client.received.length = 0;
    await client.notify("textDocument/didClose", { textDocument: { uri } });
    // The reading of the sources may have sent the same list once more meanwhile.
    await client.arrival("textDocument/publishDiagnostics", ({ diagnostics }) => diagnostics.length === 0);
    expect(client.received.at(-1)?.params).toEqual({ uri, diagnostics: [] });
  });
});

const samples = Object.fromEntries([
  ...readdirSync("seeds").map((name) => [`seeds/${name}`, readFileSync(`seeds/${name}`, "utf8")]),
  ...["draft.md", "clean.md", "notes.txt", "tickmark.config.json"].map((name) => [
    `desk/newsroom/${name}`,
    readFileSync(`test/workspace/${name}`, "utf8"),
  ]),
]);

test.each([
  ["a draft with a folder of sources", desk, ["draft.md"], ["--sources", "sources"]],
  [
    "drafts whose configuration names the sources",
    samples,
    ["desk/newsroom/draft.md", "desk/newsroom/clean.md", "desk/newsroom/notes.txt"],
    [],
  ],
] as const)(
  "the server and the command line report the same, field for field: %s",
  async (_, files: Readonly<Record<string, string>>, names, more) => {
    await withServer({ files }, async (client) => {
      const fromServer = [];
      for (const name of names) {
        const uri = client.uri(name);
        await client.open(uri, files[name] ?? "", languageOf(name));
        fromServer.push(...(await client.diagnostics(uri)));
      }
      const args = ["lint", ...names, ...more, "--format", "json", "--no-cache"];
      const { stdout } = spawnSync(process.execPath, [cli, ...args], { cwd: client.folder, encoding: "utf8" });
      // biome-ignore lint/suspicious/noExplicitAny: the shape is what is tested
      const fromLint = JSON.parse(stdout).files.flatMap((file: any) =>
        // biome-ignore lint/suspicious/noExplicitAny: as above
        file.diagnostics.map(({ code, severity, message, range, related }: any) => ({
          code,
          severity,
          message,
          range,
          // biome-ignore lint/suspicious/noExplicitAny: as above
          related: related.map((place: any) => ({
            uri: client.uri(place.path ?? file.path),
            range: place.range,
            message: place.message,
          })),
        })),
      );
      expect(fromLint).not.toEqual([]);
      expect(
        fromServer.map(({ code, severity, message, range, relatedInformation }) => ({
          code,
          severity: ["error", "warning", "information", "hint"][(severity ?? 0) - 1],
          message,
          range,
          related: (relatedInformation ?? []).map(({ location, message }) => ({ ...location, message })),
        })),
      ).toEqual(fromLint);
    });
  },
);

test("a text that was never saved is checked", async () => {
  await withServer({ files: {} }, async (client) => {
    await client.open("untitled:Untitled-1", draft);
    expect(codes(await client.diagnostics("untitled:Untitled-1"))).toEqual(["share"]);
  });
});

test("a source that is deleted while the server runs no longer contradicts", async () => {
  await withServer({ files: desk }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    expect(codes(await client.diagnostics(uri))).toContain("source-conflict");
    client.delete("sources/operator.txt");
    client.received.length = 0;
    await client.notify("workspace/didChangeWatchedFiles", {
      changes: [{ uri: client.uri("sources/operator.txt"), type: 3 }],
    });
    await client.arrival("workspace/diagnostic/refresh");
    expect(codes(await client.diagnostics(uri))).toEqual(["share"]);
  });
});

test("a configuration file names sources and severities, the editor's settings win over it", async () => {
  const files = {
    "draft.md": draft,
    "wire/operator.txt": source,
    "tickmark.config.json": '{ "sources": ["wire"], "checks": { "share": "off" } }',
  };
  await withServer({ files }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    expect(codes(await client.diagnostics(uri))).toEqual(["source-conflict"]);

    client.settings = { checks: { share: "hint", "source-conflict": "off" } };
    client.received.length = 0;
    await client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.arrival("workspace/diagnostic/refresh");
    const diagnostics = await client.diagnostics(uri);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["share", 4]]);

    client.settings = { enable: false };
    client.received.length = 0;
    await client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.arrival("workspace/diagnostic/refresh");
    expect(await client.diagnostics(uri)).toEqual([]);
  });
});

test("a configuration file with a mistake is named in the log and not obeyed", async () => {
  const files = { ...desk, "tickmark.config.json": '{ "sauces": [] }' };
  await withServer({ files }, async (client) => {
    await client.open(client.uri("draft.md"), draft);
    expect(codes(await client.diagnostics(client.uri("draft.md")))).toEqual(["share", "source-conflict"]);
    await client.logged('unknown key "sauces"');
  });
});

test("a workspace that is not trusted does not say which sources are read", async () => {
  const files = { "draft.md": draft, "wire/operator.txt": source, "tickmark.config.json": '{ "sources": ["wire"] }' };
  await withServer({ files, initializationOptions: { trusted: false } }, async (client) => {
    await client.open(client.uri("draft.md"), draft);
    expect(codes(await client.diagnostics(client.uri("draft.md")))).toEqual(["share"]);
  });
});

test("settings may come with the first message where the client answers no questions", async () => {
  const { configuration: _, ...workspace } = modern.workspace ?? {};
  const files = { "draft.md": draft, "wire/operator.txt": source };
  const initializationOptions = { sources: ["wire"] };
  await withServer({ files, capabilities: { ...modern, workspace }, initializationOptions }, async (client) => {
    await client.open(client.uri("draft.md"), draft);
    expect(codes(await client.diagnostics(client.uri("draft.md")))).toContain("source-conflict");
  });
});
