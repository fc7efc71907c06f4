import { expect, test } from "vitest";
import { checks } from "../../server/src/checks/registry.ts";
import { emptyConfiguration, withAccepted, withSeverity } from "../../server/src/config/edit-configuration.ts";
import { parseConfiguration } from "../../server/src/config/parse-configuration.ts";
import { withEdits } from "../../server/src/edits/fixes-together.ts";

const entry = '{ "figure": "1,590", "checks": ["sum"], "reason": "as \\"printed\\"" }';
const accepted = { figure: "1,590", checks: ["sum"], reason: 'as "printed"' };

test.each<[before: string, after: string]>([
  [emptyConfiguration, `{\n  "accepted": [\n    ${entry}\n  ]\n}\n`],
  ['{ "accepted": ["a"] }', `{ "accepted": ["a", ${entry}] }`],
  ['{"accepted":["a",]}', `{"accepted":["a", ${entry},]}`],
  [
    '{\n  // Ours\n  "sources": ["a"], // more to come\n}\n',
    `{\n  // Ours\n  "sources": ["a"], // more to come\n  "accepted": [\n    ${entry}\n  ],\n}\n`,
  ],
  [
    '{\r\n\t"accepted": [\r\n\t\t"a", // first\r\n\t\t"b" /* second */ // so\r\n\t]\r\n}',
    `{\r\n\t"accepted": [\r\n\t\t"a", // first\r\n\t\t"b", /* second */ // so\r\n\t\t${entry}\r\n\t]\r\n}`,
  ],
  [
    '{\n  "accepted": [\n    "a" // one\n    , // two\n    // free\n  ]\n}',
    `{\n  "accepted": [\n    "a" // one\n    , // two\n    ${entry},\n    // free\n  ]\n}`,
  ],
  ['{\n  "accepted": [ // none yet\n  ]\n}', `{\n  "accepted": [ // none yet\n    ${entry}\n  ]\n}`],
])("a figure is accepted in %j", (before, after) => {
  const written = withEdits(before, withAccepted(before, accepted));
  expect(written).toBe(after);
  expect(parseConfiguration(written, checks).configuration?.accepted).toContainEqual(accepted);
});

test.each<[before: string, after: string]>([
  [emptyConfiguration, '{\n  "checks": { "sum": "off" }\n}\n'],
  ['{ "checks": { "sum": "error" /* ! */ } }', '{ "checks": { "sum": "off" /* ! */ } }'],
  ['{ "checks": { "share": "error" } }', '{ "checks": { "share": "error", "sum": "off" } }'],
  ['{ "checks": { "sum": { "severity": "error" } } }', '{ "checks": { "sum": { "severity": "off" } } }'],
  ['{ "checks": { "sum": {} } }', '{ "checks": { "sum": {\n  "severity": "off"\n} } }'],
])("a check is switched off in %j", (before, after) => {
  const written = withEdits(before, withSeverity(before, "sum", "off"));
  expect(written).toBe(after);
  const set = parseConfiguration(written, checks).configuration?.checks?.sum;
  expect(typeof set === "object" ? set.severity : set).toBe("off");
});

test.each(["", "[]", "{"])("%j is left alone where it is no object", (text) => {
  const edits = [...withAccepted(text, accepted), ...withSeverity(text, "sum", "off")];
  expect(edits.length === 0 || text === "{").toBe(true);
});
