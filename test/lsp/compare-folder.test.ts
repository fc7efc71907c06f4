import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Diagnostic, Position } from "vscode-languageserver/node";
import { type Client, positionOf, withServer } from "./lsp-client.ts";

const spring = "# Spring\n\nThe Harbour Museum welcomed 412,000 visitors in 2024.\n";
const summer = "# Summer\n\nIn 2024 the Harbour Museum welcomed 421,000 visitors.\n";
const desk = { "spring.md": spring, "pages/summer.md": summer };
const on = { compareFolder: true };

async function hover(client: Client, uri: string, position: Position): Promise<string> {
  const card = await client.at("textDocument/hover", uri, position);
  return card.contents.value;
}

const said = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code, message }) => `${code}: ${message}`);

test("drafts of a folder stand alone unless the setting says otherwise", async () => {
  await withServer({ files: desk }, async (client) => {
    await client.open(client.uri("spring.md"), spring);
    expect(await client.diagnostics(client.uri("spring.md"))).toEqual([]);
  });
});

test("both drafts get the finding, which names the other and leads to it", async () => {
  await withServer({ files: desk, settings: on }, async (client) => {
    const [one, other] = [client.uri("spring.md"), client.uri("pages/summer.md")];
    await client.open(one, spring);
    await client.open(other, summer);
    const [conflict, ...more] = await client.diagnostics(one);
    expect(more).toEqual([]);
    expect(conflict?.code).toBe("source-conflict");
    expect(conflict?.message).toContain("412,000 here, but pages/summer.md says “421,000 visitors”");
    expect(conflict?.relatedInformation?.[0]?.location).toMatchObject({
      uri: other,
      range: { start: positionOf(summer, "421,000") },
    });
    const [there] = await client.diagnostics(other);
    expect(there?.message).toContain("421,000 here, but spring.md says “412,000 visitors”");
    const value = await hover(client, one, positionOf(spring, "412,000"));
    expect(value).toMatch(/^\*\*Conflict\*\* — 1 other draft says otherwise\n/);
    expect(value).toContain("**pages/summer.md** *says otherwise:*");
  });
});

test("the configuration may ask for it too, within what it lets be checked", async () => {
  const config = JSON.stringify({ compareFolder: true, ignore: ["old"] });
  const files = { ...desk, "tickmark.config.json": config, "old/winter.md": summer.replace("421,000", "214,000") };
  await withServer({ files }, async (client) => {
    await client.open(client.uri("spring.md"), spring);
    const [conflict] = await client.diagnostics(client.uri("spring.md"));
    expect(conflict?.relatedInformation?.map(({ location }) => location.uri)).toEqual([client.uri("pages/summer.md")]);
  });
});

test("sources within the folder are no drafts", async () => {
  const files = { ...desk, "sources/report.txt": summer };
  await withServer({ files, settings: on }, async (client) => {
    await client.open(client.uri("spring.md"), spring);
    const value = await hover(client, client.uri("spring.md"), positionOf(spring, "412,000"));
    expect(value).toMatch(/^\*\*Conflict\*\* — 1 source and 1 other draft say otherwise\n/);
  });
});

test("an edit in one draft that was not saved changes what is found in the other", async () => {
  await withServer({ files: desk, settings: on }, async (client) => {
    const [one, other] = [client.uri("spring.md"), client.uri("pages/summer.md")];
    await client.open(one, spring);
    await client.open(other, summer);
    expect(said(await client.diagnostics(one))).toHaveLength(1);
    await client.notify("textDocument/didChange", {
      textDocument: { uri: other, version: 2 },
      contentChanges: [{ text: summer.replace("421,000", "412,000") }],
    });
    await expect.poll(async () => said(await client.diagnostics(one)), { timeout: 5000 }).toEqual([]);
    // Closed without saving, the file speaks again.
    await client.notify("textDocument/didClose", { textDocument: { uri: other } });
    await expect.poll(async () => said(await client.diagnostics(one)), { timeout: 5000 }).toHaveLength(1);
  });
});

test("a draft that is saved, made or deleted elsewhere is taken into account", async () => {
  await withServer({ files: desk, settings: on }, async (client) => {
    const one = client.uri("spring.md");
    const other = client.uri("pages/summer.md");
    const third = client.uri("third.md");
    await client.open(one, spring);
    expect(said(await client.diagnostics(one))).toHaveLength(1);
    const changed = (uri: string, type: number) =>
      client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type }] });
    rmSync(fileURLToPath(other));
    await changed(other, 3);
    await expect.poll(async () => said(await client.diagnostics(one)), { timeout: 5000 }).toEqual([]);
    writeFileSync(fileURLToPath(third), summer);
    await changed(third, 1);
    await expect.poll(async () => said(await client.diagnostics(one)), { timeout: 5000 }).toHaveLength(1);
  });
});

test("a client that registers watchers is asked to watch the folder", async () => {
  await withServer({ files: desk, settings: on }, async (client) => {
    await client.open(client.uri("spring.md"), spring);
    const folder = client.uri("");
    const watches = (uri: string) => uri === folder || `${uri}/` === folder;
    await client.arrival("client/registerCapability", ({ registrations = [] }) =>
      registrations.some(
        ({ registerOptions }: { registerOptions?: { watchers?: { globPattern: { baseUri?: string } }[] } }) =>
          registerOptions?.watchers?.some(({ globPattern }) => watches(globPattern.baseUri ?? "")),
      ),
    );
  });
});
