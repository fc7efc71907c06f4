import type { InlayHint, InlayHintParams } from "vscode-languageserver";
import { type Answer, PATIENCE } from "../answer.ts";
import { hintPlace, hintsOf, resolvedHint } from "../inlay-hints.ts";
import { answering, requestedSpan, resolving } from "../requests.ts";

/** Answers which verdicts stand behind figures. */
export const answerInlayHints: Answer = ({ connection, features, texts, findingsShown }) => {
  connection.languages.inlayHint.on(
    answering("textDocument/inlayHint", connection, async ({ uri }, params: InlayHintParams, token) => {
      const text = await texts.of(uri, PATIENCE, token);
      if (text === undefined) return [];
      const within = requestedSpan(params, text.checked.lines);
      const hints = hintsOf(text, text.project.settings.inlayHints, within);
      if (features.resolvesHints) return hints;
      return hints.map((hint) => {
        const place = hintPlace(hint.data);
        return place === undefined ? hint : resolvedHint(hint, text, place, findingsShown);
      });
    }),
  );

  connection.languages.inlayHint.resolve(
    resolving("inlayHint/resolve", connection, async (hint: InlayHint, token) => {
      const place = hintPlace(hint.data);
      const text = place && (await texts.of(place.uri, PATIENCE, token));
      return text === undefined || place === undefined ? hint : resolvedHint(hint, text, place, findingsShown);
    }),
  );
};
