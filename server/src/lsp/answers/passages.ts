import type { ReferenceParams } from "vscode-languageserver";
import { type Answer, textAt } from "../answer.ts";
import { claimAt, mentionAt } from "../claim-at.ts";
import { entityPassages } from "../entity-index.ts";
import { hoverAt } from "../hover.ts";
import { answering } from "../requests.ts";
import { placesOfClaim } from "../same-claim.ts";
import { definitionsOfClaim, referencesOfClaim, referencesOfMention } from "../source-passages.ts";
import { toHighlight } from "../to-protocol.ts";

/** How many sources are read for the places that name an entity. */
const REFERENCES = 100;

/** Answers what is said of a figure or a name, here and in the sources: cards, definitions, references, highlights. */
export const answerPassages: Answer = ({ connection, features, texts, findingsShown }) => {
  connection.onHover(
    answering("textDocument/hover", connection, async (request, _, token) => {
      const found = await textAt(texts, request, token);
      return found === undefined ? null : hoverAt(found.text, found.offset, findingsShown);
    }),
  );

  connection.onDefinition(
    answering("textDocument/definition", connection, async (request, _, token) => {
      const found = await textAt(texts, request, token);
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
      const found = await textAt(texts, request, token);
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
      const found = await textAt(texts, request, token);
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
};
