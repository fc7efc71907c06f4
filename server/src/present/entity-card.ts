import * as l10n from "@vscode/l10n";
import type { Finding } from "../model/finding.ts";
import type { Mention } from "../model/mention.ts";
import type { Source } from "../model/source.ts";
import { asList, findingLines } from "./claim-card.ts";
import { escapeMarkdown, link } from "./markdown-text.ts";
import { quoteAround } from "./quote.ts";
import { sayDate, sourceName } from "./source-name.ts";

/** Where a source names an entity. */
export interface EntityPassage {
  readonly source: Source;
  readonly mention: Mention;
}

export interface EntityCardInput {
  readonly mention: Mention;
  /** All mentions of the same entity in the document. */
  readonly here: readonly Mention[];
  readonly passages: readonly EntityPassage[];
  /** How many sources name it, those whose passages were not read included. */
  readonly naming: number;
  readonly sources: number;
  readonly findings: readonly Finding[];
  /** True where the editor shows the findings beside the card by itself. */
  readonly findingsShown: boolean;
  linkTo(source: Source, offset: number): string;
}

const SHOWN = 3;
const QUOTE_WIDTH = 110;

/** What a reviewer sees over a name: who or what it is, its role here, and what the sources say of it. Markdown. */
export function entityCard(input: EntityCardInput): string {
  const { mention, here, passages } = input;
  const times = here.length > 1 ? ` · ${l10n.t("{0} times in this article", here.length)}` : "";
  const parts = [`**${escapeMarkdown(mention.name)}** — ${typeWords[mention.type]}${times}`];
  const role = mention.role ?? here.find((other) => other.role !== undefined)?.role;
  if (role !== undefined) parts.push(l10n.t("Here: {0}", `*${escapeMarkdown(role.text)}*`));
  const best = onePerSource(passages);
  if (best.length === 0) {
    parts.push(
      input.sources === 0
        ? ""
        : input.sources === 1
          ? l10n.t("Not named in the source")
          : l10n.t("Not named in any of {0} sources", input.sources),
    );
  } else {
    parts.push(asList(best.slice(0, SHOWN).map((passage) => passageLine(passage, input))));
    const named = Math.max(input.naming, best.length);
    if (named > SHOWN) parts.push(`*${l10n.t("and {0} more", named - SHOWN)}*`);
  }
  if (!input.findingsShown) parts.push(findingLines(input.findings));
  return parts.filter((part) => part !== "").join("\n\n");
}

/** In the language that holds when they are asked for. */
const typeWords: Readonly<Record<Mention["type"], string>> = {
  get person() {
    return l10n.t("person");
  },
  get organization() {
    return l10n.t("organization");
  },
  get place() {
    return l10n.t("place");
  },
  get product() {
    return l10n.t("product");
  },
  get event() {
    return l10n.t("event");
  },
  get work() {
    return l10n.t("work");
  },
};

/** For each source the passage that tells most: one with a role before one without, an earlier before a later. */
function onePerSource(passages: readonly EntityPassage[]): EntityPassage[] {
  const best = new Map<string, EntityPassage>();
  for (const passage of passages) {
    const known = best.get(passage.source.path);
    if (known === undefined || (known.mention.role === undefined && passage.mention.role !== undefined)) {
      best.set(passage.source.path, passage);
    }
  }
  const all = [...best.values()];
  return [...all.filter(({ mention }) => mention.role), ...all.filter(({ mention }) => !mention.role)];
}

function passageLine({ source, mention }: EntityPassage, { linkTo }: EntityCardInput): string {
  const { prose } = source.document;
  const block = prose.blocks.find(({ span }) => span[0] <= mention.span[0] && mention.span[1] <= span[1]);
  const quote = quoteAround(prose, block?.span ?? mention.span, mention.span, QUOTE_WIDTH);
  const name = link(`**${escapeMarkdown(quote.marked)}**`, linkTo(source, mention.span[0]));
  const { date } = source.metadata;
  const from = `**${escapeMarkdown(sourceName(source))}**${date === undefined ? "" : `, ${escapeMarkdown(sayDate(date))}`}`;
  const role = mention.role === undefined ? "" : ` *${escapeMarkdown(mention.role.text)}:*`;
  return `${from}${role === "" ? ":" : role} “${escapeMarkdown(quote.before)}${name}${escapeMarkdown(quote.after)}”`;
}
