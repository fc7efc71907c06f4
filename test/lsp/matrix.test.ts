import { expect, test } from "vitest";
import { MATRIX, type Matrix, type MatrixRange } from "../../server/src/messages/matrix.ts";
import { desk, draft, source } from "./desk.ts";
import { positionOf, withServer } from "./lsp-client.ts";

const copied = `The council met on Tuesday evening in the old town hall and spoke for three hours about the new harbour road and
about the trees along it. Nobody spoke against the plan, and the mayor thanked everybody who came. The council said that the
wind farm on Gull Island has 142 turbines and that the road leads there, past the lighthouse and the two old boat sheds.
`;

function rangeOf(text: string, part: string): MatrixRange {
  const { line, character } = positionOf(text, part);
  return [line, character, line, character + part.length];
}

test("a matrix of claims and sources: verdicts, quotes, places, intervals, sections", async () => {
  const files = {
    ...desk,
    "sources/board.md": `---\ntitle: Report\ndate: 2025-03-01\n---\n\n${copied}`,
    "sources/reprint.txt": copied,
  };
  await withServer({ files }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const matrix: Matrix = await client.request(MATRIX, { textDocument: { uri } });
    expect(matrix).toMatchObject({ version: 1, sources: 3, drafts: 0, leftOut: { rows: 0, columns: 0 } });
    expect(matrix.sections).toEqual([{ title: "The plant", level: 1, range: [0, 2, 0, 11], row: 0 }]);

    const [turbines, people] = matrix.rows;
    expect(turbines).toMatchObject({
      figure: "142",
      measure: "turbines",
      verdict: "mixed",
      range: rangeOf(draft, "142"),
      interval: [141.5, 142.5],
      quote: { marked: "142", after: " turbines and employs 310 people." },
    });
    expect(new Set(matrix.rows.map(({ id }) => id)).size).toBe(matrix.rows.length);
    const names = (cells = turbines?.cells ?? []) =>
      cells.map(({ column, relation }) => `${matrix.columns[column]?.name} ${relation}`);
    expect(names()).toEqual(["operator.txt conflict", "Report same"]);
    expect(names(people?.cells)).toEqual(["operator.txt same"]);

    const [operator, report] = matrix.columns;
    expect(operator).toMatchObject({ path: "sources/operator.txt", uri: client.uri("sources/operator.txt"), cells: 2 });
    expect(operator).not.toHaveProperty("date");
    expect(report).toMatchObject({ title: "Report", date: "2025-03-01", copies: ["sources/reprint.txt"], cells: 1 });
    expect(turbines?.cells[0]).toMatchObject({
      figure: "124",
      interval: [123.5, 124.5],
      range: rangeOf(source, "124"),
      quote: { before: "The wind farm on Gull Island has ", marked: "124" },
    });
    expect(turbines?.cells[0]?.why).not.toBe("");
  });
});

test("a matrix follows the text", async () => {
  await withServer({ files: desk }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const verdicts = async () => {
      const matrix: Matrix = await client.request(MATRIX, { textDocument: { uri } });
      return [matrix.version, ...matrix.rows.slice(0, 2).map(({ verdict }) => verdict)];
    };
    expect(await verdicts()).toEqual([1, "conflicting", "supported"]);
    const start = positionOf(draft, "142");
    await client.notify("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start, end: { ...start, character: start.character + 3 } }, text: "124" }],
    });
    expect(await verdicts()).toEqual([2, "supported", "supported"]);
  });
});

test("without sources there are rows and no columns", async () => {
  await withServer({ files: { "draft.md": draft } }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const matrix: Matrix = await client.request(MATRIX, { textDocument: { uri } });
    expect(matrix).toMatchObject({ columns: [], sources: 0, drafts: 0 });
    expect(matrix.rows.map(({ verdict }) => verdict)).toContain("not-found");
  });
});

test("other drafts are columns of their own, the text itself is none", async () => {
  const files = {
    "tickmark.config.json": '{ "compareFolder": true, "sources": [] }',
    "draft.md": draft,
    "other.md": source,
  };
  await withServer({ files }, async (client) => {
    const uri = client.uri("draft.md");
    await client.open(uri, draft);
    const matrix: Matrix = await client.request(MATRIX, { textDocument: { uri } });
    expect(matrix).toMatchObject({ sources: 0, drafts: 1 });
    expect(matrix.columns).toMatchObject([{ name: "other.md", draft: true, cells: 2 }]);
  });
});

test("a text that is not open, or not named, has no matrix", async () => {
  await withServer({ files: desk }, async (client) => {
    expect(await client.request(MATRIX, { textDocument: { uri: client.uri("draft.md") } })).toBeNull();
    await expect(client.request(MATRIX, {})).rejects.toThrow("textDocument.uri");
  });
});
