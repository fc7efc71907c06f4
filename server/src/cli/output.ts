import type { Terminal } from "../host/terminal.ts";

/** Collects output into pieces large enough to be written at once. */
export interface Output {
  write(text: string): Promise<void>;
  flush(): Promise<void>;
}

const PIECE = 1 << 16;

export function createOutput(terminal: Terminal): Output {
  let waiting: string[] = [];
  let size = 0;
  async function flush(): Promise<void> {
    const text = waiting.join("");
    waiting = [];
    size = 0;
    if (text !== "") await terminal.write(text);
  }
  return {
    async write(text) {
      waiting.push(text);
      size += text.length;
      if (size >= PIECE) await flush();
    },
    flush,
  };
}
