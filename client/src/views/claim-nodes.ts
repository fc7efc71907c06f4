import * as vscode from "vscode";
import type {
  ClaimDetails,
  ClaimItem,
  ClaimsOverview,
  ComparisonItem,
  NameItem,
  VerdictName,
} from "../../../server/src/messages/claims.ts";
import type { TreeNode } from "./live-tree.ts";
import { relationIcon, verdictIcon, verdicts, verdictTitle } from "./verdict-look.ts";

/** What a place of the tree of claims stands for. */
export type ClaimsAbout =
  | { readonly kind: "group" }
  | { readonly kind: "claim"; readonly claim: ClaimItem }
  | { readonly kind: "comparison"; readonly comparison: ComparisonItem }
  | { readonly kind: "name"; readonly name: NameItem };

export interface ClaimsChoices {
  readonly grouping: "verdict" | "section";
  /** Only claims with these; all where it is empty. */
  readonly verdicts: ReadonlySet<VerdictName>;
  /** Only claims that say this somewhere, capitals or not; empty for all. */
  readonly words: string;
}

/** How the tree asks for what the overview does not tell. */
export interface ClaimsQuestions {
  details(claim: ClaimItem): Promise<ClaimDetails | null>;
  cardOf(name: NameItem): Promise<string | undefined>;
}

type Node = TreeNode<ClaimsAbout>;

/** With so many claims only those are open at first that want to be looked at. */
const MANY = 40;

/** The claims that the choices let through. */
export function claimsShown(overview: ClaimsOverview, { verdicts, words }: ClaimsChoices): ClaimItem[] {
  const wanted = words.toLocaleLowerCase();
  return overview.claims.filter(
    (claim) =>
      (verdicts.size === 0 || verdicts.has(claim.verdict)) &&
      (wanted === "" || wordsOf(claim, overview).toLocaleLowerCase().includes(wanted)),
  );
}

/** The tree of an article's claims and of its people. `revision` is another one where the sources are others. */
export function claimNodes(
  overview: ClaimsOverview,
  choices: ClaimsChoices,
  questions: ClaimsQuestions,
  revision: number,
): Node[] {
  const shown = claimsShown(overview, choices);
  const nodeOf = (claim: ClaimItem) => claimNode(claim, overview, questions, revision);
  const groups =
    choices.grouping === "verdict" ? byVerdict(shown, overview, nodeOf) : bySection(shown, overview, nodeOf);
  const names = choices.verdicts.size > 0 ? [] : namesShown(overview, choices.words);
  return names.length === 0 ? groups : [...groups, namesNode(names, questions)];
}

function byVerdict(
  claims: readonly ClaimItem[],
  { compared }: ClaimsOverview,
  nodeOf: (claim: ClaimItem) => Node,
): Node[] {
  return verdicts.flatMap((verdict): Node[] => {
    const own = claims.filter((claim) => claim.verdict === verdict);
    if (own.length === 0) return [];
    const title = verdictTitle(verdict, compared);
    return [
      {
        id: `verdict ${verdict}`,
        label: title,
        description: String(own.length),
        icon: verdictIcon(verdict),
        context: "group",
        spoken: counted(title, own.length),
        children: own.map(nodeOf),
        open: claims.length <= MANY || verdict === "conflicting" || verdict === "mixed",
        about: { kind: "group" },
      },
    ];
  });
}

function bySection(
  claims: readonly ClaimItem[],
  { sections }: ClaimsOverview,
  nodeOf: (claim: ClaimItem) => Node,
): Node[] {
  const seen = new Map<string, number>();
  return [null, ...sections.keys()].flatMap((position): Node[] => {
    const section = position === null ? undefined : sections[position];
    const title = section?.title || vscode.l10n.t("Beginning");
    const number = seen.get(title) ?? 0;
    seen.set(title, number + 1);
    const own = claims.filter((claim) => claim.section === position);
    if (own.length === 0) return [];
    const against = own.filter(({ verdict }) => verdict === "conflicting" || verdict === "mixed").length;
    return [
      {
        id: `section ${position === null ? "" : title} ${number}`,
        label: title,
        description: against === 0 ? String(own.length) : vscode.l10n.t("{0}, {1} in conflict", own.length, against),
        icon: new vscode.ThemeIcon("symbol-string"),
        context: "group",
        spoken: counted(title, own.length),
        children: own.map(nodeOf),
        open: claims.length <= MANY || against > 0,
        about: { kind: "group" },
      },
    ];
  });
}

