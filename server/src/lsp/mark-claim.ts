import { posix } from "node:path";
import * as l10n from "@vscode/l10n";
import type { FileToWrite, MarkAnswer, MarkState } from "../messages/review.ts";
import type { ComparedClaim } from "../model/comparison.ts";
import { bestComparisons, supports } from "../present/best-comparisons.ts";
import { emptyMarks, type MarksFile } from "../review/parse-marks.ts";
import { citing, reviewOf } from "../review/review-of.ts";
import { dropMarks, markId, setMark } from "../review/set-mark.ts";
import { MARKS_ATTRIBUTES, writeMarks } from "../review/write-marks.ts";
import { relativePath } from "../service/paths.ts";
import { ATTRIBUTES_FILE, type FoundMarks, REVIEW_FILE, type Reviews } from "../service/reviews.ts";
import { type CheckedText, marksOn } from "./checked-text.ts";
import { claimAt } from "./claim-at.ts";
import { isInside, pathOfUri, uriOfPath } from "./file-uris.ts";
import { problemInWords } from "./problem-in-words.ts";
import { nameWithin } from "./projects.ts";

/** What is to be marked and how, read from what the client sent. */
export interface MarkRequest {
  /** An offset in the text, a claim's number with the version it holds for, or the id of an orphaned mark. */
  readonly target:
    | { readonly offset: number }
    | { readonly claim: number; readonly version: number | undefined }
    | { readonly orphan: string };
  /** `null` takes the mark away. */
  readonly state: MarkState | null;
  readonly note: string;
}

/** So many sources a mark is tied to: those that a reviewer sees on the card. */
const CITED = 3;

/**
 * The folder that the marks on a file belong to, whether there are any yet: that of the nearest file of marks above it, else
 * that of its configuration, else the workspace's.
 */
export function marksFolder({ marks, project }: Pick<CheckedText, "marks" | "project">, file: string): string {
  if (marks !== undefined) return marks.folder;
  const { root } = project;
  const [configuration] = project.configurations;
  const configured = configuration === undefined ? undefined : posix.dirname(configuration);
  if (configured !== undefined && (root === undefined || isInside(configured, root))) return configured;
  return root ?? posix.dirname(file);
}

/** What the file of marks becomes; the file is read anew, so that nothing that was written meanwhile is lost. */
export async function markClaim(text: CheckedText, request: MarkRequest, reviews: Reviews): Promise<MarkAnswer> {
  const { document, project } = text;
  const file = pathOfUri(document.uri);
  if (file === undefined) return { refused: l10n.t("Save the article first: marks are kept by its path.") };
  const folder = marksFolder(text, file);
  const found = await reviews.read(folder);
  const known = found === undefined ? emptyMarks : found.file;
  if (found !== undefined && (known === undefined || known.damaged)) return { refused: refusal(found, project.root) };
  if (known === undefined) return { refused: "" };
  const changed = changedFile(known, text, file, folder, found, request);
  if ("refused" in changed) return changed;
  const path = posix.join(folder, REVIEW_FILE);
  const written = writeMarks(changed.file);
  const before = found?.text ?? null;
  if (before === written || (before === null && changed.file.marks.length === 0)) return { files: [] };
  const files: FileToWrite[] = [{ uri: uriOfPath(path), text: written, before }];
  const attributes = posix.join(folder, ATTRIBUTES_FILE);
  if (before === null && !(await reviews.hasAttributes(folder))) {
    files.push({ uri: uriOfPath(attributes), text: MARKS_ATTRIBUTES, before: null });
  }
  return { files };

  function refusal({ problems, path: at }: FoundMarks, root: string | undefined): string {
    const [first] = problems;
    const why = first === undefined ? at : problemInWords({ ...first, path: nameWithin(at, root) });
    return l10n.t("Nothing was marked, since that would lose a part of the file: {0}", why);
  }
}

function changedFile(
  known: MarksFile,
  { checked, document, project }: CheckedText,
  file: string,
  folder: string,
  found: FoundMarks | undefined,
  { target, state, note }: MarkRequest,
): { readonly file: MarksFile } | { readonly refused: string } {
  const name = relativePath(folder, file);
  if ("orphan" in target) {
    return {
      file: dropMarks(
        known,
        known.marks.filter((mark) => markId(mark) === target.orphan),
      ),
    };
  }
  if ("claim" in target && target.version !== undefined && target.version !== document.version) {
    return { refused: l10n.t("The text was changed meanwhile; mark the claim again.") };
  }
  const compared = "offset" in target ? claimAt(checked, target.offset) : checked.compared[target.claim];
  if (compared === undefined) return { refused: l10n.t("No claim stands here.") };
  const standing = found ?? { folder, marksOn: () => [] };
  const { marks, nameOf } = marksOn(file, standing, project.root);
  const review = reviewOf(marks, { document: checked.document, compared: checked.compared, nameOf });
  const about = { file: name, document: checked.document, review, claim: compared.claim.index };
  if (state === null) return { file: setMark(known, about) };
  const sources = cited(compared).map(({ source, claim }) => citing(source, claim, nameOf(source.path)));
  return { file: setMark(known, about, { state, note, by: project.settings.reviewer, sources }) };
}

/** What a reviewer has seen of a claim: the sources that bear it out or contradict it, best first. */
function cited(compared: ComparedClaim) {
  return bestComparisons(compared)
    .filter(({ source, relation }) => !source.draft && (supports(relation) || relation === "conflict"))
    .slice(0, CITED);
}
