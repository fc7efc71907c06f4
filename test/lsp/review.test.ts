import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { REPORT } from "../../server/src/messages/report.ts";
import { type MarkAnswer, type MarkClaim, REVIEW, REVIEW_MARK, type Review } from "../../server/src/messages/review.ts";
import { desk, draft } from "./desk.ts";
import { type Client, modern, positionOf, withServer } from "./lsp-client.ts";

const marksFile = ".tickmark/review.json";

async function opened(client: Client, text = draft, path = "draft.md"): Promise<string> {
  const uri = client.uri(path);
  await client.open(uri, text);
  return uri;
}

const review = (client: Client, uri: string): Promise<Review> => client.request(REVIEW, { textDocument: { uri } });

/** As the editor does it: asks, writes, and tells of the change. */
async function mark(client: Client, uri: string, params: Omit<MarkClaim, "textDocument">): Promise<MarkAnswer> {
  const answer: MarkAnswer = await client.request(REVIEW_MARK, { textDocument: { uri }, ...params });
  if ("refused" in answer) return answer;
  for (const file of answer.files) {
    const path = decodeURIComponent(file.uri.slice(client.uri("").length));
    const at = join(client.folder, path);
    expect(existsSync(at) ? readFileSync(at, "utf8") : null).toBe(file.before);
    client.write(path, file.text);
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: file.uri, type: 2 }] });
  }
  // The server waits a moment for more to come.
  await new Promise((resolve) => setTimeout(resolve, 250));
  return answer;
}

const states = ({ claims }: Review) =>
  claims.map(
    ({ text, mark: each }) => `${text} ${each === null ? "-" : `${each.state}${each.stale === null ? "" : " stale"}`}`,
  );

test("a claim is marked, shown, changed and unmarked", async () => {
  await withServer({ files: desk, settings: { reviewer: "Ann" } }, async (client) => {
    const uri = await opened(client);
    const before = await review(client, uri);
    expect(before.file).toBe(client.uri(marksFile));
    expect(before.version).toBe(1);
    expect(states(before)).toEqual(["142 -", "310 -", "80 -", "52 -", "75 percent -"]);
    expect(before.claims.map(({ wanted }) => wanted)).toEqual([true, true, true, true, false]);

    const first = await mark(client, uri, {
      position: positionOf(draft, "310"),
      state: "verified",
      note: "asked *them*",
    });
    expect("files" in first && first.files.map((file) => file.uri)).toEqual([
      client.uri(marksFile),
      client.uri(".tickmark/.gitattributes"),
    ]);
    const written = JSON.parse(readFileSync(join(client.folder, marksFile), "utf8"));
    expect(written.marks).toEqual([
      {
        file: "draft.md",
        figure: "310",
        state: "verified",
        by: "Ann",
        note: "asked *them*",
        sentence: "The wind farm on Gull Island has 142 turbines and employs 310 people.",
        section: "The plant",
        claim: expect.stringMatching(/^count 310 · /),
        sources: [{ path: "sources/operator.txt", sentence: "The wind farm on Gull Island employs 310 people." }],
      },
      {},
    ]);
    const after = await review(client, uri);
    expect(states(after)[1]).toBe("310 verified");
    expect(after.claims[1]?.mark).toEqual({ state: "verified", by: "Ann", note: "asked *them*", stale: null });
    const hover = await client.at("textDocument/hover", uri, positionOf(draft, "310"));
    expect(hover.contents.value).toMatch(
      /^\*\*Supported\*\* by 1 source\n\n\*Review:\* Verified by Ann: asked \\\*them\\\*\n\n/,
    );

    const second = await mark(client, uri, { claim: 1, version: 1, state: "disputed", note: "" });
    expect("files" in second && second.files).toHaveLength(1);
    expect(states(await review(client, uri))[1]).toBe("310 disputed");
    expect(await client.diagnostics(uri)).toContainEqual(
      expect.objectContaining({
        code: "open-review",
        severity: 3,
        message: expect.stringMatching(/^Ann disputes “310”/),
      }),
    );

    await mark(client, uri, { claim: 1, version: 1, state: null });
    expect(states(await review(client, uri))[1]).toBe("310 -");
    expect(await mark(client, uri, { claim: 1, version: 1, state: null })).toEqual({ files: [] });
  });
});

