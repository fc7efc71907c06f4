import type { ReadDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { Mention, Role } from "../model/mention.ts";
import type { Source } from "../model/source.ts";
import type { Check } from "./check.ts";
import { finding, placeAt } from "./place.ts";

/** A person given an office that a source gives them elsewhere. */
export const role: Check = {
  id: "role",
  summary: "A person whose office is placed in another organization than a source places it in.",
  reason: "Quotations change hands between drafts; a speaker with the wrong employer discredits the quotation.",
  limits: [
    "Only one and the same office in two different organizations is reported: people hold several offices at once.",
    "Former offices, and people whom some source places where the article does, are left alone.",
  ],
  severity: "warning",
  enabled: true,
  reported: [
    `@@ draft.md
Ines Calder, chief executive of Northwind Media, called the deal fair.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ role: Harbor Press
@@ source interview.txt
Ines Calder, CEO of Harbor Press, said the deal was fair.
`,
  ],
  unreported: [
    `@@ draft.md
Ines Calder, chief executive of Harbor Press, called the deal fair.
@@ source interview.txt
Ines Calder, CEO of Harbor Press, said the deal was fair.
`,
    `@@ draft.md
Ines Calder, a former chief executive of Northwind Media, called the deal fair.
@@ source interview.txt
Ines Calder, CEO of Harbor Press, said the deal was fair.
`,
  ],
  run({ document, sources }) {
    const people = document.mentions.filter((mention) => mention.type === "person" && mention.role?.of !== undefined);
    if (people.length === 0 || sources.sources.length === 0) return [];
    const findings: Finding[] = [];
    for (const person of people) {
      const own = person.role;
      if (!own || isFormer(document, person, own)) continue;
      const known = sources.rolesOf(person.key);
      if (known.some(({ mention }) => mention.role?.of === own.of)) continue;
      const other = known.find(({ mention }) => mention.role && contradicts(own, mention.role));
      if (!other?.mention.role) continue;
      findings.push(differing(document, person, own, other.source, other.mention.role));
    }
    return findings;
  },
};

/** Whether both name one office and place it in two organizations. */
function contradicts(a: Role, b: Role): boolean {
  if (a.of === undefined || b.of === undefined || shareWord(a.of, b.of)) return false;
  const offices = new Set(a.offices.map(officeKey));
  return b.offices.some((office) => offices.has(officeKey(office)));
}

/** Two names of one organization mostly share a word: "Harbor Press" and "the Press". */
function shareWord(a: string, b: string): boolean {
  const words = new Set(a.split(" "));
  return b.split(" ").some((word) => words.has(word));
}

const sameOffices = new Map([
  ["ceo", "chief executive"],
  ["chief executive officer", "chief executive"],
  ["cfo", "chief financial officer"],
  ["cto", "chief technology officer"],
  ["coo", "chief operating officer"],
  ["co-founder", "founder"],
  ["cofounder", "founder"],
  ["chairman", "chair"],
  ["chairwoman", "chair"],
  ["chairperson", "chair"],
]);

function officeKey(office: string): string {
  return sameOffices.get(office) ?? office;
}

function isFormer(document: ReadDocument, { span }: Mention, { span: roleSpan }: Role): boolean {
  const start = Math.max(0, Math.min(span[0], roleSpan[0]) - 20);
  const end = Math.max(span[1], roleSpan[1]);
  return /\b(?:former|ex|late|then|previous(?:ly)?|incoming|once|acting|outgoing)\b/i.test(
    document.prose.text.slice(start, end),
  );
}

function differing(document: ReadDocument, person: Mention, own: Role, source: Source, other: Role): Finding {
  const name = source.metadata.publisher ?? source.metadata.title ?? source.path;
  const message = `${person.text} is “${flat(own.text)}” here, but “${flat(other.text)}” in ${name}. Check which is right.`;
  const text = source.document.prose.text.slice(other.span[0], other.span[1]);
  const related = [{ path: source.path, span: other.span, text, message: `“${flat(other.text)}” in ${name}` }];
  return finding(role, placeAt(document, own.span, "").span, message, related);
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ");
}
