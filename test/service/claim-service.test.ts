import { expect, test } from "vitest";
import type { Check } from "../../server/src/checks/check.ts";
import type { Finding } from "../../server/src/model/finding.ts";
import { createClaimService } from "../../server/src/service/claim-service.ts";
import { type Content, MemoryFileSystem } from "../sources/memory-file-system.ts";

const draft = "The company employed 412 people in March 2024.\n";
const board = "The company employed 421 people in March 2024.\n";

function makeCheck(id: string, run: Check["run"], enabled = true): Check {
  const page = { summary: "", reason: "", limits: [], reported: [], unreported: [] };
  return { id, severity: "warning", enabled, run, ...page };
}

const at = (code: string, start: number, end: number): Finding => ({
  code,
  severity: "warning",
  message: code,
  span: [start, end],
  related: [],
  fixes: [],
});

function setUp(contents: Record<string, Content>, checks?: Check[]) {
  const files = new MemoryFileSystem(contents);
  const logged: string[] = [];
  const service = createClaimService({ files, log: (message) => logged.push(message), ...(checks ? { checks } : {}) });
  return { files, logged, service };
}

const input = (path: string, text: string) => ({ path, text, format: "plain" as const });

test("a draft is compared with its sources, and checked again when they change", async () => {
  const { files, service } = setUp({ "s/board.txt": board });
  service.configure({ sources: ["s"], checks: {} });
  await service.loadSources();
  const first = service.check(input("draft.txt", draft));
  expect(first?.compared.map(({ verdict }) => verdict)).toContain("conflicting");
  expect(service.check(input("draft.txt", draft))).toBe(first);
  files.set("s/board.txt", draft);
  await service.loadSources();
  const second = service.check(input("draft.txt", draft));
  expect(second?.document).toBe(first?.document);
  expect(second?.compared.map(({ verdict }) => verdict)).not.toContain("conflicting");
  expect(second?.compared.map(({ verdict }) => verdict)).toContain("supported");
});

test("a document that is itself a source is compared with the others alone", async () => {
  const contents = { "s/a.txt": draft, "s/b.txt": "Something else with 7 dogs.\n", "link.txt": { link: "s/a.txt" } };
  const { files, service } = setUp(contents);
  service.configure({ sources: ["s"], checks: {} });
  await service.loadSources();
  const verdicts = (path: string, identity?: string) =>
    service
      .check({ ...input(path, draft), ...(identity === undefined ? {} : { identity }) })
      ?.compared.flatMap(({ comparisons }) => comparisons.map(({ source }) => source.path));
  expect(verdicts("./s/a.txt")).toEqual([]);
  expect(verdicts("link.txt", (await files.stat("link.txt"))?.identity)).toEqual([]);
  expect(verdicts("other.txt")).toContain("s/a.txt");
});

test("findings are sorted by place, then by code", () => {
  const { service } = setUp({}, [
    makeCheck("b", () => [at("b", 9, 12), at("b", 3, 5)]),
    makeCheck("a", () => [at("a", 9, 12), at("a", 3, 9)]),
  ]);
  const findings = service.check(input("d", draft))?.findings ?? [];
  expect(findings.map(({ code, span }) => `${code} ${span.join("-")}`)).toEqual(["b 3-5", "a 3-9", "a 9-12", "b 9-12"]);
});

test("a check that throws is logged by its id while the others report", () => {
  const failing = makeCheck("bad", () => {
    throw new Error("out of luck");
  });
  const { service, logged } = setUp({}, [failing, makeCheck("good", () => [at("good", 0, 3)])]);
  expect(service.check(input("d.md", draft))?.findings.map(({ code }) => code)).toEqual(["good"]);
  expect(logged).toEqual([
    expect.stringMatching(/^d\.md: the check bad failed; the others go on\. Error: out of luck/),
  ]);
});

test("severities follow the settings; a check that is off by itself runs when it is named", () => {
  const { service } = setUp({}, [
    makeCheck("a", () => [at("a", 0, 1)]),
    makeCheck("b", () => [at("b", 1, 2)]),
    makeCheck("c", () => [at("c", 2, 3)], false),
  ]);
  const severities = () =>
    service.check(input("d", draft))?.findings.map(({ code, severity }) => `${code} ${severity}`);
  expect(severities()).toEqual(["a warning", "b warning"]);
  service.configure({ sources: [], checks: { a: "off", b: "error", c: "hint" } });
  expect(severities()).toEqual(["b error", "c hint"]);
});

test("an edited text is read again, a forgotten one too", () => {
  const { service } = setUp({});
  const first = service.check(input("d", draft));
  const edited = service.check(input("d", `${draft}It had 9 offices.\n`));
  expect(edited?.document.prose.text).toContain("9 offices");
  service.forget("d");
  const again = service.check(input("d", draft));
  expect(again).not.toBe(first);
  expect(again?.document).toEqual(first?.document);
});

test("given up in the middle, nothing is half remembered", () => {
  const { service } = setUp({});
  const steps = service.checking(input("d", draft));
  for (let i = 0; i < 5; i++) expect(steps.next().done).toBe(false);
  expect(service.known(input("d", draft))).toBeUndefined();
  expect(service.check(input("d", draft))?.document.prose.text).toBe(draft);
});

test("cancelled while sources are read, the last sources stay", async () => {
  const { service } = setUp({ "s/a.txt": board });
  service.configure({ sources: ["s"], checks: {} });
  await service.loadSources();
  expect(await service.loadSources({ cancelled: true })).toBeUndefined();
  expect(service.check(input("d", draft))?.compared.some(({ comparisons }) => comparisons.length > 0)).toBe(true);
});

test("a slow load that began earlier does not undo a later one", async () => {
  const { files, service } = setUp({ "s/a.txt": board, "t/b.txt": draft });
  const stat = files.stat.bind(files);
  files.stat = async (path) => {
    if (path === "s") await new Promise((resolve) => setTimeout(resolve, 20));
    return stat(path);
  };
  service.configure({ sources: ["s"], checks: {} });
  const slow = service.loadSources();
  service.configure({ sources: ["t"], checks: {} });
  await service.loadSources();
  await slow;
  const compared = service.check(input("d", draft))?.compared ?? [];
  expect(compared.flatMap(({ comparisons }) => comparisons.map(({ source }) => source.path))).toContain("t/b.txt");
});
