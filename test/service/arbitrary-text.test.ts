import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Span } from "../../server/src/model/span.ts";
import { createClaimService } from "../../server/src/service/claim-service.ts";
import { MemoryFileSystem } from "../sources/memory-file-system.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Pieces that mean something to one of the readers, and pieces that mean nothing to any. */
const piece = fc.oneof(
  fc.constantFrom(
    "1,509 of the 3,755",
    "over 40 percent",
    "$1.2bn",
    "**12**%",
    "March 2026",
    "Dr. Ada Lovelace, president of the Royal Society,",
    "from 2.4 million to 4.8 million",
    "one in seven",
    "- ",
    "> ",
    "# ",
    "| 1 | 2 |\n| --- | --- |\n| 3 | 4 |\n",
    "`code 5`",
    "$x^2$",
    "[a 7](https://example.com/8)",
    "![9](x.png)",
    "<b>10</b>",
    "<!-- 11",
    "[^1]",
    "\n\n",
    "\r\n",
    "---\n",
    "title: x\n",
    ". ",
    ", ",
    " ",
    "😀",
    "\u00a0",
    "\u0301",
    "\ud800",
    "抱歉",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ maxLength: 12 }),
);
const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

test.each(["markdown", "plain"] as const)(
  "any %s text is checked without a fault, offsets inside the text",
  async (format) => {
    const faults: string[] = [];
    const files = new MemoryFileSystem({ "s/a.txt": "Of 3,755 models, 1,509 came from the city, over 40 percent.\n" });
    const service = createClaimService({ files, log: (message) => faults.push(message) });
    service.configure({ sources: ["s"], checks: {} });
    await service.loadSources();
    fc.assert(
      fc.property(texts, (text) => {
        const checked = service.check({ path: "a", text, format });
        const { claims = [], mentions = [], prose } = checked?.document ?? {};
        const inside = ([start, end]: Span) => 0 <= start && start <= end && end <= text.length;
        expect(prose?.text).toBe(text);
        for (const { figure, sentence } of claims) {
          for (const span of [figure.span, figure.outer, sentence]) expect(inside(span)).toBe(true);
          expect(figure.outer[0] <= figure.span[0] && figure.span[1] <= figure.outer[1]).toBe(true);
        }
        for (const { span } of mentions) expect(inside(span)).toBe(true);
        for (const { span, related } of checked?.findings ?? []) {
          expect(inside(span)).toBe(true);
          for (const { path, span: place, text: quoted } of related) {
            if (path === undefined) expect(text.slice(...place)).toBe(quoted);
          }
        }
        expect(checked?.compared).toHaveLength(claims.length);
      }),
      { numRuns: 300 },
    );
    expect(faults).toEqual([]);
  },
);
