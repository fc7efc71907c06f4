import { acronym } from "./acronym.ts";
import { age } from "./age.ts";
import { attribution } from "./attribution.ts";
import { canonicalValue } from "./canonical-value.ts";
import { change } from "./change.ts";
import type { Check } from "./check.ts";
import { conversion } from "./conversion.ts";
import { currencyUnit } from "./currency-unit.ts";
import { date } from "./date.ts";
import { duration } from "./duration.ts";
import { listCount } from "./list-count.ts";
import { magnitude } from "./magnitude.ts";
import { nameSpelling } from "./name-spelling.ts";
import { openReview } from "./open-review.ts";
import { partExceedsWhole } from "./part-exceeds-whole.ts";
import { percentTotal } from "./percent-total.ts";
import { rank } from "./rank.ts";
import { rate } from "./rate.ts";
import { restatement } from "./restatement.ts";
import { role } from "./role.ts";
import { share } from "./share.ts";
import { sourceConflict } from "./source-conflict.ts";
import { staleReview } from "./stale-review.ts";
import { statistic } from "./statistic.ts";
import { sum } from "./sum.ts";
import { superseded } from "./superseded.ts";
import { tableTotal } from "./table-total.ts";
import { unreviewed } from "./unreviewed.ts";
import { unsourced } from "./unsourced.ts";
import { unusedDirective } from "./unused-directive.ts";
import { weekday } from "./weekday.ts";

/** All checks, in the order in which their findings at one place are listed. */
export const checks: readonly Check[] = [
  sourceConflict,
  superseded,
  unsourced,
  staleReview,
  openReview,
  unreviewed,
  canonicalValue,
  restatement,
  magnitude,
  currencyUnit,
  share,
  partExceedsWhole,
  percentTotal,
  change,
  conversion,
  rate,
  sum,
  tableTotal,
  listCount,
  weekday,
  date,
  duration,
  age,
  statistic,
  rank,
  nameSpelling,
  role,
  acronym,
  attribution,
  unusedDirective,
];
