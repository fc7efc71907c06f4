import * as z from "zod";
import type { CheckOption } from "../model/check-setting.ts";

const severity = z.enum(["off", "hint", "information", "warning", "error"]);
const patterns = z.array(z.string().min(1));

/** What the schema must know of a check. */
export interface ConfigurableCheck {
  readonly id: string;
  readonly summary: string;
  readonly options?: readonly CheckOption[];
}

/** The shape of a configuration file. `checks` are those that may be named. */
export function configurationSchema(checks: readonly ConfigurableCheck[]) {
  const byId = Object.fromEntries(checks.map((check) => [check.id, settingSchema(check).optional()]));
  return z
    .strictObject({
      $schema: z.string().optional().describe("Where editors find this schema."),
      sources: patterns
        .optional()
        .describe("Source documents that drafts are compared with: files, folders or globs, relative to this file."),
      checks: z.strictObject(byId).optional().describe('Severity of each check, or "off", and its options.'),
      accepted: z
        .array(z.union([z.string().min(1), acceptedSchema(checks)]))
        .optional()
        .describe(
          "Figures and names that were looked at: nothing is reported at them. As written; * and ? stand for any.",
        ),
      include: patterns
        .optional()
        .describe('What is checked in a folder: endings such as ".md" or globs relative to this file.'),
      ignore: patterns
        .optional()
        .describe("Files and folders found in folders that are not checked: globs relative to this file."),
    })
    .describe("Configuration of Tickmark");
}

function acceptedSchema(checks: readonly ConfigurableCheck[]) {
  return z.strictObject({
    figure: z.string().min(1).describe("The figure or name as written; * stands for any characters and ? for one."),
    checks: z
      .array(z.enum(checks.map(({ id }) => id)))
      .optional()
      .describe("The checks that are quiet about it; all of them where left out."),
    reason: z.string().optional().describe("Why it stands."),
  });
}

function settingSchema({ summary, options = [] }: ConfigurableCheck) {
  const byName = Object.fromEntries(options.map((option) => [option.name, optionSchema(option).optional()]));
  const full = z.strictObject({
    severity: severity.optional(),
    ...(options.length > 0 && { options: z.strictObject(byName).optional() }),
  });
  return z.union([severity, full]).describe(summary);
}

function optionSchema({ default: standard, summary, least, most }: CheckOption): z.ZodType {
  const description = `${summary} Default: ${JSON.stringify(standard)}.`;
  if (typeof standard === "boolean") return z.boolean().describe(description);
  if (typeof standard !== "number") return z.array(z.string().min(1)).describe(description);
  let number = z.number();
  if (least !== undefined) number = number.min(least);
  if (most !== undefined) number = number.max(most);
  return number.describe(description);
}

/** The same as a JSON Schema, for editors. */
export function configurationJsonSchema(checks: readonly ConfigurableCheck[]): object {
  return z.toJSONSchema(configurationSchema(checks), { target: "draft-7" });
}
