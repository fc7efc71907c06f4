import * as l10n from "@vscode/l10n";
import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { Reading } from "../messages/status.ts";
import type { ClientFeatures } from "./client-features.ts";
import type { SessionProgress } from "./session.ts";

/** Shows how far the reading of sources is, where the client shows such things; `told` hears of it too. */
export function startSourceProgress(
  connection: Connection,
  features: ClientFeatures,
  told: (reading: Reading) => void,
): SessionProgress {
  let reporter: WorkDoneProgressServerReporter | undefined;
  let ended = false;
  let shown = -1;
  let last: Reading | undefined;
  if (features.progress) {
    connection.window
      .createWorkDoneProgress()
      .then((created) => {
        created.begin(l10n.t("Tickmark: reading sources"), 0);
        if (ended) created.done();
        else reporter = created;
      })
      .catch(() => {});
  }
  return {
    report(done, total, path) {
      const percentage = total === 0 ? 100 : Math.floor((100 * done) / total);
      if (percentage === shown) return;
      shown = percentage;
      reporter?.report(percentage, path.slice(path.lastIndexOf("/") + 1));
      last = { done, total, over: false };
      told(last);
    },
    end() {
      ended = true;
      reporter?.done();
      if (last !== undefined) told({ ...last, over: true });
    },
  };
}
