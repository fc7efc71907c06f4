/** Ends the process at once where a person or the system asks, with the code that shells give; listeners of its end still run. */
export function endOnSignals(): void {
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
}
