import type { ReadDocument } from "../model/document.ts";
import type { Edit } from "../model/finding.ts";
import type { Mention, Role } from "../model/mention.ts";
import type { Span } from "../model/span.ts";

/**
 * The title that a source gives at a place, written as the text's own is; `undefined` where the place holds none, or where it
 * stands on the other side of the name there and would not fit into the sentence.
 */
export function titleInSource(
  document: ReadDocument,
  person: Mention,
  source: ReadDocument,
  place: Span,
): string | undefined {
  const own = person.role;
  const there = source.mentions.find(({ role }) => role?.span[0] === place[0] && role.span[1] === place[1]);
  const other = there?.role;
  if (own === undefined || there === undefined || other === undefined) return undefined;
  if (isBefore(own, person) !== isBefore(other, there)) return undefined;
  const text = flat(source.prose.text.slice(other.span[0], other.span[1]));
  const written = document.prose.text.slice(own.span[0], own.span[1]);
  if (/[*_`[\]<>]/.test(text + written) || flat(written) === text) return undefined;
  if (/^\p{Lu}/u.test(written)) return text.charAt(0).toUpperCase() + text.slice(1);
  // Words with one capital lose it where the writer uses none; a name in the title keeps its own.
  return /\p{Lu}/u.test(written) || other.of !== undefined
    ? text
    : text.replace(/(?<!\p{L})\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
}

/** Gives a person another title wherever the document gives them the one at hand in the same words. */
export function renamedTitle(document: ReadDocument, person: Mention, title: string): readonly Edit[] {
  const { text } = document.prose;
  const written = (role: Role) => flat(text.slice(role.span[0], role.span[1]));
  const own = person.role && written(person.role);
  return document.mentions.flatMap(({ key, role }): Edit[] =>
    key === person.key && role !== undefined && written(role) === own ? [{ span: role.span, newText: title }] : [],
  );
}

function isBefore(role: Role, { span }: Mention): boolean {
  return role.span[0] < span[0];
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
