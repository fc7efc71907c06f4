import * as l10n from "@vscode/l10n";
import type { ComparedClaim, Verdict } from "../model/comparison.ts";

/**
 * "12 claims · 9 supported · 2 conflicting · 1 not found": claims by their verdict, without those that there are none of.
 * Where nothing was there to compare them with, they are only counted.
 */
export function claimCounts(claims: readonly ComparedClaim[], compared: boolean): string {
  const count = (wanted: Verdict) => claims.filter(({ verdict }) => verdict === wanted).length;
  const parts = [claims.length === 1 ? l10n.t("1 claim") : l10n.t("{0} claims", claims.length)];
  const supported = count("supported");
  const conflicting = count("conflicting");
  const mixed = count("mixed");
  const notFound = count("not-found");
  if (supported > 0) parts.push(l10n.t("{0} supported", supported));
  if (conflicting > 0) parts.push(l10n.t("{0} conflicting", conflicting));
  if (mixed > 0) parts.push(l10n.t("{0} mixed", mixed));
  if (notFound > 0 && compared) parts.push(l10n.t("{0} not found", notFound));
  return parts.join(" · ");
}
