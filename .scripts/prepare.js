/**
 * What npm runs before it takes this repository for a package. A dependency on the repository itself, as pre-commit makes
 * one, holds nothing that was built, so that it is built here; in a checkout somebody works on there are commands for that.
 * No TypeScript, since the Node that comes with npm may not read it.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { isAbsolute, relative } from "node:path";

const from = relative(process.cwd(), process.env.INIT_CWD ?? process.cwd());
const isDependency = from.startsWith("..") || isAbsolute(from);
if (isDependency && !existsSync("server/dist/cli.js")) {
  // npm hands `--global` on to what it runs, and then installs nothing that a build needs.
  if (!existsSync("node_modules/esbuild")) npm("ci");
  npm("run", "build");
}

/** @param {...string} args */
function npm(...args) {
  const { npm_config_global: _, npm_config_location: __, ...env } = process.env;
  const { status } = spawnSync("npm", args, { env, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}
