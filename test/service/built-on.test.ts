/** Configurations that build on others, and settings of their own for some files. */
import { expect, test } from "vitest";
import { createConfigurations } from "../../server/src/service/configurations.ts";
import { MemoryFileSystem } from "../sources/memory-file-system.ts";

const json = JSON.stringify;
const open = async (files: Record<string, object | string>, folder = "/w") => {
  const texts = Object.fromEntries(
    Object.entries(files).map(([path, value]) => [path, typeof value === "string" ? value : json(value)]),
  );
  return createConfigurations({ files: new MemoryFileSystem(texts), workingFolder: "/w" }).of(folder);
};

test("what is set above wins, lists of what stands are put together", async () => {
  const found = await open({
    "/w/tickmark.config.json": {
      extends: ["./style/house.json"],
      checks: { share: "off", statistic: { options: { alpha: 0.01 } } },
      accepted: ["404"],
      aliases: { B: ["b"], C: ["c"] },
      ignore: ["mine"],
    },
    "/w/style/house.json": {
      sources: ["notes"],
      checks: { share: "error", rank: "hint", statistic: "warning" },
      accepted: ["405"],
      aliases: { A: ["a"], B: ["x"] },
      ignore: ["theirs"],
      include: [".rst"],
    },
  });
  expect(found.problems).toEqual([]);
  expect(found.files).toEqual(["/w/tickmark.config.json", "/w/style/house.json"]);
  expect(found.sources).toEqual(["style/notes"]);
  expect(found.configuration).toEqual({
    sources: ["/w/style/notes"],
    checks: { share: "off", rank: "hint", statistic: { severity: "warning", options: { alpha: 0.01 } } },
    accepted: [{ figure: "405" }, { figure: "404" }],
    aliases: { A: ["a"], B: ["b"], C: ["c"] },
    ignore: ["theirs", "mine"],
    include: [".rst"],
  });
  // Patterns of a configuration that others build on count from the file that builds on it.
  expect(found.rule.enters("theirs")).toBe(false);
});

test("packages are found in folders above, later ones win", async () => {
  const found = await open(
    {
      "/w/a/tickmark.config.json": { extends: ["one", "@desk/two", "one/strict.json"] },
      "/w/node_modules/one/tickmark.config.json": { checks: { share: "hint", rank: "hint" } },
      "/w/node_modules/one/strict.json": { checks: { age: "error" } },
      "/node_modules/@desk/two/tickmark.config.json": { checks: { share: "off" } },
    },
    "/w/a",
  );
  expect(found.problems).toEqual([]);
  expect(found.configuration.checks).toEqual({ share: "off", rank: "hint", age: "error" });
});

test("a circle is named, and so is what is not there", async () => {
  const circle = await open({
    "/w/tickmark.config.json": { extends: "./a.json" },
    "/w/a.json": { extends: ["./b.json"] },
    "/w/b.json": '{\n  "extends": "./a.json"\n}',
  });
  expect(circle.problems).toEqual([
    { path: "b.json", line: 2, column: 14, message: '"extends" leads in a circle: a.json → b.json → a.json' },
    { path: "tickmark.config.json", message: "is not used; the defaults hold instead" },
  ]);
  expect(circle.configuration).toEqual({});
  const gone = await open({ "/w/tickmark.config.json": { extends: ["./a.json", "nobody"] } });
  expect(gone.problems.map(({ message }) => message)).toEqual([
    '"./a.json" was not found: there is no such file',
    '"nobody" was not found: no package of that name holds a tickmark.config.json, and there is no such file',
    "is not used; the defaults hold instead",
  ]);
});

test("one configuration by two ways is no circle", async () => {
  const found = await open({
    "/w/tickmark.config.json": { extends: ["./a.json", "./b.json"] },
    "/w/a.json": { extends: "./c.json" },
    "/w/b.json": { extends: "./c.json" },
    "/w/c.json": { checks: { share: "off" } },
  });
  expect(found.problems).toEqual([]);
  expect(found.configuration.checks).toEqual({ share: "off" });
});

test("mistakes in what is built on are told with their file", async () => {
  const found = await open({
    "/w/tickmark.config.json": { extends: "./a.json", checks: { share: "off" } },
    "/w/a.json": '{ "cheks": {} }',
  });
  expect(found.problems[0]).toMatchObject({ path: "a.json", line: 1, column: 3 });
  expect(found.problems[0]?.message).toContain('did you mean "checks"?');
  expect(found.configuration).toEqual({});
});

test("a unit that nobody knows is a mistake", async () => {
  const canonical = [
    { measure: "length", value: 3, unit: "km" },
    { measure: "length", value: 3, unit: "parasangs" },
  ];
  const found = await open({ "/w/tickmark.config.json": { canonical } });
  expect(found.problems[0]?.message).toBe('unknown unit "parasangs"');
});

test("overrides hold for their files, later ones win", async () => {
  const found = await open({
    "/w/tickmark.config.json": {
      sources: ["notes"],
      checks: { share: "warning", rank: "error" },
      accepted: ["1"],
      overrides: [
        { files: ["letters/**"], checks: { share: "off" }, sources: ["letters/sources"], accepted: ["2"] },
        { files: ["*.txt", "letters/old/*.md"], checks: { share: "hint" } },
      ],
    },
  });
  const settings = (path: string) => found.settingsWith(found.overridesOf(path));
  expect(settings("a.md").configuration).toEqual({
    sources: ["/w/notes"],
    checks: { share: "warning", rank: "error" },
    accepted: [{ figure: "1" }],
  });
  expect(settings("letters/x/a.md").configuration.checks).toEqual({ share: "off", rank: "error" });
  expect(settings("letters/x/a.md").sources).toEqual(["letters/sources"]);
  expect(settings("letters/x/a.md").configuration.accepted).toEqual([{ figure: "1" }, { figure: "2" }]);
  expect(settings("letters/x/a.txt").configuration.checks).toEqual({ share: "hint", rank: "error" });
  expect(settings("/w/letters/old/a.md").configuration.checks).toEqual({ share: "hint", rank: "error" });
  expect(settings("b.md")).toBe(settings("a.md"));
});
