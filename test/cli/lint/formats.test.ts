/** Every format of `lint` against its schema or its documentation, with paths and messages of every kind. */
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import { type LintFormat, lintFormats } from "../../../server/src/cli/lint/lint-reporter.ts";
import type { LintResult } from "../../../server/src/cli/lint/lint-result.ts";
import { harmless } from "../../../server/src/cli/stylish/screen-text.ts";
import { diagnostic, NASTY, NASTY_PATHS, nastyResults, result, written } from "./sample-results.ts";

const formats = Object.keys(lintFormats) as LintFormat[];
const data = (name: string) => readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8");

describe.each(formats)("%s", (format) => {
  test("is the same every time, tells no time and names no folder of this machine", async () => {
    const once = await written(format, nastyResults);
    expect(await written(format, nastyResults)).toBe(once);
    expect(once).not.toContain(process.cwd());
    expect(once).not.toContain(`${new Date().getUTCFullYear()}-`);
  });

  test("holds nothing that steers a terminal", async () => {
    if (format === "json" || format === "jsonl") return;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(await written(format, nastyResults)).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  });

  test("has something to say of nothing", async () => {
    const text = await written(format, []);
    if (format === "compact" || format === "github") expect(text).toBe("");
    else expect(text.endsWith("\n")).toBe(true);
  });
});

