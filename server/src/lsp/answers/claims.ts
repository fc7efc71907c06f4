import { CLAIM, CLAIMS } from "../../messages/claims.ts";
import { type Answer, PATIENCE } from "../answer.ts";
import { claimDetails, claimsOverview } from "../claims-overview.ts";
import { answering } from "../requests.ts";
import { stringMember } from "../untrusted-value.ts";

/** Answers what claims and names a text has, for lists of them. */
export const answerClaims: Answer = ({ connection, texts }) => {
  connection.onRequest(
    CLAIMS,
    answering(CLAIMS, connection, async ({ uri }, _, token) => {
      const text = await texts.of(uri, PATIENCE, token);
      return text === undefined ? null : claimsOverview(text);
    }),
  );

  connection.onRequest(
    CLAIM,
    answering(CLAIM, connection, async ({ uri }, params: unknown, token) => {
      const id = stringMember(params, "claim");
      const text = id === undefined ? undefined : await texts.of(uri, PATIENCE, token);
      return (text && id !== undefined && claimDetails(text, id)) || null;
    }),
  );
};
