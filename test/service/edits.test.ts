import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { createNodeFileSystem } from "../../server/src/host/node-file-system.ts";
import { type CheckedDocument, createClaimService } from "../../server/src/service/claim-service.ts";
import { formatOf } from "../../server/src/text/read-prose.ts";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 240_000 });

const paths = ["test/workspace/draft.md", ...readdirSync("seeds").map((name) => `seeds/${name}`)];
const texts = new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));

/** One keystroke or one paste; places are parts of the text's length. */
type Edit = (text: string) => string;

const part = fc.double({ min: 0, max: 1, noNaN: true });
const number = /\d[\d,.]*/g;

/** Alters the number at or behind a place. */
const digit = fc.tuple(part, fc.nat(9)).map(
  ([at, to]): Edit =>
    (text) => {
      const found = [...text.matchAll(number)];
      const { index } = found[Math.floor(at * (found.length - 1))] ?? { index: 0 };
      return `${text.slice(0, index)}${to}${text.slice(index + 1)}`;
    },
);
const words = [
  "a",
  " ",
  ". ",
  "\n\n",
  "the world",
  "Paris",
  " of them ",
  "**",
  "40 percent",
  "“",
  " said Ann Lee",
  "# ",
];
const typed = fc.tuple(part, fc.constantFrom(...words)).map(
  ([at, word]): Edit =>
    (text) => {
      const place = Math.floor(at * text.length);
      return text.slice(0, place) + word + text.slice(place);
    },
);
const deleted = fc.tuple(part, fc.integer({ min: 1, max: 40 })).map(
  ([at, length]): Edit =>
    (text) => {
      const place = Math.floor(at * text.length);
      return text.slice(0, place) + text.slice(place + length);
    },
);
const paragraph = fc.tuple(part, part, fc.boolean()).map(
  ([from, to, stays]): Edit =>
    (text) => {
      const blocks = text.split("\n\n");
      const at = Math.floor(from * (blocks.length - 1));
      const [moved = ""] = stays ? [blocks[at]] : blocks.splice(at, 1);
      blocks.splice(Math.floor(to * blocks.length), 0, moved);
      return blocks.join("\n\n");
    },
);
const edits = fc.array(fc.oneof(digit, typed, deleted, paragraph), { minLength: 3, maxLength: 6 });

const plain = ({ document, compared, findings, ignored }: CheckedDocument) =>
  JSON.stringify({
    claims: document.claims,
    links: document.links,
    mentions: document.mentions,
    compared: compared.map(({ claim, verdict, comparisons }) => ({
      claim: claim.index,
      verdict,
      comparisons: comparisons.map((each) => ({ ...each, source: each.source.path })),
    })),
    findings,
    ignored,
  });

async function serviceOver(sources: readonly string[]) {
  const log = (message: string) => expect.fail(message);
  const service = createClaimService({ files: createNodeFileSystem(), log });
  service.configure({ sources, checks: {} });
  await service.loadSources();
  return service;
}

test.each([["seeds"], []])(
  "whatever is edited, a check finds what a check from nothing finds (sources: %s)",
  async (...sources) => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), edits, async (path, changes) => {
        const format = formatOf(path);
        const editor = await serviceOver(sources);
        let text = texts.get(path) ?? "";
        editor.check({ path: "edited.md", text, format });
        // All edits first: what is remembered of a claim is shared by services.
        const versions = changes.map((change) => {
          text = change(text);
          const checked = editor.check({ path: "edited.md", text, format });
          return { text, told: checked && plain(checked) };
        });
        for (const version of versions) {
          const fresh = (await serviceOver(sources)).check({ path: "edited.md", text: version.text, format });
          expect(version.told).toBe(fresh && plain(fresh));
        }
      }),
      { numRuns: 25 },
    );
  },
);
