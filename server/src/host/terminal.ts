/** The process as the command line sees it; `host/` has the real one. */
export interface Terminal {
  /** The working folder, absolute, with `/`. */
  readonly folder: string;
  /** Whether marks for colour may be written. */
  readonly colors: boolean;
  /** Whether output goes to a screen and not to a file or a program; absent where it does not. */
  readonly screen?: true;
  /** Width of the screen in columns; a usual one where there is none. */
  readonly columns: number;
  /**
   * Writes to standard output and waits until there is room for more. Rejects with
   * {@link OutputClosed} when the reader left, with {@link OutputFailed} when the disk refuses.
   */
  write(text: string): Promise<void>;
  /** Writes to standard error. */
  warn(text: string): void;
  /**
   * Shows how far the work is in a line of its own that the next text takes the place of; "" takes it away. Absent where
   * nobody watches: standard error is no terminal, or `CI` is set.
   */
  progress?(text: string): void;
  /** Leaves the screen empty; what stood on it can be scrolled back to. Absent where standard output is no screen. */
  clear?(): void;
  /** Asks a question and waits for a line. Absent where nobody sits at the other end. */
  ask?(question: string): Promise<string>;
  /** All of standard input, up to `limit` bytes and one more. */
  input(limit: number): Promise<Uint8Array>;
}

/** Standard output could not be written, as on a full disk; the message says so in words. */
export class OutputFailed extends Error {}

/** Whoever was asked left instead of answering. */
export class Interrupted extends Error {}

/** The program that read the output closed it, as `head` does; nothing is wrong. */
export class OutputClosed extends Error {}
