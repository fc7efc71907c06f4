import type { ClaimIndex, SourceRole } from "../compare/claim-index.ts";
import { entityKeys, isOneEntity } from "../compare/entity-keys.ts";
import { functionKinds } from "../extract/lexicon/function-words.ts";
import type { ReadDocument } from "../model/document.ts";
import type { Finding, Fix } from "../model/finding.ts";
import type { Mention, Role } from "../model/mention.ts";
import type { Source } from "../model/source.ts";
import type { Check } from "./check.ts";
import { nameFix } from "./corrected-name.ts";
import { mayBeOne } from "./names-of-one.ts";
import { finding, placeAt } from "./place.ts";
import { flat, isFormer, officeKey, otherPost } from "./posts.ts";
import { ofAnother, wordsFix } from "./replacement.ts";
import { type TitleToldTwice, titlesToldTwice } from "./titles-told-twice.ts";

/** A person given an office that a source gives them elsewhere. */
export const role: Check = {
  id: "role",
  summary:
    "A person with two offices that exclude each other, or whose office a source places elsewhere or gives to somebody else.",
  reason: "Quotations change hands between drafts; a speaker with the wrong employer discredits the quotation.",
  limits: [
    "People hold several offices at once: reported is one and the same office in two organizations, or an office that a source gives to somebody else while it knows the person in another.",
    "Within one story reported is also another post of those that nobody has two of: chief engineer for chief executive, deputy mayor for mayor.",
    "Two names of one organization are one where they share a word or `aliases` in the configuration joins them.",
    "Former offices, and people whom some source places where the article does, are left alone.",
  ],
  severity: "warning",
  enabled: true,
  usesSources: true,
  reported: [
    `Chief executive Ines Calder called the deal fair. Ms Calder, the bank’s finance director, left early.
                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ role: one person in two offices
`,
    `@@ draft.md
Ines Calder, chief executive of Northwind Media, called the deal fair.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ role: Harbor Press
@@ source interview.txt
Ines Calder, CEO of Harbor Press, said the deal was fair.
`,
    `@@ draft.md
The bridge will open in May, said Ines Calder, mayor of Port Ellen.
                                               ^^^^^^^^^^^^^^^^^^^ role: Tom Varga
@@ source report.txt
Tom Varga, mayor of Port Ellen, opened the meeting. Ines Calder, the city engineer, explained the plans.
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
    const findings: Finding[] = titlesToldTwice(document).map((told) => inOneArticle(document, told));
    if (sources.sources.length === 0) return findings;
    for (const person of document.mentions) {
      const own = person.role;
      if (person.type !== "person" || !own || isFormer(document, person, own)) continue;
      const known = entityKeys(document, person.key).flatMap((key) => sources.rolesOf(key));
      const of = own.of ?? organizationBehind(document, own);
      const isThere = ({ mention: { role } }: SourceRole) =>
        of !== undefined && role?.of !== undefined && isOneEntity(document, of, role.of);
      const other =
        of === undefined || known.some(isThere)
          ? undefined
          : known.find(({ mention }) => mention.role && contradicts(document, { ...own, of }, mention.role));
      if (other?.mention.role) {
        findings.push(differing(document, person, own, other.source, other.mention.role));
        continue;
      }
      const told = otherPost(document, own, known, sources);
      if (told?.mention.role) {
        findings.push(differing(document, person, own, told.source, told.mention.role));
        continue;
      }
      const holder = otherHolder({ document, person, own, of }, known, sources);
      if (holder) findings.push(heldByAnother(document, person, own, holder, known));
    }
    return findings;
  },
};

function inOneArticle(document: ReadDocument, { earlier, later }: TitleToldTwice): Finding {
  const [here, there] = [whole(document, later), whole(document, earlier)];
  const message = `“${here}” here, but “${there}” above: one person in two offices. Check which is right.`;
  const span = [
    Math.min(later.span[0], later.role?.span[0] ?? later.span[0]),
    Math.max(later.span[1], later.role?.span[1] ?? 0),
  ] as const;
  const fixes = [
    ...likeOther(document, later, earlier),
    ...ofAnother(likeOther(document, earlier, later), "the other"),
  ];
  return finding(role, span, message, [placeAt(document, earlier.span, `“${there}” here`)], fixes);
}

/** The title as it is told at the other place, where it stands on the same side of the name. */
function likeOther(document: ReadDocument, here: Mention, there: Mention): Fix[] {
  const [own, other] = [here.role, there.role];
  if (!own || !other || own.span[0] < here.span[0] !== other.span[0] < there.span[0]) return [];
  return wordsFix(document, own.span, inCaseOf(flat(own.text), flat(other.text)));
}

/** A person with the office as they are written together. */
function whole({ prose }: ReadDocument, { span, role: own }: Mention): string {
  const start = Math.min(span[0], own?.span[0] ?? span[0]);
  const before =
    /\b(?:deputy|vice|assistant|associate)[- ]$/i.exec(prose.text.slice(Math.max(0, start - 12), start))?.[0] ?? "";
  return before + flat(prose.text.slice(start, Math.max(span[1], own?.span[1] ?? 0)));
}

interface Held {
  readonly document: ReadDocument;
  readonly person: Mention;
  readonly own: Role;
  /** Key of the organization; `undefined` where none is named. */
  readonly of: string | undefined;
}

/** Who holds an office by a source that knows the document's holder in another office only; `undefined` where nobody does. */
function otherHolder(held: Held, known: readonly SourceRole[], sources: ClaimIndex): SourceRole | undefined {
  const { document, own, of } = held;
  if (known.length === 0 || isLesser(document, own)) return undefined;
  const offices = new Set(own.offices.map(officeKey));
  if (known.some(({ mention }) => mention.role?.offices.some((office) => offices.has(officeKey(office)))))
    return undefined;
  for (const office of own.offices) {
    for (const organization of of === undefined ? [] : entityKeys(document, of)) {
      for (const holder of sources.holdersOf(office, organization)) {
        const theirs = holder.mention.role?.of;
        if (theirs === undefined || !mayHold(holder, held)) continue;
        if (sameOrganization(organization, document, theirs, holder.source.document)) return holder;
      }
    }
  }
  const title = titleOf(document, own);
  const isOneMans = own.offices.some((office) => soleOffices.has(office));
  if (!title.includes(" ") && !isOneMans) return undefined;
  // Where no organization is named on one side, a title says whose office it is within one story.
  for (const source of new Set(known.map((each) => each.source))) {
    for (const mention of source.document.mentions) {
      const theirs = mention.role;
      if (mention.type !== "person" || !theirs || (of !== undefined && theirs.of !== undefined)) continue;
      if (!theirs.offices.some((office) => own.offices.includes(office)) || !mayHold({ source, mention }, held))
        continue;
      const sole =
        isOneMans && theirs.offices.some((office) => soleOffices.has(office) && own.offices.includes(office));
      if (sole || title === titleOf(source.document, theirs)) return { source, mention };
    }
  }
  return undefined;
}

/** Whether what a source says of somebody makes them the holder of an office at present, and somebody else than the document's. */
function mayHold({ mention, source }: SourceRole, { document, person }: Held): boolean {
  const { role } = mention;
  if (!role || mayBeOne(document, person.key, mention.key)) return false;
  return !isLesser(source.document, role) && !isFormer(source.document, mention, role);
}

/** Whether two keys name one organization, the one perhaps in short: "lumora" and "lumora systems", not "spain" and "spain telecom". */
function sameOrganization(a: string, inA: ReadDocument, b: string, inB: ReadDocument): boolean {
  if (a === b) return true;
  const [short, long, document] = a.length < b.length ? [a, b, inA] : [b, a, inB];
  const isPlace = document.mentions.some(({ key, type }) => key === short && type === "place");
  return !isPlace && long.startsWith(`${short} `);
}

/** The organization that "of" puts right behind an office, whatever its name was taken for. */
function organizationBehind({ prose, mentions }: ReadDocument, { span }: Role): string | undefined {
  const between = /^\s(?:of|at|for)\s(?:the\s)?/.exec(prose.text.slice(span[1], span[1] + 12));
  if (between === null) return undefined;
  const start = span[1] + between[0].length;
  return mentions.find((mention) => mention.span[0] === start)?.key;
}

/** Offices that an organization has one of. */
const soleOffices = new Set(["ceo", "cfo", "cto", "coo", "chief executive", "managing director", "director general"]);

/** An office with the noun before it, in lower case and without whose it is: "council leader". */
function titleOf({ prose }: ReadDocument, { span, text, of }: Role): string {
  const own = flat(text)
    .toLowerCase()
    .replace(/^.*['’]s /, "")
    .replace(/ (?:of|at|for) .*$/, "");
  if (of !== undefined || own.includes(" ")) return own;
  const before = /(?:^|\s)([a-z]{3,20})\s$/i
    .exec(prose.text.slice(Math.max(0, span[0] - 24), span[0]))?.[1]
    ?.toLowerCase();
  return before === undefined || functionKinds(before) !== 0 ? own : `${before} ${own}`;
}

/** A deputy's or an acting holder's office, which others hold as well. */
function isLesser({ prose }: ReadDocument, { span }: Role): boolean {
  return /\b(?:deputy|vice|assistant|associate|co|junior|interim|acting|shadow|regional|joint)\b/i.test(
    prose.text.slice(Math.max(0, span[0] - 14), span[1]),
  );
}

/** Whether a document's role and a source's name one office and place it in two organizations. */
function contradicts(document: ReadDocument, a: Role, b: Role): boolean {
  if (a.of === undefined || b.of === undefined || mayBeOne(document, a.of, b.of)) return false;
  const offices = new Set(a.offices.map(officeKey));
  return b.offices.some((office) => offices.has(officeKey(office)));
}

function differing(document: ReadDocument, person: Mention, own: Role, source: Source, other: Role): Finding {
  const name = source.metadata.publisher ?? source.metadata.title ?? source.path;
  const message = `${person.text} is “${flat(own.text)}” here, but “${flat(other.text)}” in ${name}. Check which is right.`;
  const text = source.document.prose.text.slice(other.span[0], other.span[1]);
  const related = [{ path: source.path, span: other.span, text, message: `“${flat(other.text)}” in ${name}` }];
  const fixes = officeFixes(document, { person, own }, { source, other });
  return finding(role, placeAt(document, own.span, "").span, message, related, fixes);
}

/** The source's organization where only that differs, else the source's whole title where it can stand in the same place. */
function officeFixes(
  document: ReadDocument,
  { person, own }: { readonly person: Mention; readonly own: Role },
  { source, other }: { readonly source: Source; readonly other: Role },
): Fix[] {
  const name = source.metadata.publisher ?? source.metadata.title ?? source.path;
  const [here, there] = [flat(own.text), flat(other.text)];
  const offices = new Set(own.offices.map(officeKey));
  if (other.offices.some((office) => offices.has(officeKey(office))) && own.ofText && other.ofText) {
    const at = here.lastIndexOf(flat(own.ofText));
    if (at >= 0) {
      const text = here.slice(0, at) + flat(other.ofText) + here.slice(at + flat(own.ofText).length);
      return wordsFix(document, own.span, text, name);
    }
  }
  // Before a name stands a short title; one that says of what stands behind it.
  const before = own.span[0] < person.span[0];
  if (/['’]s\b|^(?:the|an?|its|his|her|their)\b/i.test(`${here} ${there}`) || (before && / of | at | for /.test(there)))
    return [];
  return wordsFix(document, own.span, inCaseOf(here, there), name);
}

function heldByAnother(
  document: ReadDocument,
  person: Mention,
  own: Role,
  { source, mention }: SourceRole,
  known: readonly SourceRole[],
): Finding {
  const name = source.metadata.publisher ?? source.metadata.title ?? source.path;
  const message = `${person.text} is “${flat(own.text)}” here, but in ${name} that is ${mention.text}. Check which is right.`;
  const text = source.document.prose.text.slice(mention.span[0], mention.span[1]);
  const related = [{ path: source.path, span: mention.span, text, message: `${mention.text} in ${name}` }];
  const [theirs] = known.flatMap((each) =>
    each.mention.role ? [{ source: each.source, other: each.mention.role }] : [],
  );
  const fixes = [
    ...(theirs ? officeFixes(document, { person, own }, theirs) : []),
    ...ofAnother(nameFix(document, [person], mention.name, name), "the name"),
  ];
  return finding(role, placeAt(document, own.span, "").span, message, related, fixes);
}

/** A title with the capital or small letter that the other one begins with; "CEO" stays as it is. */
function inCaseOf(model: string, title: string): string {
  if (/^\p{Lu}{2}/u.test(title)) return title;
  const first = title.charAt(0);
  return (/^\p{Lu}/u.test(model) ? first.toUpperCase() : first.toLowerCase()) + title.slice(1);
}
