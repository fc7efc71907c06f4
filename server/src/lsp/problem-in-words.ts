import type { Problem } from "../service/claim-service.ts";

/** A problem as the log and the status show it, with its place as editors and terminals link it. */
export function problemInWords({ path, line, column, message }: Problem): string {
  return `${path}${line === undefined ? "" : `:${line}:${column ?? 1}`}: ${message}`;
}
