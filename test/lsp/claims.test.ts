import { expect, test } from "vitest";
import {
  CLAIM,
  CLAIMS,
  type ClaimDetails,
  type ClaimItem,
  type ClaimsOverview,
} from "../../server/src/messages/claims.ts";
import { desk, draft, source } from "./desk.ts";
import { type Client, positionOf, withServer } from "./lsp-client.ts";

async function overview(client: Client, uri: string): Promise<ClaimsOverview> {
  return client.request(CLAIMS, { textDocument: { uri } });
}

const text = `The harbour has 9 cranes.

# The plant

Mayor Mina Cole opened it. The wind farm on Gull Island has 142 turbines and employs 310 people.

## Guides

Of its 80 guides, 52 speak Danish, or 75 percent. Cole thanked them.
`;

function claimOf({ claims }: ClaimsOverview, figure: string): ClaimItem {
  const found = claims.find((claim) => claim.figure === figure);
  if (found === undefined) throw new Error(`${figure} is no claim`);
  return found;
}

test("the claims of a text with their sections, verdicts and sources", async () => {
  await withServer({ files: desk }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, text);
    const found = await overview(client, uri);
    expect(found).toMatchObject({ version: 1, compared: 1 });
    expect(found.sections.map(({ title, level, range }) => [title, level, range.start.line])).toEqual([
      ["The plant", 1, 2],
      ["Guides", 2, 6],
    ]);
    expect(found.claims.map(({ figure, section, verdict }) => [figure, section, verdict])).toEqual([
      ["9", null, "not-found"],
      ["142", 0, "conflicting"],
      ["310", 0, "supported"],
      ["80", 1, "not-found"],
      ["52", 1, "not-found"],
      ["75 percent", 1, "not-found"],
    ]);
    const conflict = claimOf(found, "142");
    expect(conflict).toMatchObject({ measure: "turbines", relations: [[0, "conflict"]], findings: 1 });
    expect(conflict.range.start).toEqual(positionOf(text, "142"));
    expect(claimOf(found, "75 percent").findings).toBe(1);
    expect(claimOf(found, "9")).toMatchObject({ relations: [], findings: 0 });
    expect(found.sources).toEqual([{ path: "sources/operator.txt", name: "operator.txt", date: null, draft: false }]);
  });
});

test("names stand once each, with their role and how often they are named", async () => {
  await withServer({ files: desk }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, text);
    const { names } = await overview(client, uri);
    const mayor = names.find(({ name }) => name === "Mina Cole");
    expect(mayor).toMatchObject({ type: "person", role: "Mayor", times: 2, findings: 0 });
    expect(mayor?.range.start).toEqual(positionOf(text, "Mina"));
  });
});

test("a claim keeps its id when text before it changes, and equal claims have different ones", async () => {
  await withServer({ files: desk }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, text);
    const before = await overview(client, uri);
    const next = `Some words first.\n\n${text}\nThe harbour has 9 cranes.\n`;
    await client.notify("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: next }],
    });
    const after = await overview(client, uri);
    expect(after.version).toBe(2);
    for (const { figure, id } of before.claims) expect(claimOf(after, figure).id).toBe(id);
    expect(new Set(after.claims.map(({ id }) => id)).size).toBe(after.claims.length);
  });
});

test("what the sources say of one claim, with the card and the passages", async () => {
  await withServer({ files: desk }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const { claims } = await overview(client, uri);
    const [id] = claims.filter(({ figure }) => figure === "142").map((claim) => claim.id);
    const details: ClaimDetails = await client.request(CLAIM, { textDocument: { uri }, claim: id });
    expect(details.card).toMatch(/^\*\*Conflict\*\* — 1 source says otherwise\n/);
    expect(details.comparisons).toMatchObject([
      {
        source: { name: "operator.txt" },
        relation: "conflict",
        said: "says otherwise",
        place: "",
        copies: 0,
        quote: { before: "The wind farm on Gull Island has ", figure: "124", after: " turbines, the operator said." },
        location: { uri: client.uri("sources/operator.txt"), range: { start: positionOf(source, "124") } },
      },
    ]);
  });
});

test("a claim that is gone, no claim at all, a text that is not open and a request without one", async () => {
  await withServer({ files: desk }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    for (const claim of ["gone", 7, undefined]) {
      expect(await client.request(CLAIM, { textDocument: { uri }, claim })).toBeNull();
    }
    expect(await overview(client, client.uri("other.md"))).toBeNull();
    await expect(client.request(CLAIMS, {})).rejects.toThrow("tickmark/claims needs textDocument.uri");
    await expect(client.request(CLAIM, null)).rejects.toThrow("tickmark/claim needs textDocument.uri");
    // One write, so that the cancellation is there before the request can be answered.
    client.process.stdin.cork();
    client.raw({ id: "asked", method: CLAIMS, params: { textDocument: { uri } } });
    client.raw({ method: "$/cancelRequest", params: { id: "asked" } });
    client.process.stdin.uncork();
    expect((await client.rawAnswer("asked")).error?.code).toBe(-32800);
    expect((await overview(client, uri)).claims).not.toEqual([]);
  });
});
