import { type CancellationToken, SymbolKind, type WorkspaceSymbol } from "vscode-languageserver";
import type { Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import { figureWritten } from "../present/comparison-chart.ts";
import { sourceName } from "../present/source-name.ts";
import { claimLabel, fits, readSearch, type Search, searchClaims, searchNames } from "../service/search-index.ts";
import { createBreath } from "../sources/breath.ts";
import type { AnswerParts } from "./answer.ts";
import type { CheckedText } from "./checked-text.ts";
import type { Project } from "./projects.ts";
import { toLocation, toRange } from "./to-protocol.ts";
import { arrayMember, stringMember } from "./untrusted-value.ts";

/** So many are looked at by a person who did not find it among the first. */
const MOST = 100;
/** How many names of open drafts are looked up in the sources, and in how many sources names are read. */
const NAMES = 5;
const NAMED = 20;
/** How many milliseconds a search goes on before messages that have come meanwhile are heard. */
const TURN = 8;

type Parts = Pick<AnswerParts, "texts" | "documents" | "projects" | "placeOf" | "features">;

/** Claims and names of open drafts and of the sources that a query names; drafts first. `undefined` when cancelled. */
export async function findSymbols(
  query: string,
  parts: Parts,
  token: CancellationToken,
): Promise<WorkspaceSymbol[] | undefined> {
  const search = readSearch(query);
  if (search === undefined) return [];
  const drafts: CheckedText[] = [];
  for (const { uri } of parts.documents.all()) {
    const text = await parts.texts.of(uri, 0, token);
    if (token.isCancellationRequested) return undefined;
    if (text !== undefined) drafts.push(text);
  }
  const found = new Found();
  const keys = new Set([search.key]);
  for (const text of drafts) addDraft(found, text, search, keys);
  const breath = createBreath(TURN);
  for (const project of parts.projects.all()) {
    for (const step of searchProject(found, project, search, keys, parts)) {
      if (step === "enough") return found.symbols;
      await breath.take();
      if (token.isCancellationRequested) return undefined;
    }
  }
  return found.symbols;
}

/** A symbol of a source with its range; the symbol as it is where the source is no longer there. */
export function resolvedSymbol(symbol: WorkspaceSymbol, { projects, placeOf }: Parts): WorkspaceSymbol {
  const { data } = symbol as { readonly data?: unknown };
  const path = stringMember(data, "path");
  const [start, end] = arrayMember(data, "span") ?? [];
  if (path === undefined || typeof start !== "number" || typeof end !== "number") return symbol;
  const root = stringMember(data, "root");
  for (const project of projects.all()) {
    if (project.root !== root) continue;
    const source = project.session.report?.sources.find((other) => other.path === path);
    if (source !== undefined) return { ...symbol, location: toLocation(placeOf(source, root), [start, end]) };
  }
  return symbol;
}

/** Symbols without those that stand in the same place. */
class Found {
  readonly symbols: WorkspaceSymbol[] = [];
  readonly #places = new Set<string>();

  /** False where there are enough. */
  add(place: string, symbol: () => WorkspaceSymbol): boolean {
    if (this.symbols.length >= MOST) return false;
    if (!this.#places.has(place)) this.symbols.push(symbol());
    this.#places.add(place);
    return this.symbols.length < MOST;
  }
}

function addDraft(found: Found, text: CheckedText, search: Search, keys: Set<string>): void {
  const { checked, place, project } = text;
  const add = (span: Span, name: string, kind: SymbolKind) =>
    found.add(`${project.root} ${checked.path} ${span[0]}`, () => ({
      name,
      kind,
      location: toLocation(place, span),
    }));
  const seen = new Set<string>();
  for (const { key, name, span } of checked.document.mentions) {
    if (seen.has(key) || !seen.add(key) || !fits(search, name)) continue;
    if (keys.size < NAMES) keys.add(key);
    add(span, name, SymbolKind.Object);
  }
  for (const { claim } of checked.compared) {
    const label = claimLabel(claim, figureWritten(checked.document.prose, claim));
    if (fits(search, label)) add(claim.figure.outer, label, SymbolKind.Number);
  }
}

/** Stops for breath at each claim and name. */
function* searchProject(
  found: Found,
  { root, session }: Project,
  search: Search,
  keys: ReadonlySet<string>,
  { placeOf, features }: Parts,
): Generator<"more" | "enough"> {
  const { index } = session.report ?? {};
  if (index === undefined) return;
  const add = (source: Source, span: Span, name: string, kind: SymbolKind) =>
    found.add(`${root} ${source.path} ${span[0]}`, () => {
      const place = placeOf(source, root);
      const { publisher, title } = source.metadata;
      // Editors show the file themselves.
      const containerName = publisher === undefined && title === undefined ? undefined : sourceName(source);
      const symbol = { name, kind, ...(containerName !== undefined && { containerName }) };
      if (!features.resolvesSymbols)
        return { ...symbol, location: { uri: place.uri, range: toRange(place.lines, span) } };
      const data = { path: source.path, span, ...(root !== undefined && { root }) };
      return { ...symbol, location: { uri: place.uri }, data };
    });
  let named = 0;
  for (const { source, mention } of searchNames(index, keys)) {
    if (!add(source, mention.span, mention.name, SymbolKind.Object)) yield "enough";
    if (++named === NAMED) break;
    yield "more";
  }
  for (const { source, claim, label } of searchClaims(index, search, MOST)) {
    yield add(source, claim.figure.outer, label, SymbolKind.Number) ? "more" : "enough";
  }
}
