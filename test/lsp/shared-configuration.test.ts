/** Overrides, aliases, canonical values and configurations built on others hold in the editor as on the command line. */
import { expect, test, vi } from "vitest";
import { run } from "../cli/run-cli.ts";
import { withServer } from "./lsp-client.ts";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const text =
  "The Harbour Board employed 412 dockers in March 2024. It was founded in 1978.\n\nOf 80 editors, 52 replied, or 75 percent.\n";
const files = {
  "tickmark.config.json": JSON.stringify({
    extends: "./style/house.json",
    sources: ["notes"],
    overrides: [
      { files: ["letters/**"], checks: { share: "off" } },
      { files: ["*.txt"], sources: [], checks: { share: { severity: "hint" } } },
    ],
  }),
  "style/house.json": JSON.stringify({
    aliases: { "Harbour Board": ["Tidewater Agency"] },
    canonical: [{ pattern: "founded in #", value: 1987 }],
    checks: { "canonical-value": "error" },
  }),
  "notes/board.md": "The Tidewater Agency employed 421 dockers in March 2024.\n",
  "a.md": text,
  "b.txt": text,
  "letters/c.md": text,
  "letters/d.txt": text,
};

test("the editor finds what the command line finds", async () => {
  await withServer({ files }, async (client) => {
    const told: Record<string, readonly unknown[]> = {};
    for (const path of ["a.md", "b.txt", "letters/c.md", "letters/d.txt"]) {
      await client.open(client.uri(path), text, path.endsWith(".md") ? "markdown" : "plaintext");
      const { out } = await run(client.folder, ["lint", path, "--format", "json", "--no-cache"]);
      const expected = JSON.parse(out).files[0].diagnostics.map(({ code, message }: Record<string, string>) => [
        code,
        message,
      ]);
      const diagnostics = await client.diagnostics(client.uri(path));
      expect(diagnostics.map(({ code, message }) => [code, message])).toEqual(expected);
      told[path] = diagnostics.map(({ code }) => code);
    }
    expect(told).toEqual({
      "a.md": ["source-conflict", "canonical-value", "share"],
      "b.txt": ["canonical-value", "share"],
      "letters/c.md": ["source-conflict", "canonical-value"],
      "letters/d.txt": ["canonical-value", "share"],
    });
  });
});

test("a change of a configuration that is built on is heard", async () => {
  await withServer({ files }, async (client) => {
    const uri = client.uri("letters/c.md");
    await client.open(uri, text);
    const codes = async () => (await client.diagnostics(uri)).map(({ code }) => code);
    await vi.waitFor(async () => expect(await codes()).toContain("source-conflict"), { timeout: 20_000 });
    client.write("style/house.json", "{}");
    const changes = [{ uri: client.uri("style/house.json"), type: 2 }];
    await client.notify("workspace/didChangeWatchedFiles", { changes });
    await vi.waitFor(async () => expect(await codes()).toEqual([]), { timeout: 20_000 });
  });
});
