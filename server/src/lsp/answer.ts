import type { CancellationToken, Connection } from "vscode-languageserver";
import type { ResultCache } from "../host/result-cache.ts";
import type { FileSystem } from "../service/file-system.ts";
import type { Reviews } from "../service/reviews.ts";
import type { CheckPages } from "./check-pages.ts";
import type { CheckedText, CheckedTexts } from "./checked-text.ts";
import type { ClientFeatures } from "./client-features.ts";
import type { LargeTexts } from "./large-texts.ts";
import type { OpenDocuments } from "./open-documents.ts";
import type { Projects } from "./projects.ts";
import type { TextRequest } from "./requests.ts";
import type { TokenMemory } from "./semantic-tokens.ts";
import type { SourcePlaces } from "./source-places.ts";

/**
 * How many milliseconds an answer waits for sources that are being read. A person would rather see the article's own
 * inconsistencies now and the rest when it is there.
 */
export const PATIENCE = 1500;

/** What answers to requests stand on. */
export interface AnswerParts {
  readonly connection: Connection;
  readonly features: ClientFeatures;
  readonly documents: OpenDocuments;
  readonly projects: Projects;
  readonly texts: CheckedTexts;
  readonly large: LargeTexts;
  readonly placeOf: SourcePlaces;
  readonly reviews: Reviews;
  readonly tokens: TokenMemory;
  readonly pages: CheckPages;
  /** False where the workspace's own files may not say what is read. */
  readonly trusted: boolean;
  /** True where the editor itself shows diagnostics over the text they are about. */
  readonly findingsShown: boolean;
  /** The disk. */
  readonly files: FileSystem;
  /** What was found before in a folder's files; `undefined` where nothing is kept. To be closed. */
  openResults(folder: string): Promise<ResultCache | undefined>;
}

/** Sets up the answers to some kinds of requests. */
export type Answer = (parts: AnswerParts) => void;

/** The open text with the offset asked about; `undefined` where there is nothing to say. */
export async function textAt(
  texts: CheckedTexts,
  { uri, position }: TextRequest,
  token: CancellationToken,
): Promise<{ readonly text: CheckedText; readonly offset: number } | undefined> {
  const text = await texts.of(uri, PATIENCE, token);
  return text && { text, offset: text.checked.lines.offsetAt(position) };
}
