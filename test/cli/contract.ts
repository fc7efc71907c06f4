import * as z from "zod";

/** The machine interface as schemas that allow no key to be missing or of another kind. */
const offset = z.int().nonnegative();
const span = z.tuple([offset, offset]);
const position = z.strictObject({ line: offset, character: offset });
const range = z.strictObject({ start: position, end: position });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const text = z.string().min(1);

/** Where a text that was read out of a file stands in it. */
const placeInFile = { page: offset.optional(), cell: text.optional(), record: offset.optional() };

const edit = z.strictObject({ span, newText: z.string() });

const diagnostic = z.strictObject({
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  severity: z.enum(["error", "warning", "information", "hint"]),
  message: text,
  span,
  range,
  text,
  related: z.array(z.strictObject({ path: text, span, range, text: z.string(), message: z.string(), ...placeInFile })),
  fixes: z.array(z.strictObject({ title: text, edits: z.array(edit).min(1) })),
  fingerprint: z.string().regex(/^[0-9a-f]{16}(-\d+)?$/),
});

export const lintOutput = z.strictObject({
  version: z.literal(1),
  files: z.array(
    z.strictObject({
      path: text,
      claims: offset,
      compared: offset,
      masked: offset,
      diagnostics: z.array(diagnostic),
      ignored: offset,
    }),
  ),
  summary: z.strictObject({
    files: offset,
    claims: offset,
    errors: offset,
    warnings: offset,
    information: offset,
    hints: offset,
  }),
});

const claim = z.strictObject({
  span,
  range,
  text,
  figure: z.strictObject({ span, text }),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: z.enum(["exact", "approximately", "more-than", "at-least", "less-than", "at-most", "range"]),
  dimension: text,
  unit: text.nullable(),
  measure: text.nullable(),
  measureLemma: z.array(text),
  subject: text.nullable(),
  whole: text.nullable(),
  per: text.nullable(),
  calendar: z.strictObject({ start: day.nullable(), end: day.nullable() }).nullable(),
  time: z.strictObject({ text, start: day.nullable(), end: day.nullable() }).nullable(),
  modality: z.enum(["stated", "projected", "quoted"]),
  attribution: text.nullable(),
  direction: z.enum(["up", "down"]).nullable(),
});

const entity = z.strictObject({
  span,
  range,
  text,
  type: z.enum(["person", "organization", "place", "product", "event", "work"]),
  name: text,
  role: text.nullable(),
});

export const extractOutput = z.strictObject({
  version: z.literal(1),
  files: z.array(z.strictObject({ path: text, claims: z.array(claim), entities: z.array(entity) })),
});

const comparison = z.strictObject({
  relation: z.enum(["same", "consistent", "conflict", "derived", "superseded"]),
  confidence: z.number().min(0).max(1),
  why: text,
  source: z.strictObject({
    path: text,
    title: text.nullable(),
    publisher: text.nullable(),
    date: day.nullable(),
    url: text.nullable(),
    span,
    range,
    quote: text,
    ...placeInFile,
    origin: text,
  }),
});

export const compareOutput = z.strictObject({
  version: z.literal(1),
  files: z.array(
    z.strictObject({
      path: text,
      claims: z.array(
        z.strictObject({
          span,
          range,
          text,
          verdict: z.enum(["supported", "conflicting", "mixed", "not-found"]),
          sources: offset,
          independent: offset,
          comparisons: z.array(comparison),
        }),
      ),
    }),
  ),
});
