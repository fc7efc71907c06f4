/** Writes the JSON Schema of the configuration file; `--check` only compares and fails on a difference. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { checks } from "../server/src/checks/registry.ts";
import { configurationJsonSchema } from "../server/src/config/schema.ts";

const path = new URL("../server/tickmark.schema.json", import.meta.url);
const WIDTH = 120;
const text = `${inLines(inLines(JSON.stringify(configurationJsonSchema(checks), null, 2)))}\n`;

/** Lists of texts that fit, and lists of such lists, stand on one line, as the formatter wants them. */
function inLines(json: string): string {
  return json.replace(
    /^(.*)\[\s+((?:"[^"\]]*"|\["[^\]\n]*"\])(?:,\s+(?:"[^"\]]*"|\["[^\]\n]*"\]))*)\s+\](,?)$/gm,
    (whole, before: string, items: string, after: string) => {
      const line = `${before}[${items.replace(/,\s+/g, ", ")}]${after}`;
      return line.length <= WIDTH ? line : whole;
    },
  );
}

if (!process.argv.includes("--check")) writeFileSync(path, text);
else if (!existsSync(path) || readFileSync(path, "utf8") !== text) {
  console.error("server/tickmark.schema.json is out of date: run node .scripts/config-schema.ts");
  process.exitCode = 1;
}
