import * as z from "zod";
import type { CheckOption } from "../model/check-setting.ts";
import type { Severity } from "../model/finding.ts";

const patterns = z.array(z.string().min(1));

/** What the schema must know of a check. */
export interface ConfigurableCheck {
  readonly id: string;
  readonly summary: string;
  /** How it reports where nothing is set; absent where that is of no matter. */
  readonly severity?: Severity;
  /** False where it has to be switched on. */
  readonly enabled?: boolean;
  readonly options?: readonly CheckOption[];
}

/** What each severity means, in the order in which editors list them. */
const severities = {
  off: "Do not report.",
  hint: "Report as a hint: dots under the place, nothing in the Problems panel.",
  information: "Report as information.",
  warning: "Report as a warning; `tickmark lint` fails.",
  error: "Report as an error; `tickmark lint` fails.",
};

const severity = z.enum(Object.keys(severities) as (keyof typeof severities)[]).meta({
  id: "severity",
  enumDescriptions: Object.values(severities),
});

/** The shape of a configuration file, with what editors show of each key. `checks` are those that may be named. */
export function configurationSchema(checks: readonly ConfigurableCheck[]) {
  const accepted = z.array(z.union([z.string().min(1).describe("As written."), acceptedSchema(checks)])).meta({
    id: "accepted",
  });
  const settings = settingsSchema(checks);
  return (
    z
      .strictObject({
        $schema: z
          .string()
          .optional()
          .meta({
            description: "Where editors find this schema.",
            examples: ["./node_modules/tickmark/server/tickmark.schema.json"],
          }),
        extends: z
          .union([z.string().min(1), patterns])
          .optional()
          .meta({
            description:
              "Configurations that this one builds on: paths of files, relative to this file, or names of packages. Later ones win over earlier ones.",
            examples: [["./house-style.json"], ["newsroom-style"]],
          }),
        sources: patterns.optional().meta({
          description:
            "Source documents that drafts are compared with: files, folders or globs, relative to this file.",
          examples: [["sources"], ["sources/**/*.md", "reports/2026.pdf"]],
        }),
        checks: settings.optional().meta({
          description: 'Severity of each check, or "off", and its options.',
          examples: [{ restatement: "information", unsourced: "warning" }],
        }),
        accepted: accepted.optional().meta({
          description:
            "Figures and names that were looked at: nothing is reported at them. As written; * and ? stand for any.",
          examples: [["404*", { figure: "1,590 models", checks: ["restatement"], reason: "as printed" }]],
        }),
        aliases: z
          .record(
            z.string().min(1),
            z.array(z.string().min(1)).describe("Its other names, as written in drafts and sources."),
          )
          .optional()
          .meta({
            description: "Names of one entity: the name that stands for it, with its other names.",
            examples: [{ "Harbour Board": ["Board of the Harbour"] }],
          }),
        canonical: z
          .array(canonicalSchema())
          .optional()
          .meta({
            description: "Figures that must be right wherever they appear; the check canonical-value reports others.",
            examples: [[{ measure: "member ports", subject: "Harbour League", value: 27 }]],
          }),
        compareFolder: z.boolean().optional().meta({
          description: "Whether the checked files are compared with each other too, besides the sources.",
          default: false,
        }),
        include: patterns.optional().meta({
          description:
            'What is checked in a folder: endings such as ".md" or globs relative to this file. Markdown and plain text where left out.',
          examples: [[".md", ".txt"], ["articles/**/*.md"]],
        }),
        ignore: patterns.optional().meta({
          description: "Files and folders found in folders that are not checked: globs relative to this file.",
          examples: [["drafts/old", "*.notes.md"]],
        }),
        overrides: z
          .array(
            z.strictObject({
              files: patterns.min(1).meta({
                description:
                  "Files that it is about: globs relative to this file; a bare name stands for it in any folder.",
                examples: [["letters/**"]],
              }),
              sources: patterns.optional().describe("Their source documents, instead of those above."),
              checks: settings.optional().describe("Severity and options of checks for them; the others stay."),
              accepted: accepted.optional().describe("Figures and names accepted in them besides."),
            }),
          )
          .optional()
          .meta({
            description: "Settings of their own for some files; later ones win.",
            examples: [[{ files: ["letters/**"], checks: { unsourced: "off" } }]],
          }),
      })
      // The last two are for VS Code, which marks comments and trailing commas otherwise.
      .meta({
        title: "Tickmark",
        allowComments: true,
        allowTrailingCommas: true,
        description: "What Tickmark checks, and what it compares with.",
      })
  );
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
  return z.strictObject(Object.fromEntries(checks.map((check) => [check.id, settingSchema(check)]))).meta({
    id: "checks",
  });
}

function canonicalSchema() {
  return z.strictObject({
    measure: z
      .string()
      .min(1)
      .optional()
      .meta({
        description: "What is counted or measured, as a noun phrase.",
        examples: ["member states"],
      }),
    subject: z.string().min(1).optional().describe("Whose: other subjects' figures may differ."),
    pattern: z
      .string()
      .regex(/^[^#]*#[^#]*$/)
      .optional()
      .meta({
        description: "The words around the figure with # in its place. Instead of a measure.",
        examples: ["founded in #"],
      }),
    value: z.number().describe("The right value."),
    unit: z
      .string()
      .min(1)
      .optional()
      .meta({
        description: "Its unit or currency; none for a count.",
        examples: ["percent", "km", "EUR"],
      }),
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

function settingSchema({ id, summary, severity: usual, enabled = true, options = [] }: ConfigurableCheck) {
  const byName = Object.fromEntries(options.map((option) => [option.name, optionSchema(option).optional()]));
  const standard = enabled ? usual : "off";
  const full = z.strictObject({
    severity: severity.optional().describe("How it reports, or off; its own severity where left out."),
    ...(options.length > 0 && {
      options: z.strictObject(byName).optional().describe(`What ${id} lets be set beside its severity.`),
    }),
  });
  return z
    .union([severity, full])
    .optional()
    .meta({
      description: standard === undefined ? summary : `${summary} Usually: ${standard}.`,
      ...(standard && { default: standard }),
    });
}

function optionSchema({ default: standard, summary, least, most }: CheckOption): z.ZodType {
  const meaning = { description: `${summary} Default: ${JSON.stringify(standard)}.`, default: standard };
  if (typeof standard === "boolean") return z.boolean().meta(meaning);
  if (typeof standard !== "number") return z.array(z.string().min(1)).meta(meaning);
  let number = z.number();
  if (least !== undefined) number = number.min(least);
  if (most !== undefined) number = number.max(most);
  return number.meta(meaning);
}

/** The same as a JSON Schema, for editors. */
export function configurationJsonSchema(checks: readonly ConfigurableCheck[]): object {
  const schema = z.toJSONSchema(configurationSchema(checks), { target: "draft-7", reused: "inline" });
  return withPlainReferences(schema) as object;
}

/** Descriptions beside a reference instead of in front of a list of one, where editors look for them. */
function withPlainReferences(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withPlainReferences);
  if (typeof node !== "object" || node === null) return node;
  const { allOf, ...rest } = node as { allOf?: readonly object[] };
  const plain = allOf?.length === 1 ? { ...allOf[0], ...rest } : node;
  return Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, withPlainReferences(value)]));
}
