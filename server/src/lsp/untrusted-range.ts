import type { Position } from "../text/line-index.ts";
import { numberMember, recordMember } from "./untrusted-value.ts";

/** A position that a client sent; `undefined` where it is none. */
export function readPosition(value: unknown, key: string): Position | undefined {
  const position = recordMember(value, key);
  const line = numberMember(position, "line");
  const character = numberMember(position, "character");
  return line === undefined || character === undefined ? undefined : { line, character };
}

/** A range that a client sent; `undefined` where it is none. */
export function readRange(value: unknown, key: string): { start: Position; end: Position } | undefined {
  const range = recordMember(value, key);
  const start = readPosition(range, "start");
  const end = readPosition(range, "end");
  return start === undefined || end === undefined ? undefined : { start, end };
}
