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
  const accepted = z.array(z.union([z.string().min(1), acceptedSchema(checks)]));
  const settings = settingsSchema(checks);
  return z
    .strictObject({
      $schema: z.string().optional().describe("Where editors find this schema."),
      extends: z
        .union([z.string().min(1), patterns])
        .optional()
        .describe(
          "Configurations that this one builds on: paths of files, relative to this file, or names of packages. Later ones win over earlier ones.",
        ),
      sources: patterns
        .optional()
        .describe("Source documents that drafts are compared with: files, folders or globs, relative to this file."),
      checks: settings.optional().describe('Severity of each check, or "off", and its options.'),
      accepted: accepted
        .optional()
        .describe(
          "Figures and names that were looked at: nothing is reported at them. As written; * and ? stand for any.",
        ),
      aliases: z
        .record(z.string().min(1), z.array(z.string().min(1)))
        .optional()
        .describe("Names of one entity: the name that stands for it, with its other names."),
      canonical: z
        .array(canonicalSchema())
        .optional()
        .describe("Figures that must be right wherever they appear; the check canonical-value reports others."),
      compareFolder: z
        .boolean()
        .optional()
        .describe("Whether the checked files are compared with each other too, besides the sources."),
      include: patterns
        .optional()
        .describe('What is checked in a folder: endings such as ".md" or globs relative to this file.'),
      ignore: patterns
        .optional()
        .describe("Files and folders found in folders that are not checked: globs relative to this file."),
      overrides: z
        .array(
          z.strictObject({
            files: patterns
              .min(1)
              .describe(
                "Files that it is about: globs relative to this file; a bare name stands for it in any folder.",
              ),
            sources: patterns.optional().describe("Their source documents, instead of those above."),
            checks: settings.optional().describe("Severity and options of checks for them; the others stay."),
            accepted: accepted.optional().describe("Figures and names accepted in them besides."),
          }),
        )
        .optional()
        .describe("Settings of their own for some files; later ones win."),
    })
    .describe("Configuration of Tickmark");
}

/** Keys that are known at a place in a configuration; `undefined` where any key may stand. */
export function knownKeys(path: readonly (string | number)[], checks: readonly ConfigurableCheck[]): readonly string[] {
  const inner = path[0] === "overrides" && path.length > 2 ? path.slice(2) : path;
  if (path[0] === "overrides" && path.length === 2) return ["files", "sources", "checks", "accepted"];
  if (inner.length === 0) return Object.keys(configurationSchema(checks).shape);
  switch (inner[0]) {
    case "checks": {
      if (inner.length === 1) return checks.map(({ id }) => id);
      if (inner.length === 2) return ["severity", "options"];
      return checks.find(({ id }) => id === inner[1])?.options?.map(({ name }) => name) ?? [];
    }
    case "accepted":
      return ["figure", "checks", "reason"];
    case "canonical":
      return Object.keys(canonicalSchema().shape);
    default:
      return [];
  }
}

function settingsSchema(checks: readonly ConfigurableCheck[]) {
  return z.strictObject(Object.fromEntries(checks.map((check) => [check.id, settingSchema(check).optional()])));
}

function canonicalSchema() {
  return z.strictObject({
    measure: z.string().min(1).optional().describe('What is counted or measured, as a noun phrase: "member states".'),
    subject: z.string().min(1).optional().describe("Whose: other subjects' figures may differ."),
    pattern: z
      .string()
      .regex(/^[^#]*#[^#]*$/)
      .optional()
      .describe('The words around the figure with # in its place: "founded in #". Instead of a measure.'),
    value: z.number().describe("The right value."),
    unit: z.string().min(1).optional().describe('Its unit or currency: "percent", "km", "EUR"; none for a count.'),
    reason: z.string().optional().describe("Why, or where it comes from; reports tell it."),
  });
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
  return z.toJSONSchema(configurationSchema(checks), { target: "draft-7", reused: "ref" });
}
