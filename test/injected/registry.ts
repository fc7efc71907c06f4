import { acronym } from "./templates/acronym.ts";
import { age } from "./templates/age.ts";
import { attribution } from "./templates/attribution.ts";
import { change } from "./templates/change.ts";
import { conversion } from "./templates/conversion.ts";
import { currencyUnit } from "./templates/currency-unit.ts";
import { date } from "./templates/date.ts";
import { duration } from "./templates/duration.ts";
import { listCount } from "./templates/list-count.ts";
import { magnitude } from "./templates/magnitude.ts";
import { nameSpelling } from "./templates/name-spelling.ts";
import { partExceedsWhole } from "./templates/part-exceeds-whole.ts";
import { percentTotal } from "./templates/percent-total.ts";
import { rank } from "./templates/rank.ts";
import { rate } from "./templates/rate.ts";
import { restatement } from "./templates/restatement.ts";
import { role } from "./templates/role.ts";
import { share } from "./templates/share.ts";
import { sourceConflict } from "./templates/source-conflict.ts";
import { statistic } from "./templates/statistic.ts";
import { sum } from "./templates/sum.ts";
import { superseded } from "./templates/superseded.ts";
import { tableTotal } from "./templates/table-total.ts";
import { weekday } from "./templates/weekday.ts";
import type { Template } from "./twins.ts";

/** The templates of every check, by its id. */
export const templates: Readonly<Record<string, readonly Template[]>> = {
  "source-conflict": sourceConflict,
  restatement,
  share,
  "part-exceeds-whole": partExceedsWhole,
  "percent-total": percentTotal,
  change,
  sum,
  "table-total": tableTotal,
  "list-count": listCount,
  weekday,
  date,
  duration,
  age,
  rank,
  "name-spelling": nameSpelling,
  role,
  acronym,
  attribution,
  conversion,
  "currency-unit": currencyUnit,
  magnitude,
  rate,
  statistic,
  superseded,
};
