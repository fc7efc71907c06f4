import { type Answer, PATIENCE } from "../answer.ts";
import { flatOutlineOf, hasOutline, outlineOf } from "../outline.ts";
import { answering } from "../requests.ts";

/** Answers what claims a text has, as its outline. */
export const answerOutline: Answer = ({ connection, features, texts }) => {
  connection.onDocumentSymbol(
    answering("textDocument/documentSymbol", connection, async ({ uri }, _, token) => {
      const text = await texts.of(uri, PATIENCE, token);
      if (text === undefined || !hasOutline(text.project.settings.outline, text.document.languageId)) return null;
      return features.nestedSymbols ? outlineOf(text) : flatOutlineOf(text);
    }),
  );
};
