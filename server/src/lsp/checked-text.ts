import * as l10n from "@vscode/l10n";
import type { CancellationToken, Connection } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Source } from "../model/source.ts";
import type { CheckedDocument, InputDocument, MarksOnInput } from "../service/claim-service.ts";
import type { FileSystem } from "../service/file-system.ts";
import { absolutePath, relativePath } from "../service/paths.ts";
import { type FoundMarks, isMarksFile, type Reviews } from "../service/reviews.ts";
import { nextTurn } from "../sources/breath.ts";
import { SIZE_LIMIT, tooLarge } from "../sources/read-text.ts";
import { nameOfUri, pathOfUri } from "./file-uris.ts";
import { isLarge, type LargeTexts } from "./large-texts.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { nameWithin, type Project, type Projects } from "./projects.ts";
import type { SourcePlaces } from "./source-places.ts";
import { formatOfText } from "./text-format.ts";
import type { TextPlace } from "./to-protocol.ts";

/** An open text with all that is known of it. */
export interface CheckedText extends ComparedText {
  readonly document: TextDocument;
  readonly project: Project;
  /** True where it is but a part of a large text, of which the rest follows; offsets count in the part. */
  readonly partly: boolean;
}

/** A text, open or not, with what it was compared with. */
export interface ComparedText {
  readonly place: TextPlace;
  readonly checked: CheckedDocument;
  /** The sources it was compared with: all but itself. */
  readonly sources: readonly Source[];
  /** The texts of its folder that it was compared with, itself among them; none where it stands alone. */
  readonly drafts: readonly Source[];
  /** The file with reviewers' marks on it and others; absent where there is none. */
  readonly marks?: FoundMarks;
  placeOf(source: Source): TextPlace;
}

/** Whether there was anything to compare a text with. */
export function wasCompared({ sources, drafts, checked }: CheckedText): boolean {
  return sources.length > 0 || drafts.some(({ path }) => path !== checked.path);
}

export interface CheckedTexts {
  /**
   * Waits for a reading of the sources that is under way, though not longer than `patience` milliseconds, and checks the
   * text as it is then. `undefined` where it is not open, left out by the settings, could not be checked, or where nobody
   * waits for it any more. Of a large text it is at first what a person sees; with `whole`, that is so only as long as it was
   * never checked as a whole.
   */
  of(
    uri: string,
    patience: number,
    token?: CancellationToken,
    wanted?: { readonly whole: boolean },
  ): Promise<CheckedText | undefined>;
}

/** What is asked for before a text is checked, which takes a moment. */
interface Circumstances {
  readonly identity: string | undefined;
  readonly leftOut: boolean;
  readonly marks: FoundMarks | undefined;
}

export function createCheckedTexts(
  connection: Connection,
  files: FileSystem,
  documents: OpenDocuments,
  projects: Projects,
  large: LargeTexts,
  placeOf: SourcePlaces,
  reviews: Reviews,
  refused: (document: TextDocument, reason: string) => void,
): CheckedTexts {
  /** Why texts are not checked, as last told. */
  const told = new Map<string, string>();

  /** The command line would not read a file above the limit either; here it would hold the editor up or exhaust the memory. */
  function whyNot(document: TextDocument, leftOut: boolean, ignored: boolean): string | undefined {
    const name = nameOfUri(document.uri);
    if (leftOut) return l10n.t("{0}: a .tickmarkignore leaves it out", name);
    if (ignored) return l10n.t("{0}: the settings or the configuration leave it out", name);
    const text = document.getText();
    // No character takes more than three bytes for each of its units.
    const bytes = text.length * 3 <= SIZE_LIMIT ? 0 : new TextEncoder().encode(text).length;
    return bytes <= SIZE_LIMIT ? undefined : `${name} ${tooLarge(bytes)}; it is not checked`;
  }

  function refuses(document: TextDocument, leftOut: boolean, ignored: boolean): boolean {
    const reason = whyNot(document, leftOut, ignored);
    if (reason === undefined) told.delete(document.uri);
    else if (told.get(document.uri) !== reason) {
      told.set(document.uri, reason);
      refused(document, reason);
    }
    return reason !== undefined;
  }

  function checkOf(document: TextDocument, { session }: Project, input: InputDocument) {
    return isLarge(input.text)
      ? large.check(document, session, input)
      : { checked: session.check(input), partly: false };
  }

  async function identityOf(path: string | undefined): Promise<string | undefined> {
    if (path === undefined) return undefined;
    return (await files.stat(path).catch(() => undefined))?.identity;
  }

  function checkNow(
    uri: string,
    project: Project,
    { identity, leftOut, marks }: Circumstances,
  ): CheckedText | undefined {
    const file = pathOfUri(uri);
    const document = documents.get(uri);
    if (document === undefined || refuses(document, leftOut, project.ignores(file ?? uri))) return undefined;
    const { root } = project;
    const path = file === undefined ? uri : nameWithin(file, root);
    const { checked, partly } = checkOf(document, project, {
      path,
      text: document.getText(),
      format: formatOfText(document),
      ...(identity === undefined ? {} : { identity }),
      ...(file !== undefined && marks !== undefined && { review: marksOn(file, marks, root) }),
    });
    // What could not be looked up is there after another reading; then the text is asked about again.
    if (project.session.sourcesLost) project.session.reload();
    if (checked === undefined) return undefined;
    const sources = project.session.report?.sources ?? [];
    return {
      document,
      project,
      checked,
      partly,
      place: { uri, lines: checked.lines },
      sources: sources.some((source) => source.path === path)
        ? sources.filter((source) => source.path !== path)
        : sources,
      drafts: project.drafts?.sources ?? [],
      ...(marks && { marks }),
      placeOf: (source) => placeOf(source, root),
    };
  }

  return {
    async of(uri, patience, token, wanted) {
      if (documents.get(uri) === undefined) {
        connection.console.warn(`${nameOfUri(uri)}: asked about, although it is not open`);
        return undefined;
      }
      const file = pathOfUri(uri);
      if (file !== undefined && isMarksFile(file)) return undefined;
      const [project, identity, leftOut, marks] = await Promise.all([
        projects.of(uri),
        identityOf(file),
        file !== undefined && projects.leavesOut(file),
        file === undefined ? undefined : reviews.of(file),
      ]);
      await project.session.settled(patience);
      // A newer edit, or the word that this answer is not wanted any more, may be waiting behind the question.
      await nextTurn();
      if (token?.isCancellationRequested) return undefined;
      const text = checkNow(uri, project, { identity, leftOut, marks });
      if (text?.partly !== true || !wanted?.whole || !large.wasWhole(uri)) return text;
      // Meanwhile the editor shows what was found before, and moves it with every edit.
      await large.settled(uri);
      return token?.isCancellationRequested ? undefined : checkNow(uri, project, { identity, leftOut, marks });
    },
  };
}

/** The marks on a file as the service takes them; results name sources from `root` on. */
export function marksOn(
  file: string,
  marks: Pick<FoundMarks, "folder" | "marksOn">,
  root: string | undefined,
): MarksOnInput {
  return {
    marks: marks.marksOn(relativePath(marks.folder, file)),
    nameOf: (path) => relativePath(marks.folder, absolutePath(root ?? "/", path)),
  };
}
