/** Asks to stop; asked again after every await and between documents. */
export interface Cancellation {
  readonly cancelled: boolean;
}

/** Hears how far a long reading has come. */
export interface Progress {
  report(done: number, total: number, path: string): void;
}
