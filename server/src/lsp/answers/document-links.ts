import * as l10n from "@vscode/l10n";
import type { DocumentLink } from "vscode-languageserver";
import { sayDate, sourceName } from "../../present/source-name.ts";
import { citedSources } from "../../service/cited-sources.ts";
import type { Answer } from "../answer.ts";
import { answering } from "../requests.ts";
import { toRange } from "../to-protocol.ts";

/** Answers where a text names sources, as links to their files. */
export const answerDocumentLinks: Answer = ({ connection, texts }) => {
  connection.onDocumentLinks(
    answering("textDocument/documentLink", connection, async ({ uri }, _, token): Promise<DocumentLink[]> => {
      // Editors do not ask again before the next edit, so the first answer has to be whole.
      const text = await texts.of(uri, Number.POSITIVE_INFINITY, token);
      const sources = text?.project.session.report?.sources;
      if (text === undefined || sources === undefined) return [];
      const cited = await citedSources(text.checked, sources);
      return cited.map(({ span, source }) => {
        const { date } = source.metadata;
        const name = sourceName(source);
        const line = source.record === undefined ? "" : `#L${source.record},1`;
        return {
          range: toRange(text.place.lines, span),
          target: `${text.placeOf(source).uri}${line}`,
          tooltip:
            date === undefined
              ? l10n.t("Open source: {0}", name)
              : l10n.t("Open source: {0}, {1}", name, sayDate(date)),
        };
      });
    }),
  );
};
