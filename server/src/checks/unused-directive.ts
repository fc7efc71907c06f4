import type { Directive } from "../model/directive.ts";
import type { Finding, Fix } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import { directiveWords } from "../text/directives.ts";
import { didYouMean } from "../text/nearest-word.ts";
import type { Check } from "./check.ts";
import { finding } from "./place.ts";

/** A comment that switches off what reports nothing there. */
export const unusedDirective: Check = {
  id: "unused-directive",
  summary: "A comment that switches a check off where it would report nothing, or that names no check there is.",
  reason:
    "Comments of this kind outlive the figure they were written for, and then keep back the next, real finding; ESLint and Ruff report them for the same reason.",
  limits: [
    "Comments about a check that is switched off in the configuration are left alone, and so are, where no sources are named, those that could be about a comparison with sources.",
  ],
  severity: "information",
  enabled: true,
  last: true,
  reported: [
    `145 of the 250 replies, or 58 percent, were positive. <!-- tickmark-disable-line share -->
                                                                                 ^^^^^ unused-directive: “share” reports nothing
`,
    `<!-- tickmark-disable-nextline share -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-directive: did you mean "tickmark-disable-next-line"?
145 of the 250 replies, or 58 percent, were positive.
`,
    `<!-- tickmark-disable-next-line shares -->
                                ^^^^^^ unused-directive: did you mean "share"?
145 of the 250 replies, or 58 percent, were positive.
`,
  ],
  unreported: [
    "145 of the 250 replies, or 68 percent, were positive. <!-- tickmark-disable-line share -- as printed by the town -->",
    "<!-- tickmark-disable-next-line share -->\n\n145 of the 250 replies, or 68 percent, were positive.\n",
    "<!-- tickmark-disable -->\n145 of the 250 replies, or 58 percent, were positive.\n<!-- tickmark-enable -->\n",
  ],
  run({ document, sources, sofar }) {
    if (sofar === undefined || sofar.directives.length === 0) return [];
    const ended = endedBy(sofar.directives.map(({ directive }) => directive));
    const ids = new Set(sofar.checks.map(({ id }) => id));
    // Without sources nothing can be said of what would be found with them.
    const silent = sources.sources.length === 0 ? sofar.checks.filter(({ usesSources }) => usesSources) : [];
    const judged = new Set([...sofar.ran].filter((id) => !silent.some((check) => check.id === id)));
    return sofar.directives.flatMap(({ directive, used }) => {
      const { kind, word, span, checks } = directive;
      if (kind === undefined)
        return [report(span, `“${word}” is no directive${didYouMean(word, directiveWords.keys())}`)];
      const fix = removal(document.prose.text, directive);
      const unknown = checks
        .filter(({ id }) => !ids.has(id))
        .map((named) => report(named.span, `There is no check “${named.id}”${didYouMean(named.id, ids)}`));
      if (kind === "enable") {
        const idle = !ended.has(directive) && unknown.length === 0;
        return idle ? [report(span, "Nothing is switched off here that this could switch on again", fix)] : unknown;
      }
      if (checks.length === 0)
        return used.size > 0 || silent.length > 0 ? [] : [report(span, "No check reports anything here", fix)];
      const idle = checks.filter(({ id }) => judged.has(id) && !used.has(id));
      return [
        ...unknown,
        ...idle.map(({ id, span: at }) => report(at, `“${id}” reports nothing here`, checks.length === 1 ? fix : [])),
      ];
    });
  },
};

/** The `enable` directives that end what a `disable` before them began. */
function endedBy(directives: readonly Directive[]): Set<Directive> {
  const ending = new Set<Directive>();
  let all = false;
  const open = new Set<string>();
  for (const directive of directives) {
    const ids = directive.checks.map(({ id }) => id);
    if (directive.kind === "disable") {
      if (ids.length === 0) all = true;
      for (const id of ids) open.add(id);
    } else if (directive.kind === "enable") {
      if (all || (ids.length === 0 ? open.size > 0 : ids.some((id) => open.has(id)))) ending.add(directive);
      if (ids.length === 0) {
        all = false;
        open.clear();
      }
      for (const id of ids) open.delete(id);
    }
  }
  return ending;
}

function report(span: Span, message: string, fixes: readonly Fix[] = []): Finding {
  return finding(unusedDirective, span, message.endsWith("?") ? message : `${message}.`, [], fixes);
}

/** Takes a comment out, and its line where nothing else stands on it. */
function removal(text: string, { span, word }: Directive): Fix[] {
  if (!text.startsWith("<!--", span[0]) && !text.startsWith("{/*", span[0])) return [];
  let start = span[0];
  let end = span[1];
  while (text.charAt(start - 1) === " " || text.charAt(start - 1) === "\t") start--;
  if (start === 0 || /[\r\n]/.test(text.charAt(start - 1))) {
    const rest = /^[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(end, end + 1000));
    if (rest === null) start = span[0];
    else end += rest[0].length;
  }
  return [{ title: `Remove “${word}”`, edits: [{ span: [start, end], newText: "" }], certain: true }];
}
