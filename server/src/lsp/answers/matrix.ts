import { MATRIX } from "../../messages/matrix.ts";
import { type Answer, PATIENCE } from "../answer.ts";
import { matrixOf } from "../matrix.ts";
import { answering } from "../requests.ts";

/** Answers a text's claims beside what each source says of them. */
export const answerMatrix: Answer = ({ connection, texts }) => {
  connection.onRequest(
    MATRIX,
    answering(MATRIX, connection, async ({ uri }, _, token) => {
      const text = await texts.of(uri, PATIENCE, token);
      return text === undefined ? null : matrixOf(text);
    }),
  );
};
