import { REPORT, type ReportText } from "../../messages/report.ts";
import { REPORT_FORMATS, reportIn } from "../../present/report/report.ts";
import type { Answer } from "../answer.ts";
import { otherDrafts } from "../hover.ts";
import { answering } from "../requests.ts";
import { stringMember } from "../untrusted-value.ts";

/** Answers with a text's report, as `tickmark report` writes it. */
export const answerReport: Answer = ({ connection, texts }) => {
  connection.onRequest<ReportText | null, never>(
    REPORT,
    answering(REPORT, connection, async ({ uri }, params: unknown, token) => {
      const asked = stringMember(params, "format");
      const format = REPORT_FORMATS.find((each) => each === asked) ?? "markdown";
      // A report of half of the sources would be believed.
      const text = await texts.of(uri, Number.POSITIVE_INFINITY, token, { whole: true });
      if (text === undefined || text.partly) return null;
      const report = await reportIn(format);
      const { checked, sources } = text;
      const body = report.file({ ...checked, sources: sources.length, drafts: otherDrafts(text) });
      return { text: `${report.start}${body}${report.end()}` };
    }),
  );
};
