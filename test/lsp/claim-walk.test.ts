import { expect, test } from "vitest";
import { desk, draft } from "./desk.ts";
import { positionOf, withServer } from "./lsp-client.ts";

/** Where a step from a place of the desk's draft leads; `null` where it leads nowhere. */
const steps: readonly [from: string, direction: string, kind: string, to: string | null][] = [
  ["# The", "next", "claim", "142"],
  ["142", "next", "claim", "310"],
  ["310", "previous", "claim", "142"],
  ["42 turbines", "previous", "claim", "142"],
  ["142", "previous", "claim", "75 percent"],
  ["75 percent", "next", "claim", "142"],
  ["# The", "next", "conflict", "142"],
  ["310", "next", "conflict", "142"],
  ["310", "previous", "conflict", "142"],
  ["142", "next", "conflict", "142"],
  ["142", "sideways", "nonsense", "310"],
];

test("from claim to claim and from conflict to conflict, round and round", async () => {
  await withServer({ files: desk }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    for (const [from, direction, kind, to] of steps) {
      const position = positionOf(draft, from);
      const answer = await client.request("tickmark/claimBeside", { textDocument: { uri }, position, direction, kind });
      expect(answer?.range.start ?? null, `${direction} ${kind} from ${from}`).toEqual(to && positionOf(draft, to));
    }
  });
});

test("a text without conflicts, or without claims, leads nowhere", async () => {
  await withServer({ files: {} }, async (client) => {
    await client.open("untitled:a", "The band has 12 members.\n");
    await client.open("untitled:b", "Nothing is counted here.\n");
    const ask = (uri: string, kind: string) =>
      client.request("tickmark/claimBeside", { textDocument: { uri }, position: { line: 0, character: 0 }, kind });
    expect(await ask("untitled:a", "conflict")).toBeNull();
    expect((await ask("untitled:a", "claim")).range.start).toEqual({ line: 0, character: 13 });
    expect(await ask("untitled:b", "claim")).toBeNull();
    await expect(client.request("tickmark/claimBeside", {})).rejects.toThrow(/textDocument.uri/);
  });
});
