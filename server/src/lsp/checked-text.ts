import type { CancellationToken, Connection } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ReadDocument } from "../model/document.ts";
import type { Source } from "../model/source.ts";
import type { CheckedDocument } from "../service/claim-service.ts";
import type { FileSystem } from "../service/file-system.ts";
import { nextTurn } from "../sources/breath.ts";
import { SIZE_LIMIT, tooLarge } from "../sources/read-text.ts";
import { createLineIndex, type LineIndex } from "../text/line-index.ts";
import { linesInFile, placeInFile } from "../text/place-in-file.ts";
import { formatOf, type TextFormat } from "../text/read-prose.ts";
import { nameOfUri, pathOfUri, uriOfPath } from "./file-uris.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { nameWithin, type Project, type Projects } from "./projects.ts";
import type { TextPlace } from "./to-protocol.ts";

/** An open text with all that is known of it. */
export interface CheckedText {
  readonly document: TextDocument;
  readonly project: Project;
  readonly place: TextPlace;
  readonly checked: CheckedDocument;
  /** The sources it was compared with: all but itself. */
  readonly sources: readonly Source[];
  /** The texts of its folder that it was compared with, itself among them; none where it stands alone. */
  readonly drafts: readonly Source[];
  placeOf(source: Source): TextPlace;
}

export interface CheckedTexts {
  /**
   * Waits for a reading of the sources that is under way, though not longer than `patience` milliseconds, and checks the
   * text as it is then. `undefined` where it is not open, left out by the settings, could not be checked, or where nobody
   * waits for it any more.
   */
  of(uri: string, patience: number, token?: CancellationToken): Promise<CheckedText | undefined>;
}

export function createCheckedTexts(
  connection: Connection,
  files: FileSystem,
  documents: OpenDocuments,
  projects: Projects,
  refused: (document: TextDocument, reason: string) => void,
): CheckedTexts {
  /** By the document, which may be dropped and decoded again while its source stays. */
  const lines = new WeakMap<ReadDocument, LineIndex>();

  function linesOf(source: Source): LineIndex {
    const { document } = source;
    let index = lines.get(document);
    if (index === undefined) {
      index = createLineIndex(document.prose.text);
      lines.set(document, index);
    }
    return index;
  }

  /** Texts whose size was told of. */
  const told = new Set<string>();

  /** The command line would not read such a file either; reading it here would hold the editor up or exhaust the memory. */
  function refuses(document: TextDocument): boolean {
    const { uri } = document;
    const text = document.getText();
    // No character takes more than three bytes for each of its units.
    const bytes = text.length * 3 <= SIZE_LIMIT ? 0 : new TextEncoder().encode(text).length;
    if (bytes <= SIZE_LIMIT) {
      told.delete(uri);
      return false;
    }
    if (!told.has(uri)) refused(document, `${nameOfUri(uri)} ${tooLarge(bytes)}; it is not checked`);
    told.add(uri);
    return true;
  }

  async function identityOf(path: string | undefined): Promise<string | undefined> {
    if (path === undefined) return undefined;
    return (await files.stat(path).catch(() => undefined))?.identity;
  }

  return {
    async of(uri, patience, token) {
      if (documents.get(uri) === undefined) {
        connection.console.warn(`${nameOfUri(uri)}: asked about, although it is not open`);
        return undefined;
      }
      const file = pathOfUri(uri);
      const [project, identity] = await Promise.all([projects.of(uri), identityOf(file)]);
      await project.session.settled(patience);
      // A newer edit, or the word that this answer is not wanted any more, may be waiting behind the question.
      await nextTurn();
      if (token?.isCancellationRequested) return undefined;
      const document = documents.get(uri);
      if (document === undefined || project.ignores(file ?? uri) || refuses(document)) return undefined;
      const { root } = project;
      const path = file === undefined ? uri : nameWithin(file, root);
      const format: TextFormat = file === undefined ? formatOfLanguage(document.languageId) : formatOf(file);
      const input = { path, text: document.getText(), format };
      const checked = project.session.check(identity === undefined ? input : { ...input, identity });
      // What could not be looked up is there after another reading; then the text is asked about again.
      if (project.session.sourcesLost) project.session.reload();
      if (checked === undefined) return undefined;
      const sources = project.session.report?.sources ?? [];
      return {
        document,
        project,
        checked,
        place: { uri, lines: checked.lines },
        sources: sources.some((source) => source.path === path)
          ? sources.filter((source) => source.path !== path)
          : sources,
        drafts: project.drafts?.sources ?? [],
        placeOf: (source) => ({
          uri: uriOfPath(source.file ?? source.path, root),
          lines: linesInFile(source, linesOf(source)),
          page: (offset) => placeInFile(source, offset).page,
        }),
      };
    },
  };
}

function formatOfLanguage(language: string): TextFormat {
  return language === "markdown" || language === "mdx" ? "markdown" : "plain";
}
