import type { Answer } from "./answer.ts";
import { answerFindings } from "./answers/findings.ts";
import { answerMarks } from "./answers/marks.ts";
import { answerPassages } from "./answers/passages.ts";

/** Everything that is answered about texts, in no particular order. */
export const answers: readonly Answer[] = [answerFindings, answerPassages, answerMarks];