describe("sarif", () => {
  const { id: _, $schema: __, ...schema } = JSON.parse(data("sarif-2.1.0.json"));
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    unicodeRegExp: false,
    formats: {
      uri: (text: string) => URL.canParse(text),
      "uri-reference": (text: string) => URL.canParse(text, "file:///") && !/[\s<>"{}|\\^`]/.test(text),
      "date-time": true,
    },
  });
  const validate = ajv.compile(schema);
  const log = async (results: readonly LintResult[]): Promise<Log> => JSON.parse(await written("sarif", results));

  test.each([
    ["nothing", []],
    ["odd characters", nastyResults],
    ["a file without findings", [result({})]],
  ])("is valid for %s", async (_name, results) => {
    expect(validate(await log(results)) ? [] : validate.errors).toEqual([]);
  });

  test("the schema would tell", () => {
    expect(validate({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
  });

  test("paths are URIs that lead back to the file", async () => {
    const [run] = (await log(nastyResults)).runs;
    const uris = run?.results?.map((each) => each.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? "");
    expect([...new Set(uris)].map(decodeURIComponent)).toEqual([...NASTY_PATHS]);
    for (const uri of uris ?? []) expect(new URL(uri, "file:///r/").hash + new URL(uri, "file:///r/").search).toBe("");
  });

  test("rules, places, fixes, fingerprints and suppressions are told", async () => {
    const [run] = (await log(nastyResults.slice(0, 1))).runs;
    const [first, second, , ignored, accepted] = run?.results ?? [];
    const rules = run?.tool.driver.rules ?? [];
    expect(first).toMatchObject({ ruleId: "sum", level: "error", message: { text: NASTY } });
    expect(rules[first?.ruleIndex ?? -1]).toMatchObject({ id: "sum" });
    for (const rule of rules) expect(rule.help?.markdown, rule.id).toContain("**Why.**");
    expect(second?.locations?.[0]?.physicalLocation?.region).toMatchObject({
      startLine: 2,
      startColumn: 8,
      endLine: 2,
      endColumn: 10,
    });
    expect(second?.relatedLocations).toHaveLength(1);
    expect(second?.fixes?.map(({ description }) => description?.text)).toEqual(["Replace with 65", "Remove it"]);
    expect(second?.partialFingerprints).toEqual({ "tickmark/v1": "0123456789abcdef-2" });
    expect(ignored?.suppressions).toEqual([{ kind: "inSource", justification: NASTY }]);
    expect(accepted?.suppressions).toEqual([{ kind: "external" }]);
  });
});

describe.each(["junit", "checkstyle"] as const)("%s", (format) => {
  const validator = XsdValidator.fromDoc(XmlDocument.fromString(data(`${format}.xsd`)));

  test.each([
    ["nothing", []],
    ["odd characters", nastyResults],
    ["a file without findings", [result({})]],
  ])("is valid for %s", async (_name, results) => {
    const document = XmlDocument.fromString(await written(format, results));
    expect(() => validator.validate(document)).not.toThrow();
    document.dispose();
  });

  test("the schema would tell", () => {
    const root = format === "junit" ? "testsuites" : "checkstyle";
    expect(() => validator.validate(XmlDocument.fromString(`<${root}><thing/></${root}>`))).toThrow();
  });

  test("paths and messages come back as they were, what XML cannot hold aside", async () => {
    const document = XmlDocument.fromString(await written(format, nastyResults));
    const [paths, messages] =
      format === "junit"
        ? ["/testsuites/testsuite/@name", "//testcase/failure/@message"]
        : ["/checkstyle/file/@name", "//error/@message"];
    expect(document.find(paths).map((node) => node.content)).toEqual([...NASTY_PATHS]);
    const [first] = document.find(messages);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
    expect(first?.content).toBe(NASTY.replace(/[\u0000\u0007\u001b]|\ud800/g, "\ufffd"));
    document.dispose();
  });
});

test("junit: as many failures as it counts, and one passed case for a clean file", async () => {
  const document = XmlDocument.fromString(await written("junit", [...nastyResults, result({ path: "clean.md" })]));
  const value = (path: string) => document.get(path)?.content;
  expect(Number(value("/testsuites/@failures"))).toBe(document.find("//failure").length);
  expect(Number(value("/testsuites/@tests"))).toBe(document.find("//testcase").length);
  expect(document.find("//testsuite[@name='clean.md']/testcase")).toHaveLength(1);
  document.dispose();
});

test("junit: what does not fail the run is no failure", async () => {
  const results = [result({ diagnostics: [diagnostic({ severity: "warning" }), diagnostic({ severity: "hint" })] })];
  for (const [failOn, failures] of [
    ["error", 0],
    ["warning", 1],
    ["hint", 2],
  ] as const) {
    const text = await written("junit", results, [], failOn);
    expect(text.match(/<failure /g)?.length ?? 0, failOn).toBe(failures);
    expect(text).toContain(`<testsuites name="tickmark" tests="2" failures="${failures}">`);
    expect(text.match(/<system-out>/g)?.length ?? 0, failOn).toBe(2 - failures);
  }
});

describe("github", () => {
  const lines = async (results: readonly LintResult[]) => (await written("github", results)).split("\n").slice(0, -1);

  test("a finding is one command, whatever stands in it, and reads back", async () => {
    const [first = ""] = await lines(nastyResults.slice(2, 3));
    expect(first).toMatch(/^::error file=[^:,]+,line=3,endLine=3,col=3,endColumn=\d+,title=sum::/);
    const [, properties = "", message = ""] = /^::error (.*?)::(.*)$/.exec(first) ?? [];
    const unescaped = (text: string) =>
      text.replace(/%(25|0D|0A|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    expect(unescaped(properties.split(",")[0] ?? "")).toBe(`file=${NASTY_PATHS[2]}`);
    expect(unescaped(message)).toBe(harmless(NASTY));
  });

  test("worst first, ten of each level, the rest counted", async () => {
    const many = (severity: "error" | "warning" | "hint", count: number) =>
      Array.from({ length: count }, (_, i) => diagnostic({ severity, at: [i, 0] }));
    const all = await lines([
      result({ diagnostics: [...many("hint", 2), ...many("warning", 12), ...many("error", 10)] }),
    ]);
    expect(all.map((line) => line.slice(2, 5)).join(" ")).toBe(`${"err ".repeat(10)}${"war ".repeat(10)}not not not`);
    expect(all.at(-1)).toBe("::notice title=tickmark::and 2 more warnings, which GitHub would not show");
    const notices = await lines([result({ diagnostics: many("hint", 12) })]);
    expect(notices).toHaveLength(10);
    expect(notices.at(-1)).toBe("::notice title=tickmark::and 3 more notices, which GitHub would not show");
  });
});

test("gitlab: what the widget needs, a fingerprint of its own for each finding", async () => {
  const issues = JSON.parse(await written("gitlab", nastyResults)) as Record<string, unknown>[];
  const severities = new Set(["info", "minor", "major", "critical", "blocker"]);
  for (const issue of issues) {
    expect(Object.keys(issue).sort()).toEqual(["check_name", "description", "fingerprint", "location", "severity"]);
    expect(severities.has(String(issue.severity))).toBe(true);
    expect(issue.location).toMatchObject({ path: expect.any(String), lines: { begin: expect.any(Number) } });
  }
  const apart = [diagnostic({}), diagnostic({ fingerprint: "0123456789abcdef-2" })];
  const prints = JSON.parse(
    await written("gitlab", [result({ diagnostics: apart }), result({ path: "b.md", diagnostics: apart })]),
  ).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
  expect(new Set(prints).size).toBe(4);
});

test("rdjson: columns count bytes of UTF-8 from 1", async () => {
  const { source, diagnostics } = JSON.parse(await written("rdjson", nastyResults.slice(0, 1)));
  expect(source).toEqual({ name: "tickmark" });
  expect(diagnostics[1]).toMatchObject({
    severity: "INFO",
    code: { value: "share" },
    // "🙂 Ünï " is 7 UTF-16 units and 11 bytes.
    location: { path: NASTY_PATHS[0], range: { start: { line: 2, column: 12 }, end: { line: 2, column: 14 } } },
  });
  const allowed = new Set(["message", "location", "severity", "source", "code", "suggestions", "related_locations"]);
  for (const each of diagnostics) {
    expect(Object.keys(each).filter((key) => !allowed.has(key))).toEqual([]);
    expect(["ERROR", "WARNING", "INFO", "UNKNOWN_SEVERITY"]).toContain(each.severity);
  }
});

test("jsonl: each line is an object of its own, with what json says of that file", async () => {
  const lines = (await written("jsonl", nastyResults)).trimEnd().split("\n");
  const { files, summary } = JSON.parse(await written("json", nastyResults));
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    ...files.map((file: object) => ({ version: 1, ...file })),
    { version: 1, summary },
  ]);
});

test("compact: one line a finding", async () => {
  const text = await written("compact", nastyResults);
  expect(text.split("\n")).toHaveLength(nastyResults.length * 3 + 1);
  expect(text.split("\n")[1]).toBe("a b/c&d <e>.md:2:8: information: 52 of 80 is 65 percent, not 75. [share]");
});

test("markdown and html: nothing of a text is read as mark-up", async () => {
  const html = await written("html", nastyResults);
  expect(html).not.toContain("<c>");
  expect(html).not.toMatch(/<script|https?:\/\//);
  const markdown = await written("markdown", nastyResults);
  for (const row of markdown.split("\n").filter((line) => line.startsWith("| "))) {
    expect(row.replace(/\\\||`[^`]*`/g, "").split("|"), row).toHaveLength(5);
  }
  expect(markdown).not.toMatch(/(?<!\\)<c>/);
});

describe("what could not be read", () => {
  const problems = [
    { path: "./a, b.md", message: "is not valid UTF-8" },
    { path: "empty.md", message: "is empty", harmless: true },
  ] as const;

  test("sarif tells it of the run", async () => {
    const [run] = (JSON.parse(await written("sarif", [], problems)) as Log).runs;
    const [invocation] = run?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.map(({ level, message }) => [level, message.text])).toEqual([
      ["error", "./a, b.md: is not valid UTF-8"],
      ["note", "empty.md: is empty"],
    ]);
    const [place] = invocation?.toolExecutionNotifications?.[0]?.locations ?? [];
    expect(place?.physicalLocation?.artifactLocation?.uri).toBe("a%2C%20b.md");
  });

  test("github and markdown name it", async () => {
    expect(await written("github", [], problems)).toBe("::error file=a%2C b.md,title=tickmark::is not valid UTF-8\n");
    expect(await written("markdown", [], problems)).toContain(
      "Not read, or not done:\n\n- ./a, b.md: is not valid UTF-8\n",
    );
  });
});

test("html: what could not be read stands first, clean files are counted, and lines are cut at words", async () => {
  const line = { text: `${"word ".repeat(100)}52 of 80${" word".repeat(100)}` };
  const found = result({ diagnostics: [diagnostic({ line, at: [0, 500] })] });
  const page = await written("html", [result({ path: "clean.md" }), found], [{ path: "<b>.md", message: "is torn" }]);
  expect(page).toMatch(/<h2>Not read, or not done<\/h2>\n<ul><li><cite>&#60;b&#62;\.md<\/cite> is torn<\/li>/);
  expect(page).toContain("<p>1 file without findings.</p>");
  expect(page).not.toContain("clean.md");
  expect(page).toMatch(/… word (word )+<mark>52<\/mark> of 80( word)+ …/);
});

test("markdown: the worst of many findings in what a comment may hold", async () => {
  const many = (severity: "error" | "hint", count: number) =>
    Array.from({ length: count }, (_, i) => diagnostic({ severity, at: [i, 0] }));
  const text = await written("markdown", [result({ diagnostics: [...many("hint", 2000), ...many("error", 50)] })]);
  expect(text.length).toBeLessThan(60_000);
  expect(text.match(/\| error \|/g)).toHaveLength(50);
  const hints = text.match(/\| hint \|/g)?.length ?? 0;
  expect(text).toContain(`And ${(2000 - hints).toLocaleString("en")} more.\n`);
});
