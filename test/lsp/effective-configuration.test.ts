import { parse } from "jsonc-parser";
import { expect, test } from "vitest";
import { run } from "../cli/run-cli.ts";
import { desk, draft } from "./desk.ts";
import { type Client, withServer } from "./lsp-client.ts";

const METHOD = "tickmark/effectiveConfiguration";

const files = {
  ...desk,
  "letters/a.md": draft,
  "tickmark.config.json": JSON.stringify({
    extends: "./house.json",
    sources: ["sources"],
    checks: { unsourced: "information" },
    overrides: [{ files: ["letters/**"], checks: { share: "off" } }],
  }),
  "house.json": JSON.stringify({ checks: { share: "hint", rank: "error" }, aliases: { A: ["B"] } }),
};

const shown = async (client: Client, path: string, levels: unknown = []): Promise<string> => {
  const uri = client.uri(path);
  await client.open(uri, draft);
  await client.pull(uri);
  return client.request(METHOD, { textDocument: { uri }, levels });
};

const lineOf = (text: string, key: string) => text.split("\n").find((line) => line.includes(`"${key}":`));

test("what holds is what the command line prints, with the place where each of it is said", async () => {
  await withServer({ files }, async (client) => {
    for (const path of ["draft.md", "letters/a.md"]) {
      const text = await shown(client, path);
      const { enable, ...rest } = parse(text);
      expect(enable).toBe(true);
      const printed = JSON.parse((await run(client.folder, ["lint", "--print-config", path])).out);
      // Here the places stand in comments behind what they are of.
      const { origins: _, ...settings } = printed;
      expect(rest).toEqual(settings);
    }
    const text = await shown(client, "letters/a.md");
    expect(lineOf(text, "share")).toMatch(/"off" \},? \/\/ tickmark.config.json, for letters\/\*\*$/);
    expect(lineOf(text, "unsourced")).toMatch(/"information" \},? \/\/ tickmark.config.json$/);
    expect(lineOf(text, "rank")).toMatch(/"error" \},? \/\/ house.json$/);
    expect(lineOf(text, "aliases")).toMatch(/ \/\/ house.json$/);
    expect(lineOf(text, "sources")).toMatch(/\["sources"\], \/\/ tickmark.config.json$/);
    expect(lineOf(text, "sum")).not.toContain("//");
    expect(text).toMatch(/^\/\/ What holds for letters\/a.md\. .*\n\/\/ It is checked\.\n\{/);
  });
});

test("the editor's settings win, and the last level that sets one is named", async () => {
  const checks = { share: "error", rank: "off" };
  const levels = [
    { name: "mine", settings: { checks: { share: "hint", rank: "off" }, sources: [] } },
    { name: "theirs", settings: { checks: { share: "error" }, sources: ["notes"] } },
  ];
  await withServer(
    { files: { ...files, "notes/a.md": "x" }, settings: { checks, sources: ["notes"] } },
    async (client) => {
      const text = await shown(client, "draft.md", levels);
      expect(parse(text)).toMatchObject({ sources: ["notes"], checks: { share: { severity: "error" } } });
      expect(lineOf(text, "share")).toMatch(/\/\/ theirs$/);
      expect(lineOf(text, "rank")).toMatch(/"off" \},? \/\/ mine$/);
      expect(lineOf(text, "sources")).toMatch(/\/\/ theirs$/);
    },
  );
});

test.each([
  [{}, {}, "It is checked against itself: there are no sources."],
  [{ "sources/a.txt": "x" }, {}, 'It is checked.\n{\n  "enable": true,'],
  [{ "tickmark.config.json": '{ "ignore": ["draft.md"] }' }, {}, "the configuration leaves it out"],
  [{ ".tickmarkignore": "dra*" }, {}, "a .tickmarkignore leaves it out"],
  [{}, { enable: false }, "checking is switched off"],
  [{ "tickmark.config.json": '{ "sorces": [] }' }, {}, 'The configuration, line 1: unknown key "sorces"'],
])("%j with %j says so", async (more, settings, said) => {
  await withServer({ files: { "draft.md": draft, ...more }, settings }, async (client) => {
    const text = await shown(client, "draft.md");
    expect(text).toContain(said);
    expect(parse(text).checks.share).toBeDefined();
  });
});

test("sources of an untrusted workspace are not shown as read; names of files cannot leave their comment", async () => {
  const untrusted = { trusted: false };
  await withServer({ files, initializationOptions: untrusted }, async (client) => {
    const text = await shown(client, "draft.md");
    expect(text).toContain("// The workspace is not trusted");
    expect(lineOf(text, "sources")).toMatch(/\/\/ folders that are usual for sources$/);
    const odd = await shown(client, "draft.md", [{ name: 'x\n"evil": 1', settings: { enable: true } }, 5, { name: 7 }]);
    expect(parse(odd).evil).toBeUndefined();
    expect(lineOf(odd, "enable")).toContain('// x "evil": 1');
  });
});

test("a text that was never saved has settings, a closed one too; no address is refused", async () => {
  await withServer({ files }, async (client) => {
    await client.open("untitled:Untitled-1", draft);
    const text = await client.request(METHOD, { textDocument: { uri: "untitled:Untitled-1" } });
    expect(parse(text).checks.share.severity).toBe("error");
    expect(parse(await client.request(METHOD, { textDocument: { uri: client.uri("letters/a.md") } })).enable).toBe(
      true,
    );
    await expect(client.request(METHOD, { levels: 5 })).rejects.toThrow("needs textDocument.uri");
  });
});

test("a configuration to begin with is what init writes, but for the sources among what is not checked", async () => {
  await withServer({ files: { "draft.md": draft } }, async (client) => {
    const made = JSON.parse(
      await client.request("tickmark/newConfiguration", { sources: ["notes"], strictness: "strict" }),
    );
    await run(client.folder, ["init", "--sources", "notes", "--strictness", "strict"]);
    // The editor passes sources over by itself when it checks all articles, and shows them like articles when they are open.
    const { ignore, ...written } = JSON.parse(
      (await import("node:fs")).readFileSync(`${client.folder}/tickmark.config.json`, "utf8"),
    );
    expect(ignore).toEqual(["notes"]);
    expect(made).toEqual(written);
    expect(JSON.parse(await client.request("tickmark/newConfiguration", { sources: 5, strictness: {} }))).toEqual({
      sources: [],
    });
  });
});
