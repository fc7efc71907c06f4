import type { CancellationToken } from "vscode-languageserver";
import {
  type ArticleFindings,
  CHECK_WORKSPACE,
  type CheckWorkspaceAnswer,
  WORKSPACE_FINDINGS,
  type WorkspaceFindings,
} from "../../messages/workspace-findings.ts";
import type { FileStat } from "../../service/file-system.ts";
import { toBase64 } from "../../text/base64.ts";
import { digestOf } from "../../text/digest.ts";
import type { Answer } from "../answer.ts";
import { pathOfUri, uriOfPath } from "../file-uris.ts";
import { resolving } from "../requests.ts";
import { arrayMember, stringMember } from "../untrusted-value.ts";
import { findArticles } from "../workspace-articles.ts";
import { createWorkspaceCheck } from "../workspace-check.ts";

/** How many milliseconds pass between two words about what was found. */
const PAUSE = 200;

interface Article {
  readonly path: string;
  /** Absent where the file was not looked up. */
  readonly stat?: FileStat;
}

/** Answers what is wrong in all articles of the workspace, for as long as somebody wants to know. */
export const answerWorkspaceFindings: Answer = (parts) => {
  const { connection, projects, files, openResults } = parts;
  const check = createWorkspaceCheck(parts);
  const session = String(Date.now());
  /** What was last told of each article, as a hash; of those without findings nothing. */
  let told = new Map<string, string>();
  /** The articles that were last found in the folders, by path. */
  let known: ReadonlySet<string> | undefined;
  /** Files that were asked about and are none of them. */
  let others: ReadonlySet<string> = new Set();

  /** Those asked for, or all where one of them may be new; `undefined` when cancelled. */
  async function articlesIn(
    only: readonly string[] | undefined,
    token: CancellationToken,
  ): Promise<Article[] | undefined> {
    const asked = only?.flatMap((uri) => pathOfUri(uri) ?? []).filter((path) => !others.has(path));
    if (asked !== undefined && known !== undefined && asked.every((path) => known?.has(path)))
      return asked.map((path) => ({ path }));
    const cancellation = {
      get cancelled() {
        return token.isCancellationRequested;
      },
    };
    const found = await findArticles(files, projects.folders, cancellation);
    if (found === undefined || token.isCancellationRequested) return undefined;
    known = new Set(found.map(({ path }) => path));
    const there = known;
    others = new Set(asked?.filter((path) => !there.has(path)));
    check.keepOnly(known);
    return found;
  }

  connection.onRequest(
    CHECK_WORKSPACE,
    resolving(CHECK_WORKSPACE, connection, async (params: unknown, token): Promise<CheckWorkspaceAnswer | null> => {
      const isNew = stringMember(params, "session") !== session;
      if (isNew) told = new Map();
      const only = arrayMember(params, "only")?.filter((uri) => typeof uri === "string");
      const articles = await articlesIn(isNew ? undefined : only, token);
      if (articles === undefined) return null;
      const gone: string[] = [];
      if (known !== undefined) for (const uri of told.keys()) if (!known.has(pathOfUri(uri) ?? "")) gone.push(uri);
      for (const uri of gone) told.delete(uri);

      let waiting: ArticleFindings[] = [];
      let last = performance.now();
      const tell = (done: number) => {
        const message: WorkspaceFindings = { done, total: articles.length, articles: waiting };
        void connection.sendNotification(WORKSPACE_FINDINGS, message);
        waiting = [];
        last = performance.now();
      };
      const [folder] = projects.folders;
      // For one article that changed nothing is looked up.
      const results = folder === undefined || only !== undefined ? undefined : await openResults(folder);
      try {
        for (const [done, { path, stat }] of articles.entries()) {
          const found = await check.findingsIn(path, stat, results, token);
          if (token.isCancellationRequested) {
            tell(done);
            return null;
          }
          const { uri, findings } = found ?? { uri: uriOfPath(path), findings: [] };
          const hash = findings.length === 0 ? undefined : toBase64(digestOf([JSON.stringify(findings)]));
          if (told.get(uri) !== hash) {
            waiting.push({ uri, findings });
            if (hash === undefined) told.delete(uri);
            else told.set(uri, hash);
          }
          if (performance.now() - last > PAUSE) tell(done + 1);
        }
      } finally {
        results?.close();
      }
      tell(articles.length);
      return { session, articles: known?.size ?? 0, gone };
    }),
  );
};
