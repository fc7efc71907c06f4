import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { applyPatch } from "diff";
import { expect, test, vi } from "vitest";
import { applyFixes } from "../../../server/src/cli/lint/apply-fixes.ts";
import { writeFixed } from "../../../server/src/cli/lint/write-fixed.ts";
import { createNodeFileSystem } from "../../../server/src/host/node-file-system.ts";
import { folderWith, run } from "../run-cli.ts";
import { diagnostic } from "./sample-results.ts";

vi.setConfig({ testTimeout: 60_000 });

const certain = "145 of the 250 replies, or 58 percent, were positive. <!-- tickmark-disable-line share -->\n";
const clean = "145 of the 250 replies, or 58 percent, were positive.\n";
const uncertain = "The World Health Organisation (WHO) met. The WTO met. Mayor Ines Calder spoke. Ines Caldor left.\n";

const fix = (from: number, to: number, newText: string, isCertain = true) =>
  diagnostic({ span: [from, to], fixes: [{ title: "x", edits: [{ span: [from, to], newText }], certain: isCertain }] });

test.each<[string, Parameters<typeof applyFixes>, string, number]>([
  ["none", ["abcdef", [diagnostic({})], true], "abcdef", 0],
  ["two apart", ["abcdef", [fix(0, 1, "X"), fix(3, 4, "Y")], false], "XbcYef", 2],
  ["two side by side", ["abcdef", [fix(0, 1, "X"), fix(1, 2, "Y")], false], "XYcdef", 2],
  ["two that overlap: the first", ["abcdef", [fix(0, 3, "X"), fix(2, 4, "Y")], false], "Xdef", 1],
  ["one that needs a look", ["abcdef", [fix(0, 1, "X", false), fix(3, 4, "Y")], false], "abcYef", 1],
  ["one that needs a look, allowed", ["abcdef", [fix(0, 1, "X", false), fix(3, 4, "Y")], true], "XbcYef", 2],
  ["to the very end", ["abcdef", [fix(5, 6, "")], false], "abcde", 1],
])("applies %s", (_name, args, text, count) => {
  const { text: fixed, fixed: done } = applyFixes(...args);
  expect({ fixed, done: done.length }).toEqual({ fixed: text, done: count });
});

test("a fix with parts that overlap is not applied", () => {
  const edits = [
    { span: [0, 3] as const, newText: "X" },
    { span: [2, 4] as const, newText: "Y" },
  ];
  expect(applyFixes("abcdef", [diagnostic({ fixes: [{ title: "x", edits, certain: true }] })], false).fixed).toEqual(
    [],
  );
});

test("--fix writes what needs no judgement and reports what is left", async () => {
  const folder = folderWith({ "a.md": `${certain}\n${uncertain}`, "b.md": clean });
  const before = statSync(join(folder, "b.md")).mtimeMs;
  const { code, out, err } = await run(folder, ["lint", ".", "--fix", "--format", "compact"]);
  expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(`${clean}\n${uncertain}`);
  expect(statSync(join(folder, "b.md")).mtimeMs).toBe(before);
  expect(err).toBe(
    "tickmark: 1 finding fixed in 1 file\ntickmark: 1 finding with a fix that needs a look; --unsafe-fixes applies those too\n",
  );
  expect(out).not.toContain("unused-directive");
  expect(out).toContain("Caldor");
  expect(code).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(["a.md", "b.md"]);
});

test("--unsafe-fixes applies the others too", async () => {
  const folder = folderWith({ "a.md": uncertain });
  const { err } = await run(folder, ["lint", "a.md", "--fix", "--unsafe-fixes"]);
  expect(err).toMatch(/^tickmark: \d findings? fixed in 1 file\n$/);
  expect(readFileSync(join(folder, "a.md"), "utf8")).not.toBe(uncertain);
});

