import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from "yaml";
import type { Directive, DirectiveKind, NamedCheck } from "../model/directive.ts";
import type { Prose } from "../model/prose.ts";
import type { Span } from "../model/span.ts";

const PREFIX = "tickmark-";

/** The words that a comment may begin with. */
export const directiveWords: ReadonlyMap<string, DirectiveKind> = new Map<string, DirectiveKind>([
  ["tickmark-disable-line", "disable-line"],
  ["tickmark-disable-next-line", "disable-next-line"],
  ["tickmark-disable", "disable"],
  ["tickmark-enable", "enable"],
  ["tickmark-disable-file", "disable-file"],
]);

/**
 * The directives in a document's comments, `<!-- tickmark-disable-next-line share, sum -- reason -->`, and in its YAML
 * front matter, `tickmark-disable: [share, sum]` or `true`, in file order. Comments are those of Markdown and MDX; plain
 * text has none.
 */
export function readDirectives({ text, masks }: Prose): Directive[] {
  if (!text.includes(PREFIX)) return [];
  const directives: Directive[] = [];
  let frontEnd = 0;
  for (const { kind, span } of masks) {
    if (kind === "front-matter") frontEnd = Math.max(frontEnd, span[1]);
    else if (kind === "comment") directives.push(...inComment(text, span));
  }
  return frontEnd > 0 ? [...inFrontMatter(text.slice(0, frontEnd)), ...directives] : directives;
}

function inComment(text: string, span: Span): Directive[] {
  const [start, end] = span;
  const opening = /^(?:<!--+|\{\/\*+)\s*/.exec(text.slice(start, Math.min(end, start + 200)))?.[0] ?? "";
  const from = start + opening.length;
  if (!text.startsWith(PREFIX, from)) return [];
  const closing = text.endsWith("*/}", end) ? "*/}" : "-->";
  const body = text.slice(from, text.lastIndexOf(closing, end) >= from ? text.lastIndexOf(closing, end) : end);
  const word = /^[^\s,:]+/.exec(body)?.[0] ?? "";
  const reasonAt = body.search(/\s--+(?:\s|$)/);
  const named = body.slice(word.length, reasonAt < 0 ? body.length : reasonAt);
  const reason =
    reasonAt < 0
      ? ""
      : body
          .slice(reasonAt)
          .replace(/^\s--+/, "")
          .trim();
  const kind = directiveWords.get(word);
  return [
    {
      word,
      ...(kind && { kind }),
      checks: namedIn(named, from + word.length),
      ...(reason !== "" && { reason }),
      span,
    },
  ];
}

/** Ids parted by commas or white space. */
function namedIn(text: string, offset: number): NamedCheck[] {
  return [...text.matchAll(/[^\s,:]+/g)].map(({ 0: id, index }) => ({
    id,
    span: [offset + index, offset + index + id.length],
  }));
}

/** Front matter that is broken says nothing. */
function inFrontMatter(text: string): Directive[] {
  const start = text.indexOf("\n") + 1;
  const body = text.slice(start).replace(/(?:---|\.\.\.)[ \t]*$/, "");
  if (!text.startsWith("---") || !body.includes("tickmark-disable")) return [];
  const { contents, errors } = parseDocument(body, { logLevel: "silent" });
  if (errors.length > 0 || !isMap(contents)) return [];
  return contents.items.flatMap((pair) => {
    const { key } = pair as Pair<Node, Node | null>;
    if (!isScalar(key) || key.value !== "tickmark-disable" || !key.range) return [];
    const { value } = pair as Pair<Node, Node | null>;
    const checks = checksOf(value, start);
    if (checks === undefined) return [];
    const end = value?.range?.[1] ?? key.range[1];
    const word = "tickmark-disable";
    return [{ kind: "disable-file" as const, word, checks, span: [start + key.range[0], start + end] as const }];
  });
}

/** Empty for `true`, which means all checks; absent for `false` and for what names none. */
function checksOf(value: Node | null, start: number): NamedCheck[] | undefined {
  if (isSeq(value)) {
    const checks = value.items.flatMap((item) => (isScalar(item) ? (checksOf(item, start) ?? []) : []));
    return checks.length > 0 ? checks : undefined;
  }
  if (!isScalar(value) || !value.range) return undefined;
  if (value.value === true) return [];
  if (typeof value.value !== "string") return undefined;
  const quote = value.type === "QUOTE_DOUBLE" || value.type === "QUOTE_SINGLE" ? 1 : 0;
  const checks = namedIn(value.value, start + value.range[0] + quote);
  return checks.length > 0 ? checks : undefined;
}
