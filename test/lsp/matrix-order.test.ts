import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { CheckedText } from "../../server/src/lsp/checked-text.ts";
import { matrixOf } from "../../server/src/lsp/matrix.ts";
import type { Source } from "../../server/src/model/source.ts";
import { createLineIndex } from "../../server/src/text/line-index.ts";
import { claimOf, comparedOf, comparisonOf, proseOf, sourceOf } from "../present/hand-made-claims.ts";

const text = "There are 142 turbines.";
const claim = claimOf(text, "142", 142);

test("documents of sources are read one after the other, since each may have to be decoded again after another one", () => {
  const reads: string[] = [];
  const sources = ["a", "b", "c"].map((path): Source => {
    const { document, ...source } = sourceOf(path, text, {});
    return {
      ...source,
      get document() {
        if (reads.at(-1) !== path) reads.push(path);
        return document;
      },
    };
  });
  const rows = Array.from({ length: 20 }, () =>
    comparedOf(claim, "supported", ...sources.map((source) => comparisonOf("same", source, claim, ""))),
  );
  const lines = createLineIndex(text);
  const document = { prose: proseOf(text), claims: [], links: [], mentions: [] };
  const { rows: told } = matrixOf({
    document: TextDocument.create("file:///draft.md", "markdown", 7, text),
    checked: { path: "draft.md", document, lines, compared: rows, findings: [], ignored: [] },
    sources,
    drafts: [],
    placeOf: ({ path }: Source) => ({ uri: `file:///${path}`, lines }),
  } as unknown as CheckedText);
  expect(reads).toEqual(["a", "b", "c"]);
  expect(told).toHaveLength(20);
  for (const { cells } of told) expect(cells.map(({ quote }) => quote?.marked)).toEqual(["142", "142", "142"]);
});
