import { actionCommandsFeature } from "./actions/action-commands.ts";
import { answerFiles } from "./answer-files.ts";
import { configurationFile } from "./configuration/configuration-file.ts";
import { configurationLinks } from "./configuration/configuration-links.ts";
import { effectiveConfiguration } from "./configuration/effective-configuration.ts";
import { exportReport } from "./export-report.ts";
import type { Feature } from "./feature.ts";
import { peekPassages } from "./peek-passages.ts";
import { reviewCommands } from "./review-commands.ts";
import { serverCommands } from "./server-commands.ts";
import { tellVisibleLines } from "./visible-lines.ts";
import { walkClaims } from "./walk-claims.ts";
import { openSample } from "./walkthrough/open-sample.ts";
import { walkthrough } from "./walkthrough/walkthrough.ts";

/** The parts of the extension that stand by themselves, in no particular order. */
export const features: readonly Feature[] = [
  actionCommandsFeature,
  answerFiles,
  configurationFile,
  configurationLinks,
  effectiveConfiguration,
  exportReport,
  openSample,
  peekPassages,
  reviewCommands,
  serverCommands,
  tellVisibleLines,
  walkClaims,
  walkthrough,
];
