import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test, vi } from "vitest";
import { checks } from "../../server/src/checks/registry.ts";
import { parseConfiguration } from "../../server/src/config/parse-configuration.ts";
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

test("every key says what it means where it is written, with a default or examples that fit", () => {
  const shipped = JSON.parse(readFileSync("server/tickmark.schema.json", "utf8"));
  const told: string[] = [];
  const keys = (node: unknown, path: string): void => {
    if (typeof node !== "object" || node === null) return;
    const { properties, ...rest } = node as { properties?: Record<string, { description?: string }> };
    for (const [name, value] of Object.entries(properties ?? {})) {
      told.push(`${path}.${name}`);
      expect(value.description, `${path}.${name}`).toMatch(/^\S.*\.$/);
      keys(value, `${path}.${name}`);
    }
    for (const [name, value] of Object.entries(rest)) if (!["examples", "default"].includes(name)) keys(value, path);
  };
  keys(shipped, "");
  for (const key of [".overrides.files", ".canonical.measure", ".checks", ".reason", ".options"])
    expect(told.some((each) => each.endsWith(key))).toBe(true);
  for (const { id } of checks) expect(told).toContain(`.${id}`);
});

test("examples in the schema are configurations that are read without a mistake", () => {
  const { properties } = JSON.parse(readFileSync("server/tickmark.schema.json", "utf8"));
  let read = 0;
  for (const [key, { examples = [] }] of Object.entries<{ examples?: unknown[] }>(properties)) {
    for (const example of examples) {
      expect(parseConfiguration(JSON.stringify({ [key]: example }), checks).mistakes).toEqual([]);
      read++;
    }
  }
  expect(read).toBeGreaterThan(8);
});

test("the schema may be made twice, and agrees with the program about right and wrong", () => {
  configurationJsonSchema(checks);
  const valid = new Ajv({ strict: false }).compile(configurationJsonSchema(checks));
  for (const right of [
    {},
    { checks: { share: "off", statistic: { severity: "hint", options: { alpha: 0.01 } } } },
    { overrides: [{ files: ["a/**"], accepted: ["404", { figure: "5" }] }] },
  ]) {
    expect(valid(right), JSON.stringify(valid.errors)).toBe(true);
  }
  for (const wrong of [{ checks: { shares: "off" } }, { checks: { share: "loud" } }, { overrides: [{ checks: {} }] }]) {
    expect(valid(wrong)).toBe(false);
  }
});
