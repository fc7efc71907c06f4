import type { OpenDocuments } from "./open-documents.ts";

/** Sends diagnostics by itself, for editors that do not ask for them. */
export interface Pusher {
  /** Sends those of a text once it was left alone for a moment. */
  soon(uri: string): void;
  /** The text was closed: its diagnostics go. */
  stop(uri: string): void;
}

/** How long a text is left alone after an edit. */
const PAUSE = 150;

export function createPusher(
  documents: OpenDocuments,
  send: (uri: string) => Promise<void>,
  clear: (uri: string) => void,
): Pusher {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  return {
    soon(uri) {
      clearTimeout(waiting.get(uri));
      const timer = setTimeout(() => {
        waiting.delete(uri);
        if (documents.get(uri) !== undefined) void send(uri);
      }, PAUSE);
      waiting.set(uri, timer);
    },
    stop(uri) {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      clear(uri);
    },
  };
}
