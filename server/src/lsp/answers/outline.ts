import type { Answer } from "../answer.ts";
import { flatOutlineOf, hasOutline, outlineOf } from "../outline.ts";
import { answering } from "../requests.ts";

/** Answers what claims a text has, as its outline. */
export const answerOutline: Answer = ({ connection, features, texts }) => {
  connection.onDocumentSymbol(
    answering("textDocument/documentSymbol", connection, async ({ uri }, _, token) => {
      // Editors do not ask again before the next edit, so the first answer has to be whole.
      const text = await texts.of(uri, Number.POSITIVE_INFINITY, token);
      if (text === undefined || !hasOutline(text.project.settings.outline, text.document.languageId)) return null;
      return features.nestedSymbols ? outlineOf(text) : flatOutlineOf(text);
    }),
  );
};
