import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import type { Span } from "../model/span.ts";
import type { LineIndex, Position } from "../text/line-index.ts";
import { numberMember, recordMember, stringMember } from "./untrusted-value.ts";

/** What nearly every request names. */
export interface TextRequest {
  readonly uri: string;
  /** The start of the text where the request names none. */
  readonly position: Position;
}

type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/**
 * Wraps the answer to a request about a text: parameters without an address are refused by name, a request that was
 * cancelled is answered so, and a failure is logged and answered without taking the server down.
 */
export function answering<P, R>(
  method: string,
  connection: Connection,
  run: (request: TextRequest, params: P, token: CancellationToken) => Promise<R>,
): Handler<P, R> {
  return async (params, token) => {
    const uri = stringMember(recordMember(params, "textDocument"), "uri");
    if (uri === undefined) {
      connection.console.warn(`${method} without the address of a document: refused`);
      return new ResponseError<never>(ErrorCodes.InvalidParams, `${method} needs textDocument.uri`);
    }
    const request = { uri, position: positionIn(params, "position") };
    return guarded(`${method} for ${uri}`, method, connection, token, () => run(request, params, token));
  };
}

/** The same for a request that is about something answered before, or about no text at all. */
export function resolving<P, R>(
  method: string,
  connection: Connection,
  run: (params: P, token: CancellationToken) => Promise<R>,
): Handler<P, R> {
  return (params, token) => guarded(method, method, connection, token, () => run(params, token));
}

async function guarded<R>(
  what: string,
  method: string,
  connection: Connection,
  token: CancellationToken,
  run: () => Promise<R>,
): Promise<R | ResponseError<never>> {
  if (token.isCancellationRequested) return cancelled(method);
  try {
    const result = await run();
    return token.isCancellationRequested ? cancelled(method) : result;
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    connection.console.error(`${what} failed: ${reason}`);
    return new ResponseError<never>(ErrorCodes.InternalError, `${method} failed; see the log`);
  }
}

/** The stretch of a text that a request names as its range; the whole text where it names none. */
export function requestedSpan(params: unknown, lines: LineIndex): Span {
  const range = recordMember(params, "range");
  if (range === undefined) return [0, lines.offsetAt({ line: lines.lineCount, character: 0 })];
  return [lines.offsetAt(positionIn(range, "start")), lines.offsetAt(positionIn(range, "end"))];
}

function positionIn(value: unknown, key: string): Position {
  const position = recordMember(value, key);
  return { line: numberMember(position, "line") ?? 0, character: numberMember(position, "character") ?? 0 };
}

function cancelled(method: string): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, `${method} was cancelled`);
}
