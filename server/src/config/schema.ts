import * as z from "zod";

const severity = z.enum(["off", "hint", "information", "warning", "error"]);
const patterns = z.array(z.string().min(1));

/** The shape of a configuration file. `checks` are the ids that may be named. */
export function configurationSchema(checks: readonly { readonly id: string; readonly summary: string }[]) {
  const byId = Object.fromEntries(checks.map(({ id, summary }) => [id, severity.optional().describe(summary)]));
  return z
    .strictObject({
      $schema: z.string().optional().describe("Where editors find this schema."),
      sources: patterns
        .optional()
        .describe("Source documents that drafts are compared with: files, folders or globs, relative to this file."),
      checks: z.strictObject(byId).optional().describe('Severity of each check, or "off".'),
      include: patterns
        .optional()
        .describe('What is checked in a folder: endings such as ".md" or globs relative to this file.'),
      ignore: patterns
        .optional()
        .describe("Files and folders found in folders that are not checked: globs relative to this file."),
    })
    .describe("Configuration of Tickmark");
}

/** The same as a JSON Schema, for editors. */
export function configurationJsonSchema(checks: readonly { readonly id: string; readonly summary: string }[]): object {
  return z.toJSONSchema(configurationSchema(checks), { target: "draft-7" });
}
