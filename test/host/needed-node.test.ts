import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { NEEDED_NODE, nodeRefusal } from "../../server/src/host/needed-node.ts";

test("the version is the manifest's", () => {
  expect(JSON.parse(readFileSync("package.json", "utf8")).engines.node).toBe(`>=${NEEDED_NODE}`);
});

test.each(["22.13.0", "22.14.1", "23.0.0", "24.21.0", "100.0.0", "24.0.0-nightly20250101"])("%s will do", (version) => {
  expect(nodeRefusal(version)).toBeUndefined();
});

test.each(["22.12.0", "20.20.2", "18.0.0", "9.11.2"])("%s is too old", (version) => {
  expect(nodeRefusal(version)).toBe(`needs Node 22.13 or later; this is Node ${version}`);
});
