import { expect, test, vi } from "vitest";
import {
  CHECK_WORKSPACE,
  type CheckWorkspaceAnswer,
  type FindingItem,
  WORKSPACE_FINDINGS,
} from "../../server/src/messages/workspace-findings.ts";
import { desk, draft, source } from "./desk.ts";
import { type Client, positionOf, withServer } from "./lsp-client.ts";

const slip = "Of its 80 guides, 52 speak Danish, or 75 percent.\n";
const files = {
  ...desk,
  "more/slip.md": slip,
  "more/fine.md": "Of its 80 guides, 52 speak Danish, or 65 percent.\n",
  "old/slip.md": slip,
  "drafts/slip.md": slip,
  "notes.rst": slip,
  "tickmark.config.json": '{ "sources": ["sources"], "ignore": ["old"] }\n',
  ".tickmarkignore": "drafts\n",
};

/** What a client that keeps count knows after a run. */
class Board {
  session: string | null = null;
  readonly found = new Map<string, readonly FindingItem[]>();
  told: string[] = [];

  async check(client: Client, only?: readonly string[]): Promise<CheckWorkspaceAnswer> {
    const before = client.received.length;
    const params = { session: this.session, ...(only === undefined ? {} : { only }) };
    const answer: CheckWorkspaceAnswer = await client.request(CHECK_WORKSPACE, params);
    const sent = client.received.slice(before).filter(({ method }) => method === WORKSPACE_FINDINGS);
    this.told = [];
    for (const { uri, findings } of sent.flatMap(({ params }) => params.articles)) {
      const path = uri.slice(client.uri("").length).replace(/^\//, "");
      this.told.push(path);
      if (findings.length === 0) this.found.delete(path);
      else this.found.set(path, findings);
    }
    this.session = answer.session;
    return answer;
  }

  get codes() {
    return Object.fromEntries([...this.found].map(([path, findings]) => [path, findings.map(({ code }) => code)]));
  }
}

test("articles that are not open are checked by the rules of the command line, but no sources", async () => {
  await withServer({ files }, async (client) => {
    const board = new Board();
    const answer = await board.check(client);
    expect(board.codes).toEqual({ "draft.md": ["source-conflict", "share"], "more/slip.md": ["share"] });
    expect(answer.gone).toEqual([]);
    const [conflict] = board.found.get("draft.md") ?? [];
    expect(conflict).toMatchObject({
      severity: "warning",
      text: "142",
      range: { start: positionOf(draft, "142") },
      related: [{ uri: client.uri("sources/operator.txt"), range: { start: positionOf(source, "124") } }],
    });
    expect(conflict?.message).toContain("124");
  });
});

test("only what changed is told again: what is typed, what is saved, made and deleted elsewhere, and other sources", async () => {
  await withServer({ files }, async (client) => {
    const board = new Board();
    await board.check(client);
    await board.check(client);
    expect(board.told).toEqual([]);

    const uri = client.uri("draft.md");
    await client.open(uri, draft.replace("75 percent", "65 percent"));
    await board.check(client, [uri]);
    expect(board.told).toEqual(["draft.md"]);
    expect(board.codes["draft.md"]).toEqual(["source-conflict"]);

    client.write("more/slip.md", slip.replace("75", "65"));
    await board.check(client, [client.uri("more/slip.md")]);
    expect(board.told).toEqual(["more/slip.md"]);
    expect(board.codes["more/slip.md"]).toBeUndefined();

    client.write("more/new.md", slip);
    await board.check(client, [client.uri("more/new.md")]);
    expect(board.codes["more/new.md"]).toEqual(["share"]);
    client.delete("more/new.md");
    const { gone } = await board.check(client);
    expect(gone).toEqual([client.uri("more/new.md")]);

    client.write("sources/operator.txt", source.replace("124", "142"));
    const changes = [{ uri: client.uri("sources/operator.txt"), type: 2 }];
    await client.notify("workspace/didChangeWatchedFiles", { changes });
    // The server reads changed sources when it has heard of them, which a request need not wait for.
    await vi.waitFor(
      async () => {
        await board.check(client);
        expect(board.told).toEqual(["draft.md"]);
      },
      { timeout: 20_000 },
    );
    expect(board.codes["draft.md"]).toBeUndefined();
  });
});

test("a client that knows nothing of the last run is told everything", async () => {
  await withServer({ files }, async (client) => {
    await new Board().check(client);
    const another = new Board();
    another.session = "of another server";
    await another.check(client);
    expect(Object.keys(another.codes)).toEqual(["draft.md", "more/slip.md"]);
  });
});

test("requests do not wait for it; cancelled, it stops, and the next run tells everything", async () => {
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`many/${i}.md`, `# No. ${i}\n\n${slip}`]));
  await withServer({ files: { ...desk, ...many } }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    await client.diagnostics(uri);
    const told = () =>
      client.received.filter(({ method }) => method === WORKSPACE_FINDINGS).flatMap(({ params }) => params.articles)
        .length;
    const hover = { textDocument: { uri }, position: positionOf(draft, "142") };
    // One write, so that all three are there before the first article is through, however quick the machine is.
    client.process.stdin.cork();
    client.raw({ id: "run", method: CHECK_WORKSPACE, params: { session: null } });
    client.raw({ id: "card", method: "textDocument/hover", params: hover });
    client.raw({ method: "$/cancelRequest", params: { id: "run" } });
    client.process.stdin.uncork();
    expect((await client.rawAnswer("card")).error).toBeUndefined();
    expect((await client.rawAnswer("run")).error?.code).toBe(-32800);
    expect(told()).toBeLessThan(101);
    const board = new Board();
    expect((await board.check(client)).articles).toBe(102);
    expect(board.found.size).toBe(101);
  });
});

test("messages of other shapes are taken for a first run over everything", async () => {
  await withServer({ files: { "slip.md": slip } }, async (client) => {
    for (const params of [null, 7, { session: 3, only: "x" }, { only: [1, {}, "no address", "untitled:a"] }]) {
      const before = client.received.length;
      const answer: CheckWorkspaceAnswer = await client.request(CHECK_WORKSPACE, params);
      expect(answer.articles).toBe(1);
      const sent = client.received.slice(before).filter(({ method }) => method === WORKSPACE_FINDINGS);
      expect(sent.flatMap((message) => message.params.articles)).toHaveLength(1);
    }
  });
});
