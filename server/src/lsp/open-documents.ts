import type { Connection } from "vscode-languageserver";
import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { nameOfUri } from "./file-uris.ts";
import { readRange } from "./untrusted-range.ts";
import { arrayMember, isRecord, numberMember, recordMember, stringMember } from "./untrusted-value.ts";

/** The texts that the editor has open, kept in step with its edits. */
export interface OpenDocuments {
  get(uri: string): TextDocument | undefined;
  all(): TextDocument[];
}

export interface DocumentEvents {
  changed(document: TextDocument): void;
  closed(uri: string): void;
  saved(uri: string): void;
}

/**
 * Follows the client's text synchronization. Messages that make no sense are named in the log and left out; an edit
 * outside the text is moved to the nearest place inside it.
 */
export function followOpenDocuments(connection: Connection, events: DocumentEvents): OpenDocuments {
  const documents = new Map<string, TextDocument>();
  const log = (message: string) => connection.console.warn(message);

  connection.onDidOpenTextDocument((params: unknown) => {
    const item = recordMember(params, "textDocument");
    const uri = stringMember(item, "uri");
    const text = stringMember(item, "text");
    if (uri === undefined || text === undefined) {
      log("textDocument/didOpen without an address or a text: left out");
      return;
    }
    const language = stringMember(item, "languageId") ?? "plaintext";
    const document = TextDocument.create(uri, language, numberMember(item, "version") ?? 0, text);
    documents.set(uri, document);
    events.changed(document);
  });

  connection.onDidChangeTextDocument((params: unknown) => {
    const identifier = recordMember(params, "textDocument");
    const uri = stringMember(identifier, "uri");
    const changes = arrayMember(params, "contentChanges");
    if (uri === undefined || changes === undefined) {
      log("textDocument/didChange without an address or a list of changes: left out");
      return;
    }
    const document = documents.get(uri);
    if (document === undefined) {
      log(`${nameOfUri(uri)}: an edit arrived although the document is not open: left out`);
      return;
    }
    const version = numberMember(identifier, "version") ?? document.version + 1;
    let updated = document;
    for (const change of changes) {
      const usable = readChange(change, updated, log);
      if (usable !== undefined) updated = TextDocument.update(updated, [usable], version);
    }
    documents.set(uri, updated);
    events.changed(updated);
  });

  connection.onDidCloseTextDocument((params: unknown) => {
    const uri = stringMember(recordMember(params, "textDocument"), "uri");
    if (uri !== undefined && documents.delete(uri)) events.closed(uri);
    else log(`${uri === undefined ? "textDocument/didClose without an address" : nameOfUri(uri)}: was not open`);
  });

  connection.onDidSaveTextDocument((params: unknown) => {
    const uri = stringMember(recordMember(params, "textDocument"), "uri");
    if (uri !== undefined) events.saved(uri);
  });

  return { get: (uri) => documents.get(uri), all: () => [...documents.values()] };
}

function readChange(
  change: unknown,
  document: TextDocument,
  log: (message: string) => void,
): TextDocumentContentChangeEvent | undefined {
  const name = nameOfUri(document.uri);
  const text = stringMember(change, "text");
  if (text === undefined) {
    log(`${name}: an edit without a text: left out`);
    return undefined;
  }
  if (!isRecord(change) || change.range === undefined) return { text };
  const range = readRange(change, "range");
  if (range === undefined) {
    log(`${name}: an edit whose range cannot be read: left out`);
    return undefined;
  }
  const { start, end } = range;
  const exact = (at: { line: number; character: number }) => {
    const back = document.positionAt(document.offsetAt(at));
    return back.line === at.line && back.character === at.character;
  };
  if (!exact(start) || !exact(end)) {
    const place = `${start.line}:${start.character}–${end.line}:${end.character}`;
    log(`${name}: an edit at ${place} lies outside the text (${document.lineCount} lines): moved to its nearest place`);
  }
  return { range, text };
}
