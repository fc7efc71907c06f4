import { createNodeFileSystem } from "../../server/src/host/node-file-system.ts";
import { claimAt, findingsAt } from "../../server/src/lsp/claim-at.ts";
import { claimCard } from "../../server/src/present/claim-card.ts";
import type { CheckedDocument } from "../../server/src/service/claim-service.ts";
import { createClaimService } from "../../server/src/service/claim-service.ts";
import { longDocument } from "./articles.ts";
import { latency, type Row, repeat, type Time, time } from "./measure.ts";

/** What a writer waits for in a long article: the findings after an edit, and the card over a figure. */
export async function editing(articles: readonly string[]): Promise<Row[]> {
  const service = createClaimService({ files: createNodeFileSystem(), log: () => {} });
  service.configure({ sources: ["seeds"], checks: {} });
  const sources = (await service.loadSources())?.sources.length ?? 0;
  let text = longDocument(articles, 20_000);
  const words = text.split(/\s+/).length;
  const check = () => service.check({ path: "long.md", text, format: "markdown" });
  let checked = check();
  const places = [...text.matchAll(/\d+/g)].map((match) => match.index);
  const edit = (i: number): Time => {
    const at = places[(i * 37) % places.length] ?? 0;
    text = `${text.slice(0, at)}${i % 10}${text.slice(at + 1)}`;
    return time(() => {
      checked = check();
    });
  };
  // The first edits of a session are slower; a writer makes many.
  repeat(20, edit);
  const edits = repeat(100, (i) => edit(20 + i));
  return [
    {
      what: `edit to findings, ${words} words, ${sources} sources`,
      measured: latency(edits),
      budget: "≤ 8 ms, ≤ 16 ms",
    },
    ...(checked === undefined ? [] : [hovering(checked, sources)]),
  ];
}

function hovering(checked: CheckedDocument, sources: number): Row {
  const { compared } = checked;
  const { prose } = checked.document;
  const claims = repeat(200, (i) => compared[Math.floor((i * compared.length) / 200)]?.claim);
  const cards = claims.map((claim) => {
    const at = claim?.figure.span[0] ?? 0;
    return time(() => {
      const found = claimAt(checked, at);
      if (found === undefined) return;
      const findings = findingsAt(checked, at);
      const linkTo = ({ path }: { path: string }, offset: number) => `${path}#${offset}`;
      claimCard({ compared: found, prose, sources, findings, findingsShown: false, linkTo });
    });
  });
  return { what: "hover over a figure, 200 figures of that article", measured: latency(cards), budget: "p95 ≤ 5 ms" };
}
