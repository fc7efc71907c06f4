import type { CancellationToken } from "vscode-languageserver";
import type { ResultCache } from "../host/result-cache.ts";
import type { ArticleFindings, FindingItem } from "../messages/workspace-findings.ts";
import type { Severity } from "../model/finding.ts";
import type { Source } from "../model/source.ts";
import type { FileStat, FileSystem } from "../service/file-system.ts";
import { nextTurn } from "../sources/breath.ts";
import { readText } from "../sources/read-text.ts";
import { toBase64 } from "../text/base64.ts";
import { digestOf } from "../text/digest.ts";
import { formatOf } from "../text/read-prose.ts";
import type { AnswerParts } from "./answer.ts";
import type { CheckPages } from "./check-pages.ts";
import type { ComparedText } from "./checked-text.ts";
import { diagnosticsOf } from "./diagnostics.ts";
import { pathOfUri, uriOfPath } from "./file-uris.ts";
import { absolute } from "./project-settings.ts";
import { nameWithin, type Project } from "./projects.ts";

export interface WorkspaceCheck {
  /**
   * What is wrong in the article at a path. Of a file that is not open nothing is kept in memory but what was found, which
   * counts for as long as its text and what it is checked with stay the same, in `results` even after this server ended.
   * `undefined` where it is not checked, where it
   * is a source, or when cancelled.
   */
  findingsIn(
    path: string,
    stat: FileStat | undefined,
    results: ResultCache | undefined,
    token: CancellationToken,
  ): Promise<ArticleFindings | undefined>;
  /** Forgets what was found in all articles but these. */
  keepOnly(paths: ReadonlySet<string>): void;
}

type Parts = Pick<AnswerParts, "documents" | "projects" | "texts" | "placeOf" | "pages"> & {
  readonly files: FileSystem;
};

interface Kept {
  /** Of the file on disk when it was read. */
  readonly stamp: string;
  readonly surroundings: string;
  readonly text: string;
  readonly found: ArticleFindings;
}

/** A finding refers to a few places at most. */
const RELATED = 3;

export function createWorkspaceCheck({ documents, projects, texts, placeOf, pages, files }: Parts): WorkspaceCheck {
  const kept = new Map<string, Kept>();

  async function ofOpen(uri: string, token: CancellationToken): Promise<ArticleFindings | undefined> {
    const text = await texts.of(uri, 0, token);
    return text && !isSource(text.project, uri) ? { uri, findings: itemsOf(text, pages) } : undefined;
  }

  async function ofFile(
    path: string,
    stat: FileStat,
    project: Project,
    uri: string,
    results: ResultCache | undefined,
  ): Promise<ArticleFindings | undefined> {
    const { session, root } = project;
    const { identity } = stat;
    const name = nameWithin(path, root);
    const stamp = `${stat.modified} ${stat.size} ${identity}`;
    const surroundings = session.surroundings({ path: name, identity });
    const known = kept.get(path);
    const same = known?.surroundings === surroundings;
    if (same && known.stamp === stamp) return known.found;
    const { text } = await readText(files, path, stat);
    if (text === undefined) return undefined;
    const hash = toBase64(digestOf([text]));
    if (same && known.text === hash) {
      kept.set(path, { ...known, stamp });
      return known.found;
    }
    const key = toBase64(digestOf([JSON.stringify(["workspace", uri, surroundings]), text]));
    const before = readFindings(results?.get(key), uri);
    if (before !== undefined) {
      kept.set(path, { stamp, surroundings, text: hash, found: before });
      return before;
    }
    const checked = session.check({ path: name, text, format: formatOf(path), identity });
    // Somebody may have opened it meanwhile; then it is checked once more, no more.
    session.forget(name);
    if (checked === undefined) return undefined;
    const findings = itemsOf(
      {
        checked,
        place: { uri, lines: checked.lines },
        sources: session.report?.sources ?? [],
        drafts: project.drafts?.sources ?? [],
        placeOf: (source) => placeOf(source, root),
      },
      pages,
    );
    const found = { uri, findings };
    // With sources that were lost on the way not everything was found.
    if (!session.sourcesLost) {
      kept.set(path, { stamp, surroundings, text: hash, found });
      results?.put(key, JSON.stringify(findings));
    }
    return found;
  }

  return {
    async findingsIn(path, stat, results, token) {
      const uri = uriOfPath(path);
      const open = documents.all().find((document) => pathOfUri(document.uri) === path);
      // Requests of a person, and the word that this one is not wanted any more, come first.
      await nextTurn();
      if (token.isCancellationRequested) return undefined;
      if (open !== undefined) return ofOpen(open.uri, token);
      const project = await projects.of(uri);
      await settled(project, token);
      if (token.isCancellationRequested || project.ignores(path) || isSource(project, uri)) return undefined;
      const known = stat ?? (await files.stat(path).catch(() => undefined));
      return known?.kind === "file" ? ofFile(path, known, project, uri, results) : undefined;
    },
    keepOnly(paths) {
      for (const path of kept.keys()) if (!paths.has(path)) kept.delete(path);
    },
  };
}

/** What was kept; `undefined` for what is no list of findings. */
function readFindings(value: string | undefined, uri: string): ArticleFindings | undefined {
  if (value === undefined) return undefined;
  try {
    const findings: unknown = JSON.parse(value);
    return Array.isArray(findings) ? { uri, findings } : undefined;
  } catch {
    return undefined;
  }
}

/** Waits for the sources, which may take long, for as long as somebody wants to know. */
async function settled({ session }: Project, token: CancellationToken): Promise<void> {
  let stop: { dispose(): void } | undefined;
  const ended = new Promise<void>((resolve) => {
    stop = token.onCancellationRequested(() => resolve());
  });
  await Promise.race([session.settled(Number.POSITIVE_INFINITY), ended]);
  stop?.dispose();
}

const sourceUris = new WeakMap<readonly Source[], ReadonlySet<string>>();

function isSource({ session, root }: Project, uri: string): boolean {
  const sources = session.report?.sources ?? [];
  let uris = sourceUris.get(sources);
  if (uris === undefined) {
    uris = new Set(sources.map(({ file, path }) => uriOfPath(absolute(file ?? path, root))));
    sourceUris.set(sources, uris);
  }
  return uris.has(uri);
}

const severities: Readonly<Record<number, Severity>> = { 1: "error", 2: "warning", 3: "information", 4: "hint" };

function itemsOf(text: ComparedText, pages: CheckPages): FindingItem[] {
  const seen = new Map<string, number>();
  const { lines, document } = text.checked;
  return diagnosticsOf(text, pages).map((diagnostic): FindingItem => {
    const { range, severity = 2, code = "", message, relatedInformation = [] } = diagnostic;
    const written = document.prose.text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
    const key = JSON.stringify([code, written]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return {
      id: `${key}${before}`,
      range,
      severity: severities[severity] ?? "warning",
      code: String(code),
      message: typeof message === "string" ? message : message.value,
      text: written,
      related: relatedInformation
        .slice(0, RELATED)
        .map(({ location, message: said }) => ({ uri: location.uri, range: location.range, message: said })),
    };
  });
}
