import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { checks } from "../../server/src/checks/registry.ts";
import { configurationJsonSchema } from "../../server/src/config/schema.ts";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

test("the shipped schema is the one the program reads configurations by (node .scripts/config-schema.ts writes it)", () => {
  const shipped = JSON.parse(readFileSync("server/tickmark.schema.json", "utf8"));
  expect(shipped).toEqual(JSON.parse(JSON.stringify(configurationJsonSchema(checks))));
  expect(() => execFileSync(process.execPath, [".scripts/config-schema.ts", "--check"])).not.toThrow();
});

test("the sample workspace's configuration names the schema that is there", () => {
  const text = readFileSync("test/workspace/tickmark.config.json", "utf8");
  expect(text).toContain('"$schema": "../../server/tickmark.schema.json"');
});
