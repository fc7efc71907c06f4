import type { SemanticTokensDeltaParams, SemanticTokensRangeParams } from "vscode-languageserver";
import { HIGHLIGHTS } from "../../messages/highlights.ts";
import type { Span } from "../../model/span.ts";
import { type Answer, PATIENCE } from "../answer.ts";
import type { CheckedText } from "../checked-text.ts";
import { answering } from "../requests.ts";
import { encodeMarks, marksOf } from "../semantic-tokens.ts";
import { highlightsOf } from "../status.ts";

/** Answers where figures and names stand. */
export const answerMarks: Answer = ({ connection, texts, tokens }) => {
  const dataOf = (text: CheckedText, within?: Span) =>
    encodeMarks(marksOf(text.checked, text.project.settings.highlight, within));

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
    HIGHLIGHTS,
    answering(HIGHLIGHTS, connection, async ({ uri }, _, token) => {
      const text = await texts.of(uri, PATIENCE, token);
      return text === undefined ? null : highlightsOf(text, text.project.settings.highlight);
    }),
  );
};