test("marks of a text that is written on become stale, and those of claims taken out are orphaned", async () => {
  await withServer({ files: desk }, async (client) => {
    const uri = await opened(client);
    await mark(client, uri, { position: positionOf(draft, "142"), state: "verified" });
    await mark(client, uri, { position: positionOf(draft, "80"), state: "needs-source", note: "which?" });
    const text = draft.replace("has 142", "has 241").replace(/Of its.*/, "");
    await client.notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges: [{ text }] });
    const { claims, orphans } = await review(client, uri);
    expect(claims[0]?.mark?.stale).toEqual({ reason: "figure", message: "The figure was 142 then." });
    expect(orphans).toEqual([
      expect.objectContaining({ figure: "80", state: "needs-source", note: "which?", by: null }),
    ]);
    expect((await client.diagnostics(uri)).map(({ code }) => code)).toContain("stale-review");
    const [orphan] = orphans;
    await mark(client, uri, { orphan: orphan?.id ?? "", state: null });
    expect((await review(client, uri)).orphans).toEqual([]);
    // A number counts for the text it was told for.
    expect(await mark(client, uri, { claim: 0, version: 1, state: "verified" })).toEqual({
      refused: expect.stringMatching(/changed meanwhile/),
    });
  });
});

test("a passage that changed makes a mark stale", async () => {
  await withServer({ files: desk }, async (client) => {
    const uri = await opened(client);
    await mark(client, uri, { position: positionOf(draft, "310"), state: "verified" });
    client.write("sources/operator.txt", "The wind farm on Gull Island employs 330 people.\n");
    await client.notify("workspace/didChangeWatchedFiles", {
      changes: [{ uri: client.uri("sources/operator.txt"), type: 2 }],
    });
    const { claims } = await review(client, uri);
    expect(claims[1]?.mark?.stale?.reason).toBe("passage");
    expect(claims[1]?.mark?.stale?.message).toMatch(/sources\/operator\.txt/);
  });
});

test("nothing that was written meanwhile is lost, and an open copy counts", async () => {
  const other = '{"file":"other.md","figure":"7","state":"verified","sentence":"Seven."}';
  const file = `{"tool":1,"marks":[${other}]}`;
  await withServer({ files: { ...desk, [marksFile]: file }, capabilities: registering }, async (client) => {
    const uri = await opened(client);
    await review(client, uri);
    client.write(marksFile, file.replace("Seven", "Eight"));
    await mark(client, uri, { position: positionOf(draft, "142"), state: "verified" });
    const text = readFileSync(join(client.folder, marksFile), "utf8");
    expect(text).toMatch(/"tool": 1/);
    expect(text).toMatch(/Eight/);
    expect(existsSync(join(client.folder, ".tickmark/.gitattributes"))).toBe(false);

    const marks = client.uri(marksFile);
    const registered = client.received.filter(({ method }) => method === "client/registerCapability");
    const asked = registered
      .flatMap(({ params }) => params.registrations)
      .map((each) => [each.method, each.registerOptions]);
    expect(asked).toContainEqual([
      "textDocument/didOpen",
      { documentSelector: [{ pattern: "**/.tickmark/review.json" }] },
    ]);
    await client.open(marks, text.replace('"verified"', '"disputed"'), "json");
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(states(await review(client, uri))[0]).toBe("142 disputed");
    const answer: MarkAnswer = await client.request(REVIEW_MARK, {
      textDocument: { uri },
      claim: 1,
      state: "verified",
    });
    expect("files" in answer && answer.files[0]?.before).toMatch(/"disputed"/);
    // It is no article.
    expect(await client.diagnostics(marks)).toEqual([]);
    await client.notify("textDocument/didClose", { textDocument: { uri: marks } });
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(states(await review(client, uri))[0]).toBe("142 verified");
  });
});

const registering = {
  ...modern,
  textDocument: { ...modern.textDocument, synchronization: { dynamicRegistration: true } },
};

test("a broken file is told of, what can be read counts, and it is left alone", async () => {
  const good =
    '{"file":"draft.md","figure":"142","state":"verified","sentence":"The wind farm on Gull Island has 142 turbines and employs 310 people."},';
  const broken = `{\n"marks": [\n<<<<<<< HEAD\n${good}\n=======\n>>>>>>> b\n{}\n]\n}\n`;
  await withServer({ files: { ...desk, [marksFile]: broken }, capabilities: registering }, async (client) => {
    const uri = await opened(client);
    const { problems, ...found } = await review(client, uri);
    expect(states(found as Review)[0]).toBe("142 verified");
    expect(problems[0]).toMatch(/^\.tickmark\/review\.json:3:1: a merge was not finished here/);
    expect(await mark(client, uri, { claim: 1, state: "verified" })).toEqual({
      refused: expect.stringMatching(/^Nothing was marked, .*review\.json:3:1/),
    });
    expect(readFileSync(join(client.folder, marksFile), "utf8")).toBe(broken);
  });
});

test("a file of marks that a link leads to is neither read nor written", async () => {
  await withServer({ files: { ...desk, "real/review.json": '{"marks":[]}' } }, async (client) => {
    symlinkSync(join(client.folder, "real"), join(client.folder, ".tickmark"));
    const uri = await opened(client);
    expect((await review(client, uri)).problems[0]).toMatch(/reached through a link/);
    expect(await mark(client, uri, { claim: 0, state: "verified" })).toEqual({
      refused: expect.stringMatching(/link/),
    });
  });
});

