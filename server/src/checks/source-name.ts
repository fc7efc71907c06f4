import type { RelatedPlace } from "../model/finding.ts";
import type { Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";

/**
 * How a message calls a source: by its publisher, else by its title in quotation marks, since a headline has figures and
 * verbs of its own, else by its file; another draft by its file.
 */
export function sourceName({ metadata: { publisher, title }, path, draft }: Source): string {
  if (draft) return path;
  return publisher ?? (title === undefined ? path : `“${title}”`);
}

/** A place in a source; its own words follow the message's end, "421,000 in Annual report". */
export function sourcePlace(source: Source, span: Span, said: string): RelatedPlace {
  const text = source.document.prose.text.slice(span[0], span[1]);
  return { path: source.path, span, text, message: `${said} in ${sourceName(source)}` };
}

/** Names of sources as a list, each once: "A, B and C"; at most three are named. */
export function sourceNames(sources: Iterable<Source>): string {
  const names = [...new Set([...sources].map(sourceName))];
  const shown = names.slice(0, 3);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${more} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : (shown[0] ?? "");
}
