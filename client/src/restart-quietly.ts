import * as vscode from "vscode";
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from "vscode-languageclient";

/** A server that ends so often within so many milliseconds would end again. */
const OFTEN = 4;
const WITHIN = 180_000;

/**
 * Starts a server that ended by itself again, with a word in the output and in the status, where a person looks who wonders;
 * nothing pops up.
 */
export function restartQuietly(): ErrorHandler {
  const ends: number[] = [];
  return {
    error: (_error, _message, count) => ({
      action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed(): CloseHandlerResult {
      const now = Date.now();
      ends.push(now);
      if (ends.filter((end) => now - end < WITHIN).length <= OFTEN) {
        const message = vscode.l10n.t("The server ended unexpectedly; it is started again.");
        return { action: CloseAction.Restart, message, handled: true };
      }
      const message = vscode.l10n.t(
        "The server ended unexpectedly several times; it is not started again by itself. The command “Restart Server” starts it.",
      );
      return { action: CloseAction.DoNotRestart, message, handled: true };
    },
  };
}
