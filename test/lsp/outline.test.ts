import { expect, test } from "vitest";
import { type Client, modern, withServer } from "./lsp-client.ts";

const draft = `The wind farm has 142 turbines.

# The plant

The wind farm on Gull Island employs 310 people.

## Its gardens

The wind farm has 17 gardeners.

# Weather

It rains.
`;

const files = { "draft.md": draft, "sources/a.txt": "The wind farm on Gull Island employs 310 people.\n" };

const capabilities = {
  ...modern,
  textDocument: {
    ...modern.textDocument,
    documentSymbol: { dynamicRegistration: true, hierarchicalDocumentSymbolSupport: true },
  },
};

function symbols(client: Client, uri: string) {
  return client.request("textDocument/documentSymbol", { textDocument: { uri } });
}

/** The languages of the outline that was registered last. */
async function registered(client: Client, languages: readonly string[]): Promise<unknown> {
  const { params } = await client.arrival("client/registerCapability", ({ registrations }) =>
    registrations.some(
      // biome-ignore lint/suspicious/noExplicitAny: a message
      ({ method, registerOptions }: any) =>
        method === "textDocument/documentSymbol" &&
        // biome-ignore lint/suspicious/noExplicitAny: a message
        registerOptions.documentSelector.map(({ language }: any) => language).join() === languages.join(),
    ),
  );
  return params.registrations[0].registerOptions;
}

test("claims stand under their headings", async () => {
  await withServer({ files, capabilities, settings: { outline: "all" } }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const [first, plant, ...more] = await symbols(client, uri);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ name: "142", detail: "not found · turbines", kind: 16 });
    expect(plant).toMatchObject({
      name: "The plant",
      range: { start: { line: 2 }, end: { line: 8 } },
      selectionRange: { start: { line: 2 }, end: { line: 2 } },
      children: [
        { name: "310", detail: "supported · people", kind: 16 },
        { name: "Its gardens", kind: 15, children: [{ name: "17", detail: "not found · gardeners" }] },
      ],
    });
    await registered(client, ["plaintext", "markdown", "mdx"]);
  });
});

test("the outline is offered only where it is wanted, and taken back", async () => {
  const drafts = [
    { language: "plaintext", scheme: "file" },
    { language: "plaintext", scheme: "untitled" },
    { language: "markdown", scheme: "file" },
    7,
  ];
  await withServer({ files, capabilities, initializationOptions: { drafts } }, async (client) => {
    expect(client.initialized?.capabilities).not.toHaveProperty("documentSymbolProvider");
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    expect(await registered(client, ["plaintext", "plaintext"])).toEqual({
      documentSelector: [
        { language: "plaintext", scheme: "file" },
        { language: "plaintext", scheme: "untitled" },
      ],
      label: "Tickmark",
    });
    expect(await symbols(client, uri)).toBeNull();
    await client.open("untitled:a", "Cats\n\nThe island has 300 cats.\n", "plaintext");
    expect(await symbols(client, "untitled:a")).toMatchObject([{ name: "Cats", children: [{ name: "300" }] }]);
    client.settings = { outline: "off" };
    await client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.arrival("client/unregisterCapability");
    expect(await symbols(client, "untitled:a")).toBeNull();
  });
});

test("a client that knows neither registration nor nesting gets a list", async () => {
  await withServer({ files, settings: { outline: "all" } }, async (client) => {
    expect(client.initialized?.capabilities.documentSymbolProvider).toEqual({ label: "Tickmark" });
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const list = await symbols(client, uri);
    // biome-ignore lint/suspicious/noExplicitAny: an answer
    expect(list.map(({ name, containerName }: any) => [name, containerName])).toEqual([
      ["142", undefined],
      ["310", "The plant"],
      ["17", "Its gardens"],
    ]);
    expect(list[0].location).toMatchObject({ uri, range: { start: { line: 0, character: 18 } } });
  });
});