test("--fix-dry-run reports what would be left and writes nothing", async () => {
  const folder = folderWith({ "a.md": certain });
  const { code, out, err } = await run(folder, [
    "lint",
    "a.md",
    "--fix-dry-run",
    "--format",
    "compact",
    "--fail-on",
    "hint",
  ]);
  expect({ code, out, err }).toEqual({ code: 0, out: "", err: "tickmark: 1 finding would be fixed in 1 file\n" });
  expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(certain);
});

test("--diff shows a patch that does what --fix would do", async () => {
  const name = 'ö "q" b.md';
  const text = `${"Line.\r\n".repeat(20)}${certain.replace("\n", "\r\n")}`;
  const folder = folderWith({ [name]: text });
  const { code, out, err } = await run(folder, ["lint", ".", "--diff"]);
  expect(code).toBe(1);
  expect(err).toBe("tickmark: 1 finding would be fixed in 1 file\n");
  expect(out.split("\n")[0]).toBe('--- "a/\\303\\266 \\"q\\" b.md"');
  expect(readFileSync(join(folder, name), "utf8")).toBe(text);
  const patched = applyPatch(text, out, { autoConvertLineEndings: false });
  await run(folder, ["lint", ".", "--fix"]);
  expect(patched).toBe(readFileSync(join(folder, name), "utf8"));
  expect(await run(folder, ["lint", ".", "--diff"])).toEqual({ code: 0, out: "", err: "" });
});

test.each([
  ["UTF-8 with a mark and CRLF", (text: string) => Buffer.from(`\ufeff${text.replaceAll("\n", "\r\n")}`)],
  ["UTF-16, little end first", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["UTF-16, big end first", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ["lone CR", (text: string) => Buffer.from(text.replaceAll("\n", "\r"))],
])("a file stays in %s", async (_name, encode) => {
  const folder = folderWith({ "a.md": encode(`# Ö 🙂\n\n${certain}`) });
  await run(folder, ["lint", "a.md", "--fix"]);
  expect(readFileSync(join(folder, "a.md")).equals(encode(`# Ö 🙂\n\n${clean}`))).toBe(true);
});

test("a link stays a link and a file keeps its mode", async () => {
  const folder = folderWith({ "real/a.md": certain });
  chmodSync(join(folder, "real/a.md"), 0o640);
  symlinkSync("real/a.md", join(folder, "link.md"));
  await run(folder, ["lint", "link.md", "--fix"]);
  expect(lstatSync(join(folder, "link.md")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, "real/a.md"), "utf8")).toBe(clean);
  if (process.platform !== "win32") expect(statSync(join(folder, "real/a.md")).mode & 0o777).toBe(0o640);
});

test("a file that changed meanwhile is left alone", async () => {
  const folder = folderWith({ "a.md": certain });
  const files = createNodeFileSystem(folder);
  writeFileSync(join(folder, "a.md"), "Somebody else wrote this.\n");
  const fixed = { path: "a.md", before: certain, after: clean };
  expect(await writeFixed(fixed, files, folder)).toBe("changed while it was checked; it was not fixed");
  expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("Somebody else wrote this.\n");
  expect(await writeFixed({ ...fixed, path: "gone.md" }, files, folder)).toBe("does not exist; it was not fixed");
});

test.each([
  [["-", "--fix"], "standard input cannot be fixed in its place"],
  [["a.md", "--fix", "--diff"], "--fix and --diff cannot be given together"],
  [["a.md", "--unsafe-fixes"], "--unsafe-fixes goes with --fix"],
  [["a.md", "--diff", "--format", "json"], "--diff writes to standard output"],
  [["a.md", "--diff", "--suppress-all"], "--diff and --suppress-all cannot be given together"],
])("%j is refused", async (args, message) => {
  const { code, err } = await run(folderWith({ "a.md": certain }), ["lint", ...args]);
  expect(err).toContain(`tickmark: ${message}`);
  expect(code).toBe(2);
});

test("standard input can be shown as it would be fixed", async () => {
  const { code, out } = await run(folderWith({}), ["lint", "-", "--stdin-filename", "x.md", "--diff"], {
    input: certain,
  });
  expect(code).toBe(1);
  expect(applyPatch(certain, out)).toBe(clean);
});
