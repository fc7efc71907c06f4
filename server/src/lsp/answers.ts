import type { Answer } from "./answer.ts";
import { answerClaims } from "./answers/claims.ts";
import { answerFindings } from "./answers/findings.ts";
import { answerInlayHints } from "./answers/inlay-hints.ts";
import { answerMarks } from "./answers/marks.ts";
import { answerMatrix } from "./answers/matrix.ts";
import { answerPassages } from "./answers/passages.ts";

/** Everything that is answered about texts, in no particular order. */
export const answers: readonly Answer[] = [
  answerClaims,
  answerFindings,
  answerInlayHints,
  answerMarks,
  answerMatrix,
  answerPassages,
];
