/** Every check's documentation runs: what it says is reported is, and nothing else. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { current, generatedFiles } from "../../.scripts/check-pages.ts";
import { checks } from "../../server/src/checks/registry.ts";
import { check } from "../fixture.ts";

describe.each(checks.map((each) => [each.id, each] as const))("%s", (id, each) => {
  // One that is off by default is turned on for its own examples.
  const settings = each.enabled ? {} : { [id]: each.severity };

  test.each(each.reported)("reports in %j", (example) => {
    expect(example).toMatch(new RegExp(`\\^ ${id}(?::|$)`, "m"));
    check(example, settings);
  });

  test.each(each.unreported)("reports nothing in %j", (example) => {
    expect(example).not.toMatch(/^\s*\^+ /m);
    check(example, settings);
  });

  test("says what it is for", () => {
    expect(each.summary).toMatch(/\.$|”\.?$/);
    expect(each.reason.length).toBeGreaterThan(40);
    expect(each.limits.length).toBeGreaterThan(0);
    expect(each.reported.length).toBeGreaterThan(0);
    expect(each.unreported.length).toBeGreaterThan(0);
  });
});

test("every file that exports a check is in the registry, under its own name", () => {
  const folder = "server/src/checks";
  const exporting = readdirSync(folder).filter((file) =>
    / : Check = \{| ?: Check = \{/.test(readFileSync(`${folder}/${file}`, "utf8")),
  );
  expect(exporting.map((file) => file.replace(/\.ts$/, "")).sort()).toEqual(checks.map((each) => each.id).sort());
});

test("pages and the README's table are what the registry says", () => {
  for (const [path, text] of generatedFiles())
    expect(current(path), `${path}: run node .scripts/check-pages.ts`).toBe(text);
});
