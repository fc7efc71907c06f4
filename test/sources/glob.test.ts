import { describe, expect, test } from "vitest";
import { compileGlob, isGlob } from "../../server/src/sources/glob.ts";

describe("patterns match", () => {
  test.each([
    ["*.md", "a.md"],
    ["notes/*.txt", "notes/a.txt"],
    ["notes/**/*.txt", "notes/a.txt"],
    ["notes/**/*.txt", "notes/x/y/a.txt"],
    ["notes/**", "notes/x/a"],
    ["**/a.md", "a.md"],
    ["**/**/a.md", "x/a.md"],
    ["**/drafts/**", "x/drafts/a.md"],
    ["?.md", "é.md"],
    ["[a-c]x.md", "bx.md"],
    ["[!a-c]x.md", "dx.md"],
    ["{a,b}/*.{md,txt}", "b/x.txt"],
    ["{a,b{c,d}}.md", "bd.md"],
    ["./a/*.md", "a/x.md"],
    ["/abs/**/*.md", "/abs/x/y.md"],
    ["a[.md", "a[.md"],
    ["{a.md", "{a.md"],
    ["a*b*c", "aXbXbXc"],
  ])("%s ~ %s", (pattern, path) => {
    expect(compileGlob(pattern).matches(path)).toBe(true);
  });
});

describe("patterns do not match", () => {
  test.each([
    ["*.md", "x/a.md"],
    ["*.md", "a.mdx"],
    ["notes/*.txt", "notes/x/a.txt"],
    ["notes/**/*.txt", "other/a.txt"],
    ["?.md", "ab.md"],
    ["[a-c]x.md", "dx.md"],
    ["[!a-c]x.md", "bx.md"],
    ["{a,b}.md", "c.md"],
    ["a.md", "aXmd"],
    ["a*b*c", "aXbXbX"],
  ])("%s ~ %s", (pattern, path) => {
    expect(compileGlob(pattern).matches(path)).toBe(false);
  });
});

test.each([
  ["notes/*.txt", "notes", 1],
  ["notes/a/**/*.txt", "notes/a", Number.POSITIVE_INFINITY],
  ["{x/a,x/b}/*.md", "x", 2],
  ["*.md", "", 1],
  ["/*.md", "/", 1],
  ["/abs/x*/y.md", "/abs", 2],
])("%s starts below %s and goes %d deep", (pattern, base, depth) => {
  expect(compileGlob(pattern)).toMatchObject({ base, depth });
});

test.each(["a.md", "some folder/b (1).txt", "x]y"])("%s is no pattern", (path) => {
  expect(isGlob(path)).toBe(false);
});

test("many alternatives are bounded", () => {
  const glob = compileGlob("{a,b}".repeat(40));
  expect(glob.matches("c")).toBe(false);
});

test("a hostile pattern takes no time to speak of", () => {
  const pattern = `${"*a".repeat(400)}b`;
  const deep = `${"**/a/".repeat(60)}b`;
  const start = performance.now();
  expect(compileGlob(pattern).matches("a".repeat(4000))).toBe(false);
  expect(compileGlob(deep).matches("a/".repeat(2000))).toBe(false);
  expect(performance.now() - start).toBeLessThan(2000);
});
