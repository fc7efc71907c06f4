import * as z from "zod";
import type { KnownFinding } from "./baseline.ts";

const entry = z.strictObject({ check: z.string(), text: z.string(), fingerprint: z.string() });
const schema = z.strictObject({ version: z.literal(1), files: z.record(z.string(), z.array(entry)) });

/** The known findings by file that a baseline's text holds. Throws an error that says what is wrong with the text. */
export function parseBaseline(text: string): Map<string, readonly KnownFinding[]> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error("is not valid JSON");
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return new Map(Object.entries(parsed.data.files));
  const at = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new Error(`is no list of known findings${at === "" ? "" : ` (see "${at}")`}`);
}
