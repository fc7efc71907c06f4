/**
 * Brings the index of a folder of sources in step, as often as its third argument says, and tells time and memory as JSON;
 * with a file of articles as its fourth, the latency of look-ups, edits and cards too. Needs `--expose-gc`.
 */
import { readFileSync } from "node:fs";
import { profilesOf } from "../../server/src/compare/document-profiles.ts";
import { keepRecords } from "../../server/src/host/keep-records.ts";
import { createNodeFileSystem } from "../../server/src/host/node-file-system.ts";
import { claimAt, findingsAt, mentionAt } from "../../server/src/lsp/claim-at.ts";
import { entityPassages } from "../../server/src/lsp/entity-index.ts";
import { claimCard } from "../../server/src/present/claim-card.ts";
import { entityCard } from "../../server/src/present/entity-card.ts";
import { createClaimService } from "../../server/src/service/claim-service.ts";
import { longDocument } from "./articles.ts";
import { repeat, type Time, time } from "./measure.ts";

const [, , folder = "", cacheFolder = "", loads = "1", articlesFile] = process.argv;
const service = createClaimService({
  files: createNodeFileSystem(folder),
  log: () => {},
  ...keepRecords({ folder, cache: true, cacheFolder }),
});
service.configure({ sources: ["."], checks: {} });
const walls: number[] = [];
let sources = 0;
const problems: string[] = [];
for (let i = 0; i < Number(loads); i++) {
  const start = performance.now();
  const report = await service.loadSources();
  walls.push(performance.now() - start);
  sources = report?.sources.length ?? 0;
  problems.push(...(report?.problems ?? []).map(({ message }) => message));
}
globalThis.gc?.();
const resident = () => process.memoryUsage.rss() / 2 ** 20;
const loaded = { walls, sources, problems, resident: resident() };
const latencies =
  articlesFile === undefined ? {} : await measureLatencies(JSON.parse(readFileSync(articlesFile, "utf8")));
globalThis.gc?.();
console.log(JSON.stringify({ ...loaded, ...latencies, residentAfter: resident() }));
service.close();

async function measureLatencies(articles: readonly string[]): Promise<Record<string, unknown>> {
  const report = await service.loadSources();
  if (report === undefined) return {};
  let text = longDocument(articles, 20_000);
  const check = () => service.check({ path: "long.md", text, format: "markdown" });
  const first = time(check).wall;
  const places = [...text.matchAll(/\d+/g)].map((match) => match.index);
  const edit = (i: number): Time => {
    const at = places[(i * 37) % places.length] ?? 0;
    text = `${text.slice(0, at)}${i % 10}${text.slice(at + 1)}`;
    return time(check);
  };
  repeat(20, edit);
  const edits = repeat(100, (i) => edit(20 + i));
  const checked = check();
  if (checked === undefined) return {};
  const { prose, mentions, claims } = checked.document;
  const linkTo = ({ path }: { path: string }, offset: number) => `${path}#${offset}`;
  const cards = repeat(200, (i) => {
    const claim = claims[Math.floor((i * claims.length) / 200)];
    const at = claim?.figure.span[0] ?? 0;
    return time(() => {
      const compared = claimAt(checked, at);
      if (compared === undefined) return;
      const findings = findingsAt(checked, at);
      claimCard({ compared, prose, sources, findings, findingsShown: false, linkTo });
    });
  });
  const names = repeat(200, (i) => {
    const at = mentions[Math.floor((i * mentions.length) / 200)]?.span[0] ?? 0;
    return time(() => {
      const mention = mentionAt(checked, at);
      if (mention === undefined) return;
      const { passages, sources: naming } = entityPassages(report.index, mention.key, 8, "long.md");
      const here = mentions.filter(({ key }) => key === mention.key);
      entityCard({ mention, here, passages, naming, sources, findings: [], findingsShown: false, linkTo });
    });
  });
  // Another service knows nothing yet: every look-up goes to the disk.
  const cold = createClaimService({
    files: createNodeFileSystem(folder),
    log: () => {},
    ...keepRecords({ folder, cache: true, cacheFolder }),
  });
  cold.configure({ sources: ["."], checks: {} });
  const fresh = await cold.loadSources();
  const profiles = profilesOf(checked.document).filter((profile) => profile !== null);
  const lookUps = repeat(Math.min(500, profiles.length), (i) => {
    const profile = profiles[Math.floor((i * profiles.length) / 500)] ?? profiles[0];
    return time(() => profile && fresh?.index.near(profile.quantity.family, profile.topic, 40));
  });
  cold.close();
  return { first, edits, cards, names, lookUps };
}