function claimNode(claim: ClaimItem, overview: ClaimsOverview, questions: ClaimsQuestions, revision: number): Node {
  const { id, figure, measure, subject, verdict, relations, findings, range } = claim;
  const about = [measure, subject].filter((part) => part !== null && part !== "").join(" · ");
  const problems =
    findings === 0 || verdict === "conflicting" || verdict === "mixed"
      ? ""
      : findings === 1
        ? vscode.l10n.t("1 problem")
        : vscode.l10n.t("{0} problems", findings);
  const title = verdictTitle(verdict, overview.compared);
  const description = [about, problems].filter((part) => part !== "").join(" — ");
  return {
    id: `claim ${id}`,
    label: figure,
    description,
    icon: verdictIcon(verdict),
    context: relations.length > 0 ? "claim compared" : "claim",
    command: "tickmark.goToClaim",
    spoken: vscode.l10n.t("{0}, {1}. {2}. Line {3}", figure, description, title, range.start.line + 1),
    async tooltip() {
      const details = await questions.details(claim);
      return details === null ? undefined : new vscode.MarkdownString(details.card);
    },
    ...(relations.length > 0 && {
      children: async () =>
        (await questions.details(claim))?.comparisons.map((comparison, i) => comparisonNode(id, comparison, i)) ?? [],
      stamp: JSON.stringify([revision, relations.map(([source, relation]) => [overview.sources[source], relation])]),
    }),
    about: { kind: "claim", claim },
  };
}

function comparisonNode(claim: string, comparison: ComparisonItem, position: number): Node {
  const { source, said, quote, relation, date, place } = { ...comparison, date: comparison.source.date };
  const { before, figure, after } = quote;
  const from = [source.name, place].filter((part) => part !== "").join(", ");
  return {
    id: `comparison ${claim} ${position} ${source.path}`,
    label: from,
    description: `${said}: “${figure}${after.replace(/[.\s]+$/, "")}”`,
    icon: relationIcon(relation),
    context: "comparison",
    command: "tickmark.openClaimSource",
    spoken: vscode.l10n.t("{0} {1}: {2}", from, said, `${before}${figure}${after}`),
    tooltip: [
      `“${before}${figure}${after}”`,
      [from, date ?? ""].filter((part) => part !== "").join(" · "),
      comparison.why,
      ...(comparison.copies === 0
        ? []
        : [comparison.copies === 1 ? vscode.l10n.t("and a copy") : vscode.l10n.t("and {0} copies", comparison.copies)]),
    ].join("\n\n"),
    about: { kind: "comparison", comparison },
  };
}

/** People whose office the text tells, and names at which something is wrong; all other names are no claims. */
function namesShown({ names }: ClaimsOverview, words: string): NameItem[] {
  const wanted = words.toLocaleLowerCase();
  return names.filter(
    ({ name, type, role, findings }) =>
      ((type === "person" && role !== null) || findings > 0) &&
      `${name} ${role ?? ""}`.toLocaleLowerCase().includes(wanted),
  );
}

function namesNode(names: readonly NameItem[], questions: ClaimsQuestions): Node {
  const title = vscode.l10n.t("Names");
  return {
    id: "names",
    label: title,
    description: String(names.length),
    icon: new vscode.ThemeIcon("organization"),
    context: "group",
    spoken: counted(title, names.length),
    children: names.map((name) => nameNode(name, questions)),
    open: names.some(({ findings }) => findings > 0),
    about: { kind: "group" },
  };
}

function nameNode(name: NameItem, questions: ClaimsQuestions): Node {
  const { key, role, range, findings } = name;
  const problems =
    findings === 0 ? "" : findings === 1 ? vscode.l10n.t("1 problem") : vscode.l10n.t("{0} problems", findings);
  const description = [role ?? "", problems].filter((part) => part !== "").join(" — ");
  return {
    id: `name ${key}`,
    label: name.name,
    description,
    icon:
      findings > 0
        ? new vscode.ThemeIcon("error", new vscode.ThemeColor("tickmark.conflict"))
        : new vscode.ThemeIcon(name.type === "person" ? "person" : "tag"),
    context: "name",
    command: "tickmark.goToClaim",
    spoken: vscode.l10n.t("{0}, {1}. Line {2}", name.name, description, range.start.line + 1),
    async tooltip() {
      const card = await questions.cardOf(name);
      return card === undefined ? undefined : new vscode.MarkdownString(card);
    },
    about: { kind: "name", name },
  };
}

function wordsOf(claim: ClaimItem, { sources, sections }: ClaimsOverview): string {
  const said = claim.relations.map(([source]) => sources[source]?.name);
  const section = claim.section === null ? undefined : sections[claim.section]?.title;
  return [claim.figure, claim.measure, claim.subject, claim.time, section, ...said].filter(Boolean).join("\n");
}

function counted(title: string, count: number): string {
  return count === 1 ? vscode.l10n.t("{0}, 1 entry", title) : vscode.l10n.t("{0}, {1} entries", title, count);
}
