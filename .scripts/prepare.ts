/**
 * What npm runs before it takes this repository for a package. A dependency on the repository itself, as pre-commit makes
 * one, holds nothing that was built, so that it is built here; in a checkout somebody works on there are commands for that.
 */
import { isAbsolute, relative } from "node:path";

const inside = relative(process.cwd(), process.env.INIT_CWD ?? process.cwd());
if (inside.startsWith("..") || isAbsolute(inside)) await import("./build.ts");
