import * as vscode from "vscode";
import type { ClaimsOverview, VerdictName } from "../../../server/src/messages/claims.ts";
import { type ClaimsChoices, claimsShown } from "./claim-nodes.ts";
import { verdicts, verdictTitle } from "./verdict-look.ts";

/** Which claims somebody wants to see. */
export interface ClaimsFilter {
  readonly value: Pick<ClaimsChoices, "verdicts" | "words">;
  /** False where all are shown. */
  readonly isOn: boolean;
  /** Asks which verdicts, unless a key binding names them. */
  chooseVerdicts(all: ClaimsOverview | null, given: unknown): Promise<void>;
  /** Asks which words, unless a key binding names them. */
  chooseWords(given: unknown): Promise<void>;
  clear(): void;
  /** How many claims are shown of how many, and which. */
  inWords(all: ClaimsOverview, choices: ClaimsChoices): string;
}

export function createClaimsFilter(changed: () => void): ClaimsFilter {
  let value: ClaimsFilter["value"] = { verdicts: new Set(), words: "" };

  function take(next: Partial<ClaimsFilter["value"]>): void {
    value = { ...value, ...next };
    changed();
  }

  return {
    get value() {
      return value;
    },
    get isOn() {
      return value.verdicts.size > 0 || value.words !== "";
    },
    async chooseVerdicts(all, given) {
      if (Array.isArray(given)) {
        take({ verdicts: new Set(verdicts.filter((verdict) => given.includes(verdict))) });
        return;
      }
      const items = verdicts.map((verdict) => ({
        verdict,
        label: verdictTitle(verdict, all?.compared ?? 1),
        description: String(all?.claims.filter((claim) => claim.verdict === verdict).length ?? 0),
        picked: value.verdicts.has(verdict),
      }));
      const title = vscode.l10n.t("Show only claims that are …");
      const picked = await vscode.window.showQuickPick(items, { title, canPickMany: true });
      if (picked === undefined) return;
      const chosen = new Set<VerdictName>(picked.map(({ verdict }) => verdict));
      take({ verdicts: chosen.size === verdicts.length ? new Set() : chosen });
    },
    async chooseWords(given) {
      const options = {
        title: vscode.l10n.t("Show only claims that say …"),
        prompt: vscode.l10n.t(
          "A part of the figure, of what is counted, of whose it is, of the heading or of a source",
        ),
        value: value.words,
      };
      const words = typeof given === "string" ? given : await vscode.window.showInputBox(options);
      if (words !== undefined) take({ words: words.trim() });
    },
    clear: () => take({ verdicts: new Set(), words: "" }),
    inWords(all, choices) {
      const chosen = [
        ...verdicts.filter((verdict) => choices.verdicts.has(verdict)).map((each) => verdictTitle(each, all.compared)),
        ...(choices.words === "" ? [] : [`“${choices.words}”`]),
      ].join(" · ");
      return vscode.l10n.t("{0} of {1} claims: {2}", claimsShown(all, choices).length, all.claims.length, chosen);
    },
  };
}
