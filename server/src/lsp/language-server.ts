import { posix } from "node:path";
import {
  CodeLensRefreshRequest,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ResultCache } from "../host/result-cache.ts";
import { CHANGED, READING, STATUS } from "../messages/status.ts";
import type { ClaimService, ServiceWorld } from "../service/claim-service.ts";
import type { FileSystem } from "../service/file-system.ts";
import { createReviews } from "../service/reviews.ts";
import { PATIENCE } from "./answer.ts";
import { answers } from "./answers.ts";
import { serverCapabilities } from "./capabilities.ts";
import { type CheckPages, checkPages } from "./check-pages.ts";
import { type CheckedText, type CheckedTexts, createCheckedTexts } from "./checked-text.ts";
import { type ClientFeatures, readClientFeatures } from "./client-features.ts";
import { createSettingsSource } from "./client-settings.ts";
import { diagnosticsOf } from "./diagnostics.ts";
import { nameOfUri, pathOfUri } from "./file-uris.ts";
import { findConfiguration } from "./find-configuration.ts";
import { followMarks } from "./follow-marks.ts";
import { createLargeTexts } from "./large-texts.ts";
import { followOpenDocuments, type OpenDocuments } from "./open-documents.ts";
import { createOutlineRegistration } from "./outline-registration.ts";
import { createProjects, nameWithin } from "./projects.ts";
import { createPusher } from "./push-diagnostics.ts";
import { reachableFiles } from "./reachable-files.ts";
import { createTokenMemory } from "./semantic-tokens.ts";
import { createSourcePlaces } from "./source-places.ts";
import { startSourceProgress } from "./source-progress.ts";
import { statusOf, statusOfRefused } from "./status.ts";
import { useStrings } from "./strings.ts";
import { arrayMember, booleanMember, stringMember } from "./untrusted-value.ts";
import { createFileWatch } from "./watched-files.ts";

/** What the server stands on. */
export interface LanguageServerWorld {
  /** Absent where there is none, as in a browser; then the editor is asked for files. */
  readonly disk?: FileSystem;
  /** Absent where the editor says in its options where they are. */
  readonly pages?: CheckPages;
  /** Hears what the editor said in its options, before anything is read; absent where nobody needs it. */
  begin?(options: unknown): void;
  createService(world: ServiceWorld): ClaimService;
  /** Where the records of a folder's sources are kept and what reads them, in the given cache folder or the usual one. */
  keepingFor(folder: string | undefined, cacheFolder: string | undefined): Pick<ServiceWorld, "openStore" | "readers">;
  /** What was found before in a folder's files; `undefined` where nothing is kept. */
  openResults?(folder: string, cacheFolder: string | undefined): Promise<ResultCache | undefined>;
}

/** Sets a server up on a connection that does not listen yet. */
export function serve(connection: Connection, world: LanguageServerWorld): void {
  connection.onInitialize((params): InitializeResult => {
    const features = readClientFeatures(params);
    useStrings(params.initializationOptions);
    world.begin?.(params.initializationOptions);
    assemble(connection, world, params, features);
    return {
      capabilities: serverCapabilities(features),
      serverInfo: { name: "tickmark" },
    };
  });
}

