import { checks } from "../../server/src/checks/registry.ts";
import { createClaimIndex } from "../../server/src/compare/claim-index.ts";
import { compareClaims } from "../../server/src/compare/compare-claims.ts";
import { readDocument } from "../../server/src/extract/read-document.ts";
import type { Finding } from "../../server/src/model/finding.ts";
import { runChecks } from "../../server/src/service/run-checks.ts";
import { readSources } from "../../server/src/sources/read-source.ts";
import { readProse } from "../../server/src/text/read-prose.ts";
import { framed } from "./frame.ts";
import { Random } from "./random.ts";
import { templates } from "./registry.ts";

/** A wrong passage that was passed over, or a right one with a finding. */
export interface Miss {
  readonly wording: string;
  readonly text: string;
  /** What was said of a right passage; absent for a wrong one that was passed over. */
  readonly said?: string;
}

export interface Score {
  readonly check: string;
  readonly wordings: number;
  readonly pairs: number;
  /** Wrong passages that the check reports. */
  readonly found: number;
  /** Right passages about which no check says anything. */
  readonly quiet: number;
  readonly misses: readonly Miss[];
}

/** Checks that report what the check itself leaves to them: a value restated a thousandfold or in another currency. */
const others: Readonly<Record<string, readonly string[]>> = { restatement: ["magnitude", "currency-unit"] };

/** Writes `times` pairs in every wording of a check and counts what is found. */
export async function scoreOf(check: string, seed: number, times: number): Promise<Score> {
  const random = new Random(seed);
  const wordings = templates[check] ?? [];
  const misses: Miss[] = [];
  let [found, quiet] = [0, 0];
  for (const template of wordings) {
    for (let time = 0; time < times; time++) {
      const { right, wrong, sources } = framed(random, template.write(random));
      const codes = [check, ...(others[check] ?? [])];
      if ((await findingsOf(wrong, sources)).some(({ code }) => codes.includes(code))) found++;
      else misses.push({ wording: template.wording, text: wrong });
      const [said] = await findingsOf(right, sources);
      if (!said) quiet++;
      else misses.push({ wording: template.wording, text: right, said: `${said.code}: ${said.message}` });
    }
  }
  return { check, wordings: wordings.length, pairs: wordings.length * times, found, quiet, misses };
}

export async function findingsOf(text: string, sources: readonly string[] = []): Promise<Finding[]> {
  const files = sources.map((source, at) => {
    // Only Markdown has the front matter that tells a source's day.
    const path = `source-${at + 1}.${source.startsWith("---") ? "md" : "txt"}`;
    const bytes = new TextEncoder().encode(source);
    return { path, bytes, size: bytes.length };
  });
  const read = await Promise.all(files.map((file) => readSources(file)));
  const index = createClaimIndex(read.flatMap(({ sources }) => sources));
  const document = readDocument(readProse(text, "markdown"));
  const input = { document, compared: compareClaims(document, index), sources: index };
  const fail = (message: string) => {
    throw new Error(message);
  };
  return [...runChecks(checks, input, { checks: {} }, fail).findings];
}
