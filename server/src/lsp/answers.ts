import type { Answer } from "./answer.ts";
import { answerActions } from "./answers/actions.ts";
import { answerClaimWalk } from "./answers/claim-walk.ts";
import { answerClaims } from "./answers/claims.ts";
import { answerCodeLenses } from "./answers/code-lenses.ts";
import { answerConfiguration } from "./answers/configuration.ts";
import { answerConfigurationLinks } from "./answers/configuration-links.ts";
import { answerDocumentLinks } from "./answers/document-links.ts";
import { answerFindings } from "./answers/findings.ts";
import { answerInlayHints } from "./answers/inlay-hints.ts";
import { answerMarks } from "./answers/marks.ts";
import { answerMatrix } from "./answers/matrix.ts";
import { answerOutline } from "./answers/outline.ts";
import { answerPassages } from "./answers/passages.ts";
import { answerRenames } from "./answers/renames.ts";
import { answerReport } from "./answers/report.ts";
import { answerReview } from "./answers/review.ts";
import { answerSources } from "./answers/sources.ts";
import { answerVisible } from "./answers/visible.ts";
import { answerWorkspaceFindings } from "./answers/workspace-findings.ts";
import { answerWorkspaceSymbols } from "./answers/workspace-symbols.ts";

/** Everything that is answered about texts, in no particular order. */
export const answers: readonly Answer[] = [
  answerActions,
  answerVisible,
  answerClaims,
  answerClaimWalk,
  answerCodeLenses,
  answerConfiguration,
  answerConfigurationLinks,
  answerDocumentLinks,
  answerFindings,
  answerInlayHints,
  answerMarks,
  answerMatrix,
  answerOutline,
  answerPassages,
  answerSources,
  answerWorkspaceFindings,
  answerWorkspaceSymbols,
  answerReport,
  answerReview,
  answerRenames,
];
