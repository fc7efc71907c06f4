import { CLAIM_BESIDE, type ClaimBeside } from "../../messages/claim-walk.ts";
import { type Answer, textAt } from "../answer.ts";
import { isDisputed } from "../claim-at.ts";
import { answering } from "../requests.ts";
import { toRange } from "../to-protocol.ts";
import { stringMember } from "../untrusted-value.ts";

/** Answers where the next claim stands, for commands that go from one to another. */
export const answerClaimWalk: Answer = ({ connection, texts }) => {
  connection.onRequest(
    CLAIM_BESIDE,
    answering(CLAIM_BESIDE, connection, async (request, params: unknown, token): Promise<ClaimBeside | null> => {
      const found = await textAt(texts, request, token);
      if (found === undefined) return null;
      const { checked } = found.text;
      const wanted =
        stringMember(params, "kind") === "conflict" ? checked.compared.filter(isDisputed) : checked.compared;
      const spans = wanted.map(({ claim }) => claim.figure.outer);
      const beside =
        stringMember(params, "direction") === "previous"
          ? (spans.findLast(([start]) => start < found.offset) ?? spans.at(-1))
          : (spans.find(([start]) => start > found.offset) ?? spans[0]);
      return beside === undefined ? null : { range: toRange(checked.lines, beside) };
    }),
  );
};
