import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { desk, draft } from "./desk.ts";
import { type Client, type ClientOptions, positionOf, withServer } from "./lsp-client.ts";

const german = JSON.parse(readFileSync("client/l10n/bundle.l10n.de.json", "utf8"));

const progressTitle = async (client: Client) => {
  await client.open(client.uri("draft.md"), draft);
  return (await client.arrival("$/progress")).params.value.title;
};

const titleFor = async (initializationOptions: ClientOptions["initializationOptions"]) => {
  let title: unknown;
  await withServer({ files: desk, initializationOptions }, async (client) => {
    title = await progressTitle(client);
  });
  return title;
};

test("a server asked in German answers in German", async () => {
  expect(await titleFor({ strings: german })).toBe("Tickmark: Quellen werden gelesen");
});

test.each([{}, { strings: null }, { strings: ["x"] }, { strings: { "Tickmark: reading sources": 5, __proto__: {} } }])(
  "with %j it answers in English",
  async (options) => {
    expect(await titleFor(options)).toBe("Tickmark: reading sources");
  },
);

test("cards and lists of what can be done are in German too", async () => {
  await withServer({ files: desk, initializationOptions: { strings: german } }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const items = await client.diagnostics(uri);
    const { contents } = await client.at("textDocument/hover", uri, positionOf(draft, "142"));
    expect(contents.value).toMatch(/^\*\*Widerspruch\*\* – 1 Quelle sagt anderes\n/);
    const share = items.find(({ code }) => code === "share");
    const actions: { title: string }[] = await client.request("textDocument/codeAction", {
      textDocument: { uri },
      range: share?.range,
      context: { diagnostics: share === undefined ? [] : [share] },
    });
    const titles = actions.map(({ title }) => title);
    expect(titles).toContain("„share“ hier übergehen");
  });
});
