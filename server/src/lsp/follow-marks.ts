import {
  type Connection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { isMarksFile, REVIEW_FILE } from "../service/reviews.ts";
import type { ClientFeatures } from "./client-features.ts";
import { pathOfUri } from "./file-uris.ts";

/** Follows files of reviewers' marks, on disk and open in the editor. */
export interface MarksFollowed {
  /** Asks to be told what such files say while they are open, where the client can be asked. */
  register(): void;
  /** Whether an address is that of such a file. */
  has(uri: string): boolean;
  /** The file at an address is another now; true where it is such a file. */
  changed(uri: string): boolean;
}

/** How long a file is left alone while it is written, in milliseconds. */
const PAUSE = 100;

export function followMarks(connection: Connection, features: ClientFeatures, changed: () => void): MarksFollowed {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const has = (uri: string) => {
    const path = pathOfUri(uri);
    return path !== undefined && isMarksFile(path);
  };
  return {
    register() {
      if (!features.registersTexts) return;
      const documentSelector = [{ pattern: `**/${REVIEW_FILE}` }];
      const registrations = [
        connection.client.register(DidOpenTextDocumentNotification.type, { documentSelector }),
        connection.client.register(DidChangeTextDocumentNotification.type, {
          documentSelector,
          syncKind: TextDocumentSyncKind.Incremental,
        }),
        connection.client.register(DidCloseTextDocumentNotification.type, { documentSelector }),
      ];
      Promise.all(registrations).catch((error: unknown) =>
        connection.console.warn(`Open files of marks are not followed: ${String(error)}`),
      );
    },
    has,
    changed(uri) {
      if (!has(uri)) return false;
      clearTimeout(waiting);
      waiting = setTimeout(changed, PAUSE);
      return true;
    },
  };
}