function assemble(
  connection: Connection,
  world: LanguageServerWorld,
  params: InitializeParams,
  features: ClientFeatures,
): void {
  const pages = world.pages ?? checkPages(stringMember(params.initializationOptions, "pages"));
  const filesAt = reachableFiles(connection, features, world.disk);
  const files = filesAt(undefined);
  const options = params.initializationOptions as unknown;
  const wantsStatus = booleanMember(options, "status") === true;
  const cacheFolder = stringMember(options, "cacheFolder");
  const trusted = booleanMember(options, "trusted") !== false;
  const warn = (message: string) => connection.console.warn(message);
  const settings = createSettingsSource(connection, features, options);
  const watch = createFileWatch(connection, features);
  const tokens = createTokenMemory();
  const placeOf = createSourcePlaces();
  const outline = createOutlineRegistration(connection, features, arrayMember(options, "drafts"));
  let folders = foldersOf(params);

  function openText(path: string): string | undefined {
    return documents
      .all()
      .find(({ uri }) => pathOfUri(uri) === path)
      ?.getText();
  }

  const projects = createProjects({
    filesAt,
    createService: (filesThere, root) =>
      world.createService({ files: filesThere, log: warn, ...world.keepingFor(root, cacheFolder) }),
    findConfiguration: (folder, root) => findConfiguration(files, folder, root),
    settingsFor: (root) => settings.settingsFor(root),
    trusted: () => trusted,
    openText,
    startProgress: () =>
      startSourceProgress(connection, features, (reading) => {
        if (wantsStatus) void connection.sendNotification(READING, reading);
      }),
    log: warn,
    changed({ root, session }) {
      const read = session.report?.sources.length ?? 0;
      connection.console.info(
        `${root ?? "Texts outside the workspace"}: ${read} ${read === 1 ? "source" : "sources"} read`,
      );
      watch.watch(
        projects
          .all()
          .flatMap(({ sources, configurations, draftFolder = [] }) => [
            ...sources.concat(draftFolder),
            ...configurations.slice(1).map((path) => posix.dirname(path)),
          ]),
      );
      outline.follow(projects.all().map(({ settings }) => settings.outline));
      refresh();
    },
  });

  const reviews = createReviews({ files, workingFolder: "/", openText });
  const marks = followMarks(connection, features, () => {
    reviews.forget();
    refresh();
  });

  const documents: OpenDocuments = followOpenDocuments(connection, {
    changed({ uri }) {
      if (marks.changed(uri)) return;
      // The sources are read from the first text on, whoever asks about it later.
      projects
        .of(uri)
        .then((project) => project.edited(nameOfUri(uri)))
        .catch((error: unknown) => connection.console.error(`${nameOfUri(uri)}: ${String(error)}`));
      pusher?.soon(uri);
    },
    closed(uri) {
      if (marks.changed(uri)) return;
      tokens.forget(uri);
      announced.delete(uri);
      large.forget(uri);
      pusher?.stop(uri);
      projects
        .of(uri)
        .then(({ session, root, drafts }) => {
          session.forget(nameWithin(nameOfUri(uri), root));
          // What was not saved is given up.
          if (drafts !== undefined) session.reload();
        })
        .catch(() => {});
    },
    saved(uri) {
      // Clients that watch files tell of this themselves.
      const path = pathOfUri(uri);
      if (path === undefined || features.registersWatchers) return;
      if (!marks.changed(uri)) projects.filesChanged([path]);
    },
  });

  const large = createLargeTexts((uri) => {
    refresh();
    void texts.of(uri, PATIENCE).catch((error: unknown) => warn(`${nameOfUri(uri)}: ${String(error)}`));
  });

  const announced = new Map<string, unknown>();
  const checkedTexts = createCheckedTexts(connection, files, documents, projects, large, placeOf, reviews, refused);
  const texts = announcing(checkedTexts, (text) => {
    const { uri } = text.document;
    if (!wantsStatus || announced.get(uri) === text.checked) return;
    announced.set(uri, text.checked);
    void connection.sendNotification(STATUS, statusOf(text));
  });

  // Said where it is looked up, in the status and the log: nothing that pops up.
  function refused(document: TextDocument, reason: string): void {
    warn(reason);
    if (wantsStatus) void connection.sendNotification(STATUS, statusOfRefused(document, reason));
  }

  const pusher = features.pullsDiagnostics ? undefined : createPusher(documents, push, clear);

  async function push(uri: string): Promise<void> {
    const text = await texts.of(uri, PATIENCE);
    const diagnostics = text === undefined ? [] : diagnosticsOf(text, pages);
    const version = text?.document.version;
    void connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }

  function clear(uri: string): void {
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  function refresh(): void {
    announced.clear();
    if (wantsStatus) void connection.sendNotification(CHANGED);
    for (const { uri } of documents.all()) if (!marks.has(uri)) pusher?.soon(uri);
    if (features.refreshesDiagnostics) connection.languages.diagnostics.refresh();
    if (features.refreshesTokens) connection.languages.semanticTokens.refresh();
    if (features.refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
    if (features.refreshesHints) void connection.languages.inlayHint.refresh().catch(() => {});
  }

  const openResults = async (folder: string) => world.openResults?.(folder, cacheFolder);
  const findingsShown = booleanMember(options, "diagnosticsInHover") === true;
  const shared = { connection, features, documents, projects, texts, large, placeOf, reviews };
  const parts = { ...shared, files, tokens, pages, trusted, findingsShown, openResults };
  for (const answer of answers) answer(parts);
  projects.setFolders(folders);

  connection.onInitialized(() => {
    settings.register();
    marks.register();
    watch.watch([]);
    if (!features.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => pathOfUri(uri)));
      folders = [...folders.filter((folder) => !gone.has(folder)), ...pathsOf(added.map(({ uri }) => uri))];
      projects.setFolders(folders);
      refresh();
    });
  });

  connection.onDidChangeConfiguration((change: unknown) => {
    settings.changed(change);
    projects.reloadAll();
  });

  connection.onDidChangeWatchedFiles((change: unknown) => {
    const uris = (arrayMember(change, "changes") ?? []).flatMap((event) => stringMember(event, "uri") ?? []);
    for (const uri of uris) marks.changed(uri);
    projects.filesChanged(pathsOf(uris));
  });
}

/** Tells of every text that was checked, whatever it was checked for. */
function announcing(texts: CheckedTexts, tell: (text: CheckedText) => void): CheckedTexts {
  return {
    async of(uri, patience, token, wanted) {
      const text = await texts.of(uri, patience, token, wanted);
      if (text !== undefined) tell(text);
      return text;
    },
  };
}

function foldersOf(params: InitializeParams): string[] {
  const named = params.workspaceFolders?.map(({ uri }) => uri);
  const root = stringMember(params, "rootUri");
  return pathsOf(named ?? (root === undefined ? [] : [root]));
}

function pathsOf(uris: readonly string[]): string[] {
  return uris.flatMap((uri) => {
    const path = pathOfUri(uri);
    return path === undefined ? [] : path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
  });
}
