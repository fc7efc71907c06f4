import type { Finding, Fix } from "../../server/src/model/finding.ts";
import { applied } from "../rewrite/apply.ts";
import { framed } from "./frame.ts";
import { Random } from "./random.ts";
import { templates } from "./registry.ts";
import { findingsOf } from "./score.ts";

/** A finding whose fixes leave something to report. */
export interface Unrestored {
  readonly text: string;
  readonly finding: Finding;
  /** What each fix makes of the text, and what is found in that. */
  readonly tried: readonly string[];
}

export interface Restoration {
  /** Wrong passages that the check reports. */
  readonly found: number;
  /** Those for which some fix is offered, for which the first leaves no finding, and for which any does. */
  readonly offered: number;
  readonly first: number;
  readonly any: number;
  readonly left: readonly Unrestored[];
}

/** Writes `times` wrong passages in every wording of a check, takes each fix by itself and reads the passage again. */
export async function restorationOf(check: string, seed: number, times: number): Promise<Restoration> {
  const random = new Random(seed);
  const left: Unrestored[] = [];
  let [found, offered, first, any] = [0, 0, 0, 0];
  for (const template of templates[check] ?? []) {
    for (let time = 0; time < times; time++) {
      const { wrong, sources } = framed(random, template.write(random));
      const findings = await findingsOf(wrong, sources);
      const finding = findings.find(({ code }) => code === check);
      if (finding === undefined) continue;
      found++;
      if (finding.fixes.length > 0) offered++;
      const tried = await Promise.all(finding.fixes.map((fix) => outcome(wrong, fix, sources)));
      if (tried[0]?.quiet) first++;
      if (tried.some(({ quiet }) => quiet)) any++;
      else left.push({ text: wrong, finding, tried: tried.map(({ told }) => told) });
    }
  }
  return { found, offered, first, any, left };
}

async function outcome(wrong: string, fix: Fix, sources: readonly string[] | undefined) {
  const text = applied(wrong, fix.edits);
  const findings = await findingsOf(text, sources);
  const told = `${fix.title} → ${JSON.stringify(text)} ${findings.map(({ code, message }) => `${code}: ${message}`)}`;
  return { quiet: findings.length === 0, told };
}
