import type { CodeLens } from "vscode-languageserver";
import { PEEK_CLAIMS } from "../../messages/claim-walk.ts";
import { type Answer, PATIENCE } from "../answer.ts";
import { lensesOf, lensPlace, resolvedLens, silent } from "../code-lenses.ts";
import { answering, resolving } from "../requests.ts";

/** Answers how many claims a section has, over its heading. */
export const answerCodeLenses: Answer = ({ connection, features, texts }) => {
  connection.onCodeLens(
    answering("textDocument/codeLens", connection, async ({ uri }, _, token) => {
      const text = await texts.of(uri, PATIENCE, token);
      return text === undefined ? [] : lensesOf(text, text.project.settings.codeLens);
    }),
  );

  connection.onCodeLensResolve(
    resolving("codeLens/resolve", connection, async (lens: CodeLens, token) => {
      const place = lensPlace(lens.data);
      if (place === undefined) return { ...lens, command: silent };
      return resolvedLens(lens, await texts.of(place.uri, PATIENCE, token), place, features.commands.has(PEEK_CLAIMS));
    }),
  );
};
