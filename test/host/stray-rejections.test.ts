import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

/** Rejects a promise that nobody hears, in a process of its own. */
function reject(name: string) {
  const module = new URL("../../server/src/host/stray-rejections.ts", import.meta.url);
  const script = `import { passOverStrayRejections } from ${JSON.stringify(module.href)};
    passOverStrayRejections();
    Promise.reject(Object.assign(new Error("of no use"), { name: ${JSON.stringify(name)} }));
    setTimeout(() => console.log("alive"), 50);`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  return { status, out: stdout.trim(), told: stderr.includes("of no use") };
}

test("what PDF.js leaves unheard of a damaged file does not end the process, anything else does", () => {
  expect(reject("XRefEntryException")).toEqual({ status: 0, out: "alive", told: false });
  expect(reject("TypeError")).toMatchObject({ out: "", told: true });
  expect(reject("TypeError").status).not.toBe(0);
});
