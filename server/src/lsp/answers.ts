import type {
  CancellationToken,
  Connection,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  ReferenceParams,
  SemanticTokensDeltaParams,
  SemanticTokensRangeParams,
} from "vscode-languageserver/node";
import type { Span } from "../model/span.ts";
import type { CheckPages } from "./check-pages.ts";
import type { CheckedText, CheckedTexts } from "./checked-text.ts";
import { claimAt, mentionAt } from "./claim-at.ts";
import type { ClientFeatures } from "./client-features.ts";
import { diagnosticReport, diagnosticsOf } from "./diagnostics.ts";
import { entityPassages } from "./entity-index.ts";
import { hoverAt } from "./hover.ts";
import { answering, type TextRequest } from "./requests.ts";
import { placesOfClaim } from "./same-claim.ts";
import { encodeMarks, marksOf, type TokenMemory } from "./semantic-tokens.ts";
import { definitionsOfClaim, referencesOfClaim, referencesOfMention } from "./source-passages.ts";
import { highlightsOf } from "./status.ts";
import { toHighlight } from "./to-protocol.ts";

/**
 * How many milliseconds an answer waits for sources that are being read. A person would rather see the article's own
 * inconsistencies now and the rest when it is there.
 */
export const PATIENCE = 1500;

/** How many sources are read for the places that name an entity. */
const REFERENCES = 100;

export interface AnswerParts {
  readonly connection: Connection;
  readonly features: ClientFeatures;
  readonly texts: CheckedTexts;
  readonly tokens: TokenMemory;
  readonly pages: CheckPages;
  /** True where the editor itself shows diagnostics over the text they are about. */
  readonly findingsShown: boolean;
}

/** Answers every request about a text. */
export function answerRequests(parts: AnswerParts): void {
  const { connection, features, texts, tokens, pages } = parts;

  const dataOf = (text: CheckedText, within?: Span) =>
    encodeMarks(marksOf(text.checked, text.project.settings.highlight, within));

  /** The open text with the offset asked about; `undefined` where there is nothing to say. */
  async function at({ uri, position }: TextRequest, token: CancellationToken) {
    const text = await texts.of(uri, PATIENCE, token);
    return text && { text, offset: text.checked.lines.offsetAt(position) };
  }

  connection.languages.diagnostics.on(
    answering("textDocument/diagnostic", connection, async ({ uri }, params: DocumentDiagnosticParams, token) => {
      // Without a way to ask for another pull later, the first answer has to be whole.
      const text = await texts.of(uri, features.refreshesDiagnostics ? PATIENCE : Number.POSITIVE_INFINITY, token);
      const items = text === undefined ? [] : diagnosticsOf(text, pages);
      return diagnosticReport(items, params.previousResultId) as DocumentDiagnosticReport;
    }),
  );

  connection.onHover(
    answering("textDocument/hover", connection, async (request, _, token) => {
      const found = await at(request, token);
      return found === undefined ? null : hoverAt(found.text, found.offset, parts.findingsShown);
    }),
  );

  connection.onDefinition(
    answering("textDocument/definition", connection, async (request, _, token) => {
      const found = await at(request, token);
      const compared = found && claimAt(found.text.checked, found.offset);
      if (found === undefined || compared === undefined) return null;
      const { place, placeOf } = found.text;
      const links = definitionsOfClaim(place, compared.claim.figure.outer, compared.comparisons, placeOf);
      if (features.locationLinks) return links;
      return links.map((link) => ({ uri: link.targetUri, range: link.targetSelectionRange }));
    }),
  );

  connection.onReferences(
    answering("textDocument/references", connection, async (request, params: ReferenceParams, token) => {
      const found = await at(request, token);
      if (found === undefined) return null;
      const { text, offset } = found;
      const own = params.context?.includeDeclaration !== false;
      const compared = claimAt(text.checked, offset);
      if (compared !== undefined) return referencesOfClaim(text, compared, own);
      const mention = mentionAt(text.checked, offset);
      if (mention === undefined) return null;
      const { index } = text.project.session.report ?? {};
      const there = index && entityPassages(index, mention.key, REFERENCES, text.checked.path);
      return referencesOfMention(text, mention, there?.passages ?? [], own);
    }),
  );

  connection.onDocumentHighlight(
    answering("textDocument/documentHighlight", connection, async (request, _, token) => {
      const found = await at(request, token);
      if (found === undefined) return null;
      const { checked } = found.text;
      const compared = claimAt(checked, found.offset);
      const mention = mentionAt(checked, found.offset);
      const spans =
        compared !== undefined
          ? placesOfClaim(checked, compared.claim)
          : checked.document.mentions.filter(({ key }) => key === mention?.key).map(({ span }) => span);
      return spans.map((span) => toHighlight(checked.lines, span));
    }),
  );

  connection.languages.semanticTokens.on(
    answering("textDocument/semanticTokens/full", connection, async ({ uri }, _, token) => {
      const text = await texts.of(uri, PATIENCE, token);
      return text === undefined ? { data: [] } : tokens.full(uri, dataOf(text));
    }),
  );

  connection.languages.semanticTokens.onDelta(
    answering(
      "textDocument/semanticTokens/full/delta",
      connection,
      async ({ uri }, params: SemanticTokensDeltaParams, token) => {
        const text = await texts.of(uri, PATIENCE, token);
        return text === undefined ? { data: [] } : tokens.delta(uri, params.previousResultId, dataOf(text));
      },
    ),
  );

  connection.languages.semanticTokens.onRange(
    answering(
      "textDocument/semanticTokens/range",
      connection,
      async ({ uri }, { range }: SemanticTokensRangeParams, token) => {
        const text = await texts.of(uri, PATIENCE, token);
        if (text === undefined) return { data: [] };
        const { lines } = text.checked;
        return { data: dataOf(text, [lines.offsetAt(range.start), lines.offsetAt(range.end)]) };
      },
    ),
  );

  connection.onRequest(
    "tickmark/highlights",
    answering("tickmark/highlights", connection, async ({ uri }, _, token) => {
      const text = await texts.of(uri, PATIENCE, token);
      return text === undefined ? null : highlightsOf(text, text.project.settings.highlight);
    }),
  );
}
