import { VISIBLE } from "../../messages/visible.ts";
import { type Answer, PATIENCE } from "../answer.ts";
import { nameOfUri } from "../file-uris.ts";
import { numberMember, recordMember, stringMember } from "../untrusted-value.ts";

/** Takes note of what a person sees of a large text, and checks that first. */
export const answerVisible: Answer = ({ connection, documents, texts, large }) => {
  connection.onNotification(VISIBLE, (params: unknown) => {
    const uri = stringMember(recordMember(params, "textDocument"), "uri");
    const start = numberMember(params, "start");
    const end = numberMember(params, "end");
    if (uri === undefined || start === undefined || end === undefined || start < 0 || end < start) {
      connection.console.warn(`${VISIBLE} without an address or lines: left out`);
      return;
    }
    if (documents.get(uri) === undefined) return;
    large.see(uri, start, end);
    // Whoever follows the status hears of what is found there.
    texts.of(uri, PATIENCE).catch((error: unknown) => connection.console.error(`${nameOfUri(uri)}: ${String(error)}`));
  });
};
