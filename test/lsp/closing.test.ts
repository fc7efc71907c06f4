import { expect, test } from "vitest";
import { desk, draft } from "./desk.ts";
import { positionOf, withServer } from "./lsp-client.ts";

const story = (n: number) =>
  `The wind farm on Gull Island ${n} has ${120 + n} turbines, the operator said.\n`.repeat(20);
const many = Object.fromEntries(Array.from({ length: 120 }, (_, n) => [`sources/${n}.txt`, story(n)]));

test("a text that is closed while its sources are read is not checked any more", async () => {
  const options = { files: { ...desk, ...many }, initializationOptions: { status: true } };
  await withServer(options, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const asked = [
      client.diagnostics(uri),
      client.at("textDocument/hover", uri, positionOf(draft, "142")),
      client.request("tickmark/highlights", { textDocument: { uri } }),
    ];
    await client.notify("textDocument/didClose", { textDocument: { uri } });
    expect(await Promise.all(asked)).toEqual([[], null, null]);
    expect(client.received.filter(({ method }) => method === "tickmark/status")).toEqual([]);
    await client.open(uri, draft);
    await client.arrival("workspace/diagnostic/refresh");
    expect((await client.diagnostics(uri)).map(({ code }) => code)).toContain("share");
  });
});

test("nothing is said of a text after it was closed, whatever changes", async () => {
  const options = { files: desk, initializationOptions: { status: true } };
  await withServer(options, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    await client.pull(uri);
    await client.notify("textDocument/didClose", { textDocument: { uri } });
    await client.arrival("tickmark/status");
    const before = client.received.length;
    client.write("sources/operator.txt", "The wind farm on Gull Island has 142 turbines.\n");
    const changes = [{ uri: client.uri("sources/operator.txt"), type: 2 }];
    await client.notify("workspace/didChangeWatchedFiles", { changes });
    const other = client.uri("other.md");
    await client.open(other, draft);
    await client.pull(other);
    const after = client.received.slice(before).filter(({ params }) => params?.uri === uri);
    expect(after).toEqual([]);
  });
});
