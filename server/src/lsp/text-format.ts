import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CommentForm } from "../edits/ignore-comment.ts";
import { formatOf, formatOfLanguage, type TextFormat } from "../text/read-prose.ts";
import { pathOfUri } from "./file-uris.ts";

/** How an open text is read: a file's ending decides as it does for the command line; where that says nothing, its language. */
export function formatOfText({ uri, languageId }: Pick<TextDocument, "uri" | "languageId">): TextFormat {
  const file = pathOfUri(uri);
  const known = file !== undefined && (/\.txt$/i.test(file) || formatOf(file) === "markdown");
  return known ? formatOf(file) : formatOfLanguage(languageId);
}

/** What comments in an open text look like; `undefined` where it has none. */
export function commentFormOf(document: Pick<TextDocument, "uri" | "languageId">): CommentForm | undefined {
  if (formatOfText(document) === "plain") return undefined;
  return document.languageId === "mdx" || /\.mdx$/i.test(document.uri) ? "mdx" : "markdown";
}
