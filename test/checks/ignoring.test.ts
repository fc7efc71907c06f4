/** Directives and accepted figures keep findings back. */
import { expect, test } from "vitest";
import { checks } from "../../server/src/checks/registry.ts";
import { createClaimIndex } from "../../server/src/compare/claim-index.ts";
import { compareClaims } from "../../server/src/compare/compare-claims.ts";
import { readDocument } from "../../server/src/extract/read-document.ts";
import type { AcceptedFigure } from "../../server/src/model/check-setting.ts";
import { type RunSettings, runChecks } from "../../server/src/service/run-checks.ts";
import { readProse } from "../../server/src/text/read-prose.ts";
import { check } from "../fixture.ts";

const wrong = "145 of the 250 replies, or 68 percent, were positive.";

function run(text: string, settings: RunSettings = { checks: {} }) {
  const document = readDocument(readProse(text, "markdown"));
  const sources = createClaimIndex([]);
  const input = { document, compared: compareClaims(document, sources), sources };
  const { findings, ignored } = runChecks(checks, input, settings, (message) => expect.fail(message));
  return {
    shown: findings.map(({ code }) => code),
    ignored: ignored.map(({ finding, by, reason }) => [finding.code, by, reason]),
  };
}

test.each([
  ["on its own line", `${wrong} <!-- tickmark-disable-line -->`],
  ["by its id", `${wrong} <!-- tickmark-disable-line share -->`],
  ["among ids", `${wrong} <!-- tickmark-disable-line sum, share -->`],
  ["from the line above", `<!-- tickmark-disable-next-line share -->\n${wrong}`],
  ["over an empty line", `<!-- tickmark-disable-next-line share -->\n\n\n${wrong}`],
  ["in a region", `<!-- tickmark-disable -->\n\n${wrong}\n\n<!-- tickmark-enable -->\n`],
  ["in a region without an end", `# Head\n\n<!-- tickmark-disable share -->\n\n${wrong}`],
  ["in the whole file", `${wrong}\n\n<!-- tickmark-disable-file share -->`],
  ["in the front matter", `---\ntickmark-disable: [share]\n---\n\n${wrong}`],
])("a finding is kept back %s", (_, text) => {
  const { shown, ignored } = run(text);
  expect(shown.filter((code) => code === "share")).toEqual([]);
  expect(ignored).toEqual([["share", "directive", undefined]]);
});

test.each([
  ["another check is named", `${wrong} <!-- tickmark-disable-line sum -->`],
  ["another line is meant", `<!-- tickmark-disable-line share -->\n\n${wrong}`],
  ["it stands after the next line", `<!-- tickmark-disable-next-line share -->\nNothing.\n\n${wrong}`],
  ["the region has ended", `<!-- tickmark-disable -->\n\nText.\n\n<!-- tickmark-enable -->\n\n${wrong}`],
  ["the region has ended for it", `<!-- tickmark-disable -->\n\nText.\n\n<!-- tickmark-enable share -->\n\n${wrong}`],
  ["the region comes later", `${wrong}\n\n<!-- tickmark-disable -->\n\nText.`],
])("a finding is shown where %s", (_, text) => {
  const { shown, ignored } = run(text);
  expect(shown).toContain("share");
  expect(ignored).toEqual([]);
});

test("the reason is kept", () => {
  expect(run(`${wrong} <!-- tickmark-disable-line share -- as printed by the town -->`).ignored).toEqual([
    ["share", "directive", "as printed by the town"],
  ]);
});

test("a directive beside the other figure counts too", () => {
  const parts =
    "- Rent: $40\n- Food: $35\n- Fuel: $10\n\nThe bill comes to $95 in all. <!-- tickmark-disable-line sum -->\n";
  const open = parts.replace(/ <!--.*-->/, "");
  if (run(open).shown.includes("sum")) expect(run(parts).shown).not.toContain("sum");
  const related = `Staff rose from 80 to 120, <!-- tickmark-disable-line change -->\nan increase of 70 percent.`;
  expect(run(related.replace(/ <!--.*-->/, "")).shown).toEqual(["change"]);
  expect(run(related)).toEqual({ shown: [], ignored: [["change", "directive", undefined]] });
});

const quiet: [string, AcceptedFigure][] = [
  ["as written", { figure: "68 percent" }],
  ["by a pattern", { figure: "6? *" }],
  ["for its check", { figure: "68 PERCENT", checks: ["share"] }],
];
test.each(quiet)("an accepted figure is quiet %s", (_, accepted) => {
  expect(run(wrong, { checks: {}, accepted: [{ ...accepted, reason: "printed" }] })).toEqual({
    shown: [],
    ignored: [["share", "configuration", "printed"]],
  });
});

const loud: [string, AcceptedFigure][] = [
  ["another figure is accepted", { figure: "145" }],
  ["a part of it is", { figure: "8 percent" }],
  ["another check is meant", { figure: "68 percent", checks: ["sum"] }],
];
test.each(loud)("a finding stays where %s", (_, accepted) => {
  expect(run(wrong, { checks: {}, accepted: [accepted] })).toEqual({ shown: ["share"], ignored: [] });
});

test("a directive about a check that is off is left alone", () => {
  const text = "145 of the 250 replies were positive. <!-- tickmark-disable-line share -->";
  expect(run(text).shown).toEqual(["unused-directive"]);
  expect(run(text, { checks: { share: "off" } }).shown).toEqual([]);
  expect(run(text, { checks: { "unused-directive": "off" } }).shown).toEqual([]);
});

test("a directive about what sources say is judged only with sources", () => {
  check(`
    Staff reached 421 in March. <!-- tickmark-disable-line source-conflict -->
  `);
  check(`
    @@ draft.md
    Staff reached 421 in March. <!-- tickmark-disable-line source-conflict -->
                                                           ^^^^^^^^^^^^^^^ unused-directive
    @@ source board.txt
    Staff reached 421 in March.
  `);
});

test("an end without a beginning and a word too many are told of", () => {
  check(`
    <!-- tickmark-enable -->
    ^^^^^^^^^^^^^^^^^^^^^^^^ unused-directive: Nothing is switched off here

    <!-- tickmark-ignore -->
    ^^^^^^^^^^^^^^^^^^^^^^^^ unused-directive: “tickmark-ignore” is no directive
  `);
});

test("options and severities reach their check", () => {
  const seen: unknown[] = [];
  const probe = {
    ...(checks[0] as (typeof checks)[number]),
    id: "probe",
    run: (_: unknown, options: unknown) => {
      seen.push(options);
      return [];
    },
  };
  const document = readDocument(readProse("x", "markdown"));
  const input = { document, compared: [], sources: createClaimIndex([]) };
  runChecks([probe], input, { checks: { probe: { options: { alpha: 0.01 } } } }, () => {});
  runChecks([probe], input, { checks: { probe: "error" } }, () => {});
  runChecks([probe], input, { checks: { probe: { severity: "off" } } }, () => {});
  expect(seen).toEqual([{ alpha: 0.01 }, {}]);
});
