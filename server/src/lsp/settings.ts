import type { CheckSetting, CheckSettings, OptionValues } from "../model/check-setting.ts";
import type { Severity } from "../model/finding.ts";
import { arrayMember, booleanMember, isRecord, recordMember, stringMember } from "./untrusted-value.ts";

/** What a person set in the editor (`tickmark.*`). */
export interface ClientSettings {
  readonly enable: boolean;
  /** The name that a reviewer's marks are made under; empty for none. */
  readonly reviewer: string;
  /** Files, folders or globs; empty where the configuration file or the default folders decide. */
  readonly sources: readonly string[];
  /** Whether the texts of a folder are compared with each other; the configuration file may want it by itself. */
  readonly compareFolder: boolean;
  /** Severity and options by check id; checks not named keep their own. */
  readonly checks: CheckSettings;
  readonly highlight: { readonly figures: boolean; readonly entities: boolean };
  /** Behind which figures a verdict stands. */
  readonly inlayHints: Extent;
  /** Over which headings claims are counted. */
  readonly codeLens: Extent;
  /** Which documents have an outline of claims. */
  readonly outline: OutlineExtent;
}

/** Nowhere, where a source contradicts a claim, or wherever there is something to say. */
export type Extent = (typeof extents)[number];

const extents = ["off", "conflicts", "all"] as const;

/** None, those that have no other outline, or all. */
export type OutlineExtent = (typeof outlineExtents)[number];

const outlineExtents = ["off", "plainText", "all"] as const;

export const defaultSettings: ClientSettings = {
  enable: true,
  reviewer: "",
  sources: [],
  compareFolder: false,
  checks: {},
  highlight: { figures: true, entities: true },
  inlayHints: "off",
  codeLens: "off",
  outline: "plainText",
};

const severities: ReadonlySet<unknown> = new Set(["error", "warning", "information", "hint", "off"]);

/** Reads the section `tickmark`; members that are missing or of the wrong kind count as not set, the latter with a word in the log. */
export function readClientSettings(value: unknown, log: (message: string) => void): ClientSettings {
  if (value === undefined || value === null) return defaultSettings;
  if (!isRecord(value)) {
    log("The setting tickmark is no object: left out");
    return defaultSettings;
  }
  const checks: Record<string, CheckSetting> = {};
  for (const [id, given] of Object.entries(recordMember(value, "checks") ?? {})) {
    const setting = checkSetting(given);
    if (setting !== undefined) checks[id] = setting;
    else log(`The setting tickmark.checks gives ${id} no severity that is known (${JSON.stringify(given)}): left out`);
  }
  const sources = (arrayMember(value, "sources") ?? []).filter((entry) => typeof entry === "string" && entry !== "");
  const highlight = recordMember(value, "highlight");
  return {
    enable: booleanMember(value, "enable") ?? true,
    reviewer: stringMember(value, "reviewer")?.trim() ?? "",
    sources: sources as string[],
    compareFolder: booleanMember(value, "compareFolder") ?? false,
    checks,
    highlight: {
      figures: booleanMember(highlight, "figures") ?? true,
      entities: booleanMember(highlight, "entities") ?? true,
    },
    inlayHints: wordMember(value, "inlayHints", extents) ?? defaultSettings.inlayHints,
    codeLens: wordMember(value, "codeLens", extents) ?? defaultSettings.codeLens,
    outline: wordMember(value, "outline", outlineExtents) ?? defaultSettings.outline,
  };
}

function wordMember<Word extends string>(value: unknown, key: string, words: readonly Word[]): Word | undefined {
  const given = stringMember(value, key);
  return words.find((word) => word === given);
}

/** A severity, or an object with one and with options; a check takes its default for an option of the wrong kind. */
function checkSetting(given: unknown): CheckSetting | undefined {
  if (isSeverity(given)) return given;
  if (!isRecord(given)) return undefined;
  const { severity } = given;
  if (severity !== undefined && !isSeverity(severity)) return undefined;
  const options = recordMember(given, "options") as OptionValues | undefined;
  return { ...(severity !== undefined && { severity }), ...(options !== undefined && { options }) };
}

function isSeverity(value: unknown): value is Severity | "off" {
  return severities.has(value);
}
