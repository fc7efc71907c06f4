import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { writeGallery } from "../../.scripts/vscode-gallery.ts";
import { positionOf, withServer } from "../lsp/lsp-client.ts";
import { type BrowserServer, type Bundles, bundle, startInBrowser } from "./worker.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ROOT = "vscode-vfs://github/writer/desk";

let bundles: Bundles;
let folder: string;
/** The desk's files: a gallery with sources of every format. */
let files: Map<string, Uint8Array>;

beforeAll(async () => {
  bundles = await bundle();
  folder = mkdtempSync(join(tmpdir(), "tickmark-browser-"));
  writeGallery(folder);
  files = new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("nothing of Node is in what a browser loads", () => {
  const node = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
  const wrong = bundles.metafiles.flatMap(({ inputs, outputs }) => [
    ...Object.values(outputs).flatMap(({ imports }) =>
      imports.map(({ path }) => path).filter((path) => path !== "vscode"),
    ),
    ...Object.keys(inputs).filter((path) => node.has(path) || path.includes("server/src/host/")),
  ]);
  expect(wrong).toEqual([]);
});

describe("a server in a browser", () => {
  async function inBrowser<T>(talk: (server: BrowserServer) => Promise<T>): Promise<T> {
    const server = await startInBrowser(bundles, { root: ROOT, files });
    try {
      return await talk(server);
    } finally {
      server.stop();
    }
  }

  /** What a server says of the draft: its problems, and its cards over some figures. */
  async function said(
    request: (method: string, params: unknown) => Promise<unknown>,
    notify: (method: string, params: unknown) => Promise<void>,
    root: string,
  ): Promise<string> {
    const uri = `${root}/draft.md`;
    const text = new TextDecoder().decode(files.get("draft.md"));
    await notify("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
    const textDocument = { uri };
    // The first answer may come before all sources were read.
    let report: unknown;
    let cards: unknown[] = [];
    for (const limit = Date.now() + 30_000; Date.now() < limit; ) {
      report = await request("textDocument/diagnostic", { textDocument });
      cards = [];
      for (const part of ["421,000", "142", "$20.1 million", "1,088", "64 million", "18,400", "Ann Lindqvist"]) {
        cards.push(await request("textDocument/hover", { textDocument, position: positionOf(text, part) }));
      }
      if (JSON.stringify(cards).includes("bridges.pdf#page")) break;
    }
    const tokens = (await request("textDocument/semanticTokens/full", { textDocument })) as { data: number[] };
    const { items } = report as { items: { codeDescription?: { href: string } }[] };
    // The pages of the checks lie beside each server.
    const problems = items.map(({ codeDescription, ...rest }) => ({
      ...rest,
      page: codeDescription?.href.split("/").at(-1),
    }));
    return JSON.stringify({ problems, cards, tokens: tokens.data }, undefined, 1).replaceAll(root, "ROOT");
  }

  test("says of the same texts what one beside a disk says, field for field", async () => {
    let expected = "";
    await withServer({ files: {} }, async (client) => {
      cpSync(folder, client.folder, { recursive: true });
      const { connection } = client;
      await connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: client.uri("sources"), type: 1 }],
      });
      expected = await said(
        (method, params) => connection.sendRequest(method, params),
        (method, params) => connection.sendNotification(method, params),
        client.uri("").replace(/\/$/, ""),
      );
    });
    const { loaded } = await inBrowser(async ({ connection, loaded }) => {
      const there = await said(
        (method, params) => connection.sendRequest(method, params),
        (method, params) => connection.sendNotification(method, params),
        ROOT,
      );
      expect(there).toBe(expected);
      return { loaded };
    });
    expect(expected).toContain('"source-conflict"');
    expect([...loaded].sort()).toEqual(["browser-pages.js", "browser-pdf.js"]);
  });
});
