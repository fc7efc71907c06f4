import { posix } from "node:path";
import { sourcesWritten, withSources } from "../../config/edit-sources.ts";
import {
  EDIT_SOURCES,
  type EditSourcesAnswer,
  READ_SOURCES,
  SOURCES,
  SOURCES_PAGE,
  type SourceGrouping,
  type SourceList,
} from "../../messages/sources.ts";
import { createLineIndex } from "../../text/line-index.ts";
import { type Answer, PATIENCE } from "../answer.ts";
import { isAbsolutePath, isInside, pathOfUri } from "../file-uris.ts";
import { answering } from "../requests.ts";
import { sourceFiles, sourcesOverview, sourcesPage } from "../source-list.ts";
import { toRange } from "../to-protocol.ts";
import { arrayMember, numberMember, recordMember, stringMember } from "../untrusted-value.ts";

/** Answers what a text is compared with, page by page, and has it read again or named otherwise. */
export const answerSources: Answer = ({ connection, texts }) => {
  connection.onRequest(
    SOURCES,
    answering(SOURCES, connection, async ({ uri }, _, token): Promise<unknown> => {
      const text = await texts.of(uri, PATIENCE, token);
      return text === undefined ? null : sourcesOverview(text.project);
    }),
  );

  connection.onRequest(
    SOURCES_PAGE,
    answering(SOURCES_PAGE, connection, async ({ uri }, params: unknown, token): Promise<unknown> => {
      const list = readList(recordMember(params, "list"));
      const text = list && (await texts.of(uri, PATIENCE, token));
      if (list === undefined || text === undefined) return null;
      const from = Math.max(0, Math.floor(numberMember(params, "from") ?? 0));
      const limit = Math.max(0, Math.floor(numberMember(params, "limit") ?? Infinity));
      return sourcesPage(text.project, list, from, limit);
    }),
  );

  connection.onRequest(
    READ_SOURCES,
    answering(READ_SOURCES, connection, async ({ uri }, params: unknown, token) => {
      const text = await texts.of(uri, PATIENCE, token);
      if (text === undefined) return null;
      const { session } = text.project;
      const files = arrayMember(params, "files")?.filter((file) => typeof file === "string");
      session.invalidate(files ?? sourceFiles(text.project));
      session.reload();
      await session.settled(Number.POSITIVE_INFINITY);
      return null;
    }),
  );

  connection.onRequest(EDIT_SOURCES, (params: unknown): EditSourcesAnswer => {
    const path = pathOfUri(stringMember(params, "uri") ?? "");
    const text = stringMember(params, "text");
    if (path === undefined || text === undefined) return null;
    const folder = posix.dirname(path);
    const strings = (key: string) =>
      (arrayMember(params, key) ?? []).filter((entry) => typeof entry === "string" && entry !== "") as string[];
    const written = sourcesWritten(text).map((entry) =>
      isAbsolutePath(entry) ? entry : posix.join(folder, entry.replaceAll("\\", "/")),
    );
    const remove = strings("remove").map((pattern) => written.indexOf(pattern));
    const add = strings("add").filter((pattern) => !written.includes(pattern));
    const edits = withSources(
      text,
      add.map((pattern) => (isInside(pattern, folder) ? posix.relative(folder, pattern) || "." : pattern)),
      remove,
    );
    if (edits === undefined) return null;
    const lines = createLineIndex(text);
    return { edits: edits.map(({ span, newText }) => ({ range: toRange(lines, span), newText })) };
  });
};

/** `undefined` for what is no list. */
function readList(value: Record<string, unknown> | undefined): SourceList | undefined {
  const grouping = groupingNamed(stringMember(value, "grouping"));
  const group = stringMember(value, "group");
  const source = stringMember(value, "source");
  switch (value?.kind) {
    case "groups":
      return grouping && { kind: "groups", grouping };
    case "group":
      return grouping && group !== undefined ? { kind: "group", grouping, group } : undefined;
    case "copies":
      return source === undefined ? undefined : { kind: "copies", source };
    case "problems":
      return { kind: "problems" };
    default:
      return undefined;
  }
}

function groupingNamed(name: string | undefined): SourceGrouping | undefined {
  return name === "folder" || name === "publisher" ? name : undefined;
}
