import { expect, test } from "vitest";
import type { TextEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, modern, positionOf, withServer } from "./lsp-client.ts";

const text = `# Ines Calder speaks

“We sold 41,300 books,” said Ines Calder of Harbor Press. Calder’s books are red.
`;

const capabilities = { ...modern, textDocument: { ...modern.textDocument, rename: { prepareSupport: true } } };

async function renamed(client: Client, part: string, newName: string, n = 0): Promise<string> {
  const uri = client.uri("draft.md");
  const params = { textDocument: { uri }, position: positionOf(text, part, n), newName };
  const { changes } = await client.request("textDocument/rename", params);
  return TextDocument.applyEdits(TextDocument.create(uri, "markdown", 1, text), changes[uri] as TextEdit[]);
}

test("a name is renamed with its other forms, a figure where it stands", async () => {
  await withServer({ files: {}, capabilities }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, text);
    expect(client.initialized?.capabilities.renameProvider).toEqual({ prepareProvider: true });
    const prepare = (part: string, n = 0) => client.at("textDocument/prepareRename", uri, positionOf(text, part, n));
    expect(await prepare("Calder of")).toEqual({
      range: { start: positionOf(text, "Ines Calder of"), end: positionOf(text, " of Harbor") },
      placeholder: "Ines Calder",
    });
    expect((await prepare("41,300")).placeholder).toBe("41,300");
    expect(await prepare("sold")).toBeNull();
    expect(await prepare("Ines Calder speaks")).toBeNull();

    expect(await renamed(client, "Ines Calder", "Inez Kalder", 1)).toBe(
      text.replaceAll("Ines", "Inez").replaceAll("Calder", "Kalder"),
    );
    expect(await renamed(client, "41,300", "42,000")).toBe(text.replace("41,300", "42,000"));
  });
});

test("what cannot be renamed is refused in words", async () => {
  await withServer({ files: {} }, async (client) => {
    await client.open(client.uri("draft.md"), text);
    expect(client.initialized?.capabilities.renameProvider).toBe(true);
    await expect(renamed(client, "sold", "x")).rejects.toThrow("There is no name or figure here");
    for (const name of ["", "  ", "a\nb"]) await expect(renamed(client, "Harbor", name)).rejects.toThrow("one line");
  });
});
