import type { ReadDocument } from "../model/document.ts";
import type { CitedPassage, DocumentReview, MarkState, ReviewMark } from "../model/review.ts";
import { anchorsOf } from "./anchor.ts";
import type { MarksFile } from "./parse-marks.ts";

/** What a reviewer says now. */
export interface NewMark {
  readonly state: MarkState;
  /** Empty for none. */
  readonly note: string;
  readonly by: string;
  readonly sources: readonly CitedPassage[];
}

/** Which claim is marked: one of a document that was read, under the name that marks give it. */
export interface MarkTarget {
  readonly file: string;
  readonly document: ReadDocument;
  /** What is known of its marks, from the same file. */
  readonly review: DocumentReview;
  /** Position in the document's list of claims. */
  readonly claim: number;
}

/** The file with one claim marked anew, in place of all that was said of it; without a mark, with nothing said of it. */
export function setMark(
  file: MarksFile,
  { file: name, document, review, claim }: MarkTarget,
  mark?: NewMark,
): MarksFile {
  const anchor = anchorsOf(document)[claim];
  if (anchor === undefined) return file;
  const known = review.marked.get(claim)?.mark;
  const marks = file.marks.filter((each) => !isAbout(each, name, anchor) && !(known && isAbout(each, name, known)));
  if (mark !== undefined) {
    const { state, note, by, sources } = mark;
    marks.push({
      file: name,
      ...anchor,
      state,
      ...(note.trim() !== "" && { note: note.trim() }),
      ...(by.trim() !== "" && { by: by.trim() }),
      sources,
      other: known?.other ?? {},
    });
  }
  return { ...file, marks };
}

/** The file without some of its marks. */
export function dropMarks(file: MarksFile, gone: readonly ReviewMark[]): MarksFile {
  const keys = new Set(gone.map(markId));
  return { ...file, marks: file.marks.filter((each) => !keys.has(markId(each))) };
}

/** Tells a mark from all others of its file. */
export function markId({ file, section, sentence, figure, nth }: ReviewMark): string {
  return JSON.stringify([file, section, sentence, figure, nth]);
}

type Anchor = Pick<ReviewMark, "section" | "sentence" | "figure" | "nth">;

function isAbout(mark: ReviewMark, file: string, { section, sentence, figure, nth }: Anchor): boolean {
  return markId(mark) === markId({ ...mark, file, section, sentence, figure, nth });
}
