export interface Faces {
  startLanguageServer(): Promise<void>;
}

/** Runs one command line and resolves to its exit code. */
export async function main(_args: readonly string[], _faces: Faces): Promise<number> {
  throw new Error("not assembled yet");
}
