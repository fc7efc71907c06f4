import type { WorkspaceSymbol } from "vscode-languageserver";
import type { Answer } from "../answer.ts";
import { resolving } from "../requests.ts";
import { stringMember } from "../untrusted-value.ts";
import { findSymbols, resolvedSymbol } from "../workspace-symbols.ts";

/** Answers which claims and names of open drafts and of sources a query is about. */
export const answerWorkspaceSymbols: Answer = (parts) => {
  const { connection } = parts;
  connection.onWorkspaceSymbol(
    resolving("workspace/symbol", connection, async (params: unknown, token) => {
      const query = stringMember(params, "query") ?? "";
      return (await findSymbols(query, parts, token)) ?? [];
    }),
  );
  connection.onWorkspaceSymbolResolve(
    resolving("workspaceSymbol/resolve", connection, async (symbol: WorkspaceSymbol) => resolvedSymbol(symbol, parts)),
  );
};
