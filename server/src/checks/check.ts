import type { ClaimIndex } from "../compare/claim-index.ts";
import type { CheckOption, OptionValues } from "../model/check-setting.ts";
import type { ComparedClaim } from "../model/comparison.ts";
import type { DirectiveUse } from "../model/directive.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding, Severity } from "../model/finding.ts";
import type { CanonicalValue } from "../model/house-style.ts";
import type { DocumentReview } from "../model/review.ts";
import type { Steps } from "../text/steps.ts";

/** What a check sees: one document, its comparisons and the sources. No path, no disk, no clock. */
export interface CheckInput {
  readonly document: ReadDocument;
  /** One for each claim of the document, in order; verdict `not-found` throughout where there are no sources. */
  readonly compared: readonly ComparedClaim[];
  readonly sources: ClaimIndex;
  /** Figures that must be right wherever they appear; absent where the configuration has none. */
  readonly canonical?: readonly CanonicalValue[];
  /** What reviewers say of its claims; absent where there is no file with marks. */
  readonly review?: DocumentReview;
  /** What came before it; only for a check that runs last. */
  readonly sofar?: RunSoFar;
}

/** What a check that runs last is told. */
export interface RunSoFar {
  /** All checks there are. */
  readonly checks: readonly Check[];
  /** Ids of those that ran. */
  readonly ran: ReadonlySet<string>;
  /** The document's directives, in file order, with what they kept back. */
  readonly directives: readonly DirectiveUse[];
}

/** One kind of inconsistency. Pure. */
export interface Check {
  /** Kebab-case; also the name of its file and of its page. */
  readonly id: string;
  readonly summary: string;
  /** Why a reader is misled by it, and the paper or standard the rule comes from where there is one. */
  readonly reason: string;
  readonly limits: readonly string[];
  /** Severity where the configuration does not set another. */
  readonly severity: Severity;
  readonly enabled: boolean;
  /** Marked-up documents (see test/fixture.ts) in which something is reported. */
  readonly reported: readonly string[];
  /** Marked-up documents in which nothing is. */
  readonly unreported: readonly string[];
  /** Settings of its own; absent where there are none. */
  readonly options?: readonly CheckOption[];
  /** True where it may find something only because of what sources say. */
  readonly usesSources?: true;
  /** True for a check that looks at what the others found. */
  readonly last?: true;
  /** The long part of its work in steps, which it then finds done; absent where nothing takes long. */
  prepare?(input: CheckInput): Steps<unknown>;
  /** Findings one by one where what is told of each takes long, as fixes do. */
  run(input: CheckInput, options: OptionValues): Iterable<Finding>;
}