test("marks lie beside the configuration, or where there are some already", async () => {
  const files = { "a/tickmark.config.json": "{}", "a/b/draft.md": draft, "c/draft.md": draft };
  await withServer({ files }, async (client) => {
    expect((await review(client, await opened(client, draft, "a/b/draft.md"))).file).toBe(client.uri(`a/${marksFile}`));
    expect((await review(client, await opened(client, draft, "c/draft.md"))).file).toBe(client.uri(marksFile));
    client.write(`a/b/${marksFile}`, "{}");
    await client.notify("workspace/didChangeWatchedFiles", {
      changes: [{ uri: client.uri(`a/b/${marksFile}`), type: 1 }],
    });
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect((await review(client, client.uri("a/b/draft.md"))).file).toBe(client.uri(`a/b/${marksFile}`));
  });
});

test.each<[string, unknown, RegExp]>([
  ["no state", { claim: 0 }, /could not be read/],
  ["a state that is not known", { claim: 0, state: "seen" }, /could not be read/],
  ["no target", { state: "verified" }, /could not be read/],
  ["a claim that is not there", { claim: 99, state: "verified" }, /No claim/],
  ["a claim before the first", { claim: -1, state: "verified" }, /No claim/],
  ["half a claim", { claim: 0.5, state: "verified" }, /No claim/],
  ["bare text", { position: { line: 0, character: 0 }, state: "verified" }, /No claim/],
  ["a place far outside", { position: { line: 1e9, character: 1e9 }, state: "verified" }, /No claim/],
  ["an orphan to be verified", { orphan: "x", state: "verified" }, /could not be read/],
])("%s is refused in words", async (_, params, message) => {
  await withServer({ files: desk }, async (client) => {
    const uri = await opened(client);
    const answer = await client.request(REVIEW_MARK, { textDocument: { uri }, ...(params as object) });
    expect(answer).toEqual({ refused: expect.stringMatching(message) });
  });
});

test("a text in no file has claims and no marks", async () => {
  await withServer({ files: {} }, async (client) => {
    await client.open("untitled:Untitled-1", draft);
    const found: Review = await client.request(REVIEW, { textDocument: { uri: "untitled:Untitled-1" } });
    expect(found.file).toBe(null);
    expect(found.claims).toHaveLength(5);
    const answer = await client.request(REVIEW_MARK, {
      textDocument: { uri: "untitled:Untitled-1" },
      claim: 0,
      state: "verified",
    });
    expect(answer).toEqual({ refused: expect.stringMatching(/Save the article first/) });
    expect(await client.request(REVIEW, { textDocument: { uri: "file:///nowhere.md" } })).toBe(null);
  });
});

test("a text's report has its marks, in every format", async () => {
  const marks =
    '{"marks":[{"file":"draft.md","figure":"310","state":"verified","by":"Ann","sentence":"The wind farm on Gull Island has 142 turbines and employs 310 people."}]}';
  await withServer({ files: { ...desk, [marksFile]: marks } }, async (client) => {
    const uri = await opened(client);
    const report = async (format: unknown) => (await client.request(REPORT, { textDocument: { uri }, format })).text;
    expect(await report("html")).toMatch(/^<!doctype html>.*Review: Verified by Ann.*<\/html>\n$/s);
    expect(await report("markdown")).toMatch(/^# Claims and their sources\n.*Verified by Ann/s);
    expect(await report("csv")).toMatch(/^"file","line".*"verified","Ann"/s);
    expect(await report(7)).toMatch(/^# Claims/);
    expect(await client.request(REPORT, { textDocument: { uri: "file:///nowhere.md" }, format: "csv" })).toBe(null);
  });
});

test("of a text so large that it is checked by parts nothing is said of marks before the whole is known", async () => {
  const filler = "The council met on a Tuesday and spoke of the harbour at length, before the mayor left early.\n\n";
  const long = `${draft}\n${filler.repeat(11_000)}`;
  const options = { files: desk, initializationOptions: { status: true } };
  await withServer(options, async (client) => {
    const uri = await opened(client, long, "long.md");
    expect(await review(client, uri)).toBe(null);
    expect(await client.request(REPORT, { textDocument: { uri }, format: "csv" })).toBe(null);
    expect(await mark(client, uri, { claim: 0, state: "verified" })).toEqual({
      refused: expect.stringMatching(/still being checked/),
    });
    await client.arrival("tickmark/status", (status) => status.version === 1 && status.partly === undefined);
    await mark(client, uri, { claim: 0, state: "verified" });
    expect(states(await review(client, uri))[0]).toBe("142 verified");
  });
});
