/** What tests keep of sources goes into a folder of this run, removed at its end, and not into the cache of whoever runs them. */
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const testCacheFolder = join(tmpdir(), `tickmark-tests-${process.pid}`);

export default function setUp(): () => void {
  return () => rmSync(testCacheFolder, { recursive: true, force: true });
}
