/** Errors by which PDF.js says that a file is damaged. */
const damages: ReadonlySet<string> = new Set([
  "AbortException",
  "FormatError",
  "InvalidPDFException",
  "MissingDataException",
  "ParserEOFException",
  "UnknownErrorException",
  "XRefEntryException",
  "XRefParseException",
]);

/**
 * Lets a damaged PDF not end the process: the library tells a reader of the damage by the promises it gave him, but some of its
 * own it leaves without anybody to hear. All other errors that nobody hears end the process as ever.
 */
export function passOverStrayRejections(): void {
  process.on("unhandledRejection", (reason) => {
    if (!(reason instanceof Error) || !damages.has(reason.name)) throw reason;
  });
}
