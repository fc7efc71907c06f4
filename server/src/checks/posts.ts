import type { ClaimIndex, SourceRole } from "../compare/claim-index.ts";
import { storyOf } from "../compare/story.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Mention, Role } from "../model/mention.ts";
import { mayBeOne } from "./names-of-one.ts";

/**
 * Where a source that tells the document's story gives a person another of the posts that nobody has two of: chief engineer
 * for chief executive, deputy mayor for mayor. `undefined` where some source has the person in the document's own post.
 */
export function otherPost(
  document: ReadDocument,
  own: Role,
  known: readonly SourceRole[],
  sources: ClaimIndex,
): SourceRole | undefined {
  const post = postOf(document, own);
  if (post === undefined || known.length === 0) return undefined;
  let found: SourceRole | undefined;
  for (const each of known) {
    const theirs = each.mention.role;
    if (!theirs || isFormer(each.source.document, each.mention, theirs)) continue;
    const other = postOf(each.source.document, theirs);
    if (theirs.offices.length > 1 || other === undefined) {
      if (theirs.offices.some((office) => own.offices.includes(office))) return undefined;
      continue;
    }
    if (other.key === post.key) return undefined;
    const isRank = other.office === post.office;
    if (!isRank && !(post.isChief && other.isChief)) continue;
    if (own.of !== undefined && theirs.of !== undefined && !mayBeOne(document, own.of, theirs.of)) continue;
    found ??= each;
  }
  return found !== undefined && storyOf(document, sources).tellingOf(found.source) !== undefined ? found : undefined;
}

interface Post {
  /** The office in short, without rank. */
  readonly office: string;
  /** With its rank. */
  readonly key: string;
  /** Whether it is one of those who head a field of an organization: a chief executive, a chief engineer. */
  readonly isChief: boolean;
}

const ranks: Readonly<Record<string, string>> = {
  deputy: "deputy",
  vice: "deputy",
  assistant: "assistant",
  under: "deputy",
};

/** The one post that a role names; `undefined` where it names several, or none that tells its holder's rank. */
function postOf({ prose }: ReadDocument, { span, text, offices }: Role): Post | undefined {
  const [only] = offices;
  if (only === undefined || offices.length > 1) return undefined;
  const before = prose.text.slice(Math.max(0, span[0] - 14), span[0]);
  const written = `${/\b(?:deputy|vice|assistant)[ -]$/i.exec(before)?.[0] ?? ""}${flat(text)}`.toLowerCase();
  const own = officeKey(only);
  const rank = ranks[/\b(?:deputy|vice|assistant|under)\b/.exec(written)?.[0] ?? ""] ?? "";
  const office = own.replace(/^(?:deputy|vice|assistant|under)[ -]/, "");
  // Ranks of teachers and of the army are left out in talk, and everybody may be a partner or a manager.
  if (!office.startsWith("chief ") && !ranked.has(office)) return undefined;
  return { office, key: `${rank} ${office}`, isChief: office.startsWith("chief ") };
}

/** Offices whose deputies are other people. */
const ranked = new Set([
  ..."mayor leader minister governor director chancellor chair principal commissioner superintendent".split(" "),
  "prime minister",
  "director general",
]);

const sameOffices = new Map([
  ["ceo", "chief executive"],
  ["chief executive officer", "chief executive"],
  ["cfo", "chief financial officer"],
  ["cto", "chief technology officer"],
  ["coo", "chief operating officer"],
  ["cio", "chief information officer"],
  ["cmo", "chief marketing officer"],
  ["co-founder", "founder"],
  ["cofounder", "founder"],
  ["chairman", "chair"],
  ["chairwoman", "chair"],
  ["chairperson", "chair"],
]);

/** An office by one name, whichever of those that mean the same is written. */
export function officeKey(office: string): string {
  return sameOffices.get(office) ?? office;
}

/** Whether a role is told as one of the past, or of the time to come. */
export function isFormer(document: ReadDocument, { span }: Mention, { span: roleSpan }: Role): boolean {
  const start = Math.max(0, Math.min(span[0], roleSpan[0]) - 20);
  const end = Math.max(span[1], roleSpan[1]);
  return /\b(?:former|ex|late|then|previous(?:ly)?|incoming|once|acting|outgoing)\b/i.test(
    document.prose.text.slice(start, end),
  );
}

/** On one line. */
export function flat(text: string): string {
  return text.replace(/\s+/g, " ");
}
