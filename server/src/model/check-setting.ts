import type { Severity } from "./finding.ts";

/** What is set of one check: its severity, or that together with its options. */
export type CheckSetting = Severity | "off" | CheckSettingInFull;

export interface CheckSettingInFull {
  /** Absent where the check's own severity stays. */
  readonly severity?: Severity | "off";
  /** Options not named keep their defaults. */
  readonly options?: OptionValues;
}

/** By check id; checks not named keep their own severity and defaults. */
export type CheckSettings = Readonly<Record<string, CheckSetting>>;

/** A setting of one check beside its severity. */
export interface CheckOption<Value extends OptionValue = OptionValue> {
  readonly name: string;
  readonly default: Value;
  readonly summary: string;
  /** The least and the greatest number allowed; absent where there is no limit. */
  readonly least?: number;
  readonly most?: number;
}

export type OptionValue = number | boolean | readonly string[];

/** What a configuration sets, by option name. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** A figure or name that somebody looked at and lets stand: nothing is reported at it. */
export interface AcceptedFigure {
  /** As written, capitals or not; `*` stands for any characters and `?` for one. */
  readonly figure: string;
  /** The checks that are quiet about it; absent where all are. */
  readonly checks?: readonly string[];
  /** Why; absent where nobody said. */
  readonly reason?: string;
}
