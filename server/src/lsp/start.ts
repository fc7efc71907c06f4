/** Starts the language server on the transport that the process's arguments name. */
export function startLanguageServer(): void {
  throw new Error("not assembled yet");
}
