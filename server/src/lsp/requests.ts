import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver/node";
import type { Position } from "../text/line-index.ts";
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
    if (token.isCancellationRequested) return cancelled(method);
    try {
      const result = await run({ uri, position: readPosition(params) }, params, token);
      return token.isCancellationRequested ? cancelled(method) : result;
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      connection.console.error(`${method} for ${uri} failed: ${reason}`);
      return new ResponseError<never>(ErrorCodes.InternalError, `${method} failed; see the log`);
    }
  };
}

function readPosition(params: unknown): Position {
  const position = recordMember(params, "position");
  return { line: numberMember(position, "line") ?? 0, character: numberMember(position, "character") ?? 0 };
}

function cancelled(method: string): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, `${method} was cancelled`);
}
