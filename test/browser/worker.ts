/** The server's worker of a browser, run with what a worker has there and nothing else: no module, no process, no disk. */
import { createContext, runInContext } from "node:vm";
import { build, type Metafile } from "esbuild";
import {
  createMessageConnection,
  type DataCallback,
  Emitter,
  type Message,
  type MessageConnection,
  type MessageReader,
  type MessageWriter,
} from "vscode-languageserver/node";
import { browserClient, browserReaders, browserServer } from "../../.scripts/browser-build.ts";
import { type FileRequest, LIST_FOLDER, READ_FILE, STAT_FILE } from "../../server/src/messages/files.ts";
import { modern } from "../lsp/lsp-client.ts";

export interface Bundles {
  /** Programs by the name of their file. */
  readonly scripts: ReadonlyMap<string, string>;
  readonly metafiles: readonly Metafile[];
}

/** Bundles as the build does, in memory. */
export async function bundle(): Promise<Bundles> {
  const scripts = new Map<string, string>();
  const metafiles: Metafile[] = [];
  for (const options of [browserServer, ...browserReaders, browserClient]) {
    const made = await build({ ...options, sourcemap: false, write: false, metafile: true });
    metafiles.push(made.metafile);
    for (const { path, text } of made.outputFiles) scripts.set(path.slice(path.lastIndexOf("/") + 1), text);
  }
  return { scripts, metafiles };
}

export interface Desk {
  /** The address of the folder that is open, without a slash at its end. */
  readonly root: string;
  /** Files by their path in it. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The answer to every question about settings. */
  readonly settings?: unknown;
}

export interface BrowserServer {
  readonly connection: MessageConnection;
  /** Scripts that were loaded after the first. */
  readonly loaded: readonly string[];
  /** What was logged. */
  readonly log: readonly string[];
  stop(): void;
}

const PLACE = "https://extension.example/server/dist/";

/** Starts the server and says to it what a browser's editor says. */
export async function startInBrowser({ scripts }: Bundles, desk: Desk): Promise<BrowserServer> {
  const toServer = new Set<(event: { data: unknown }) => void>();
  const toClient = new Emitter<Message>();
  const later = (run: () => void) => void setTimeout(run, 0);
  const loaded: string[] = [];
  const scope: Record<string, unknown> = {
    performance,
    console,
    TextEncoder,
    TextDecoder,
    URL,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    structuredClone,
    atob,
    btoa,
    Event,
    EventTarget,
    AbortController,
    AbortSignal,
    DOMException,
    ReadableStream,
    MessageChannel,
    Blob,
    location: { href: "blob:https://editor.example/1" },
    navigator: { userAgent: "", platform: "", language: "en" },
    postMessage: (data: Message) => {
      const copy = structuredClone(data);
      later(() => toClient.fire(copy));
    },
    addEventListener(kind: string, listener: (event: { data: unknown }) => void) {
      if (kind === "message") toServer.add(listener);
    },
    removeEventListener: (_: string, listener: (event: { data: unknown }) => void) => toServer.delete(listener),
    importScripts(address: string) {
      const script = address.startsWith(PLACE) ? scripts.get(address.slice(PLACE.length)) : undefined;
      if (script === undefined) throw new Error(`${address} cannot be loaded`);
      loaded.push(address.slice(PLACE.length));
      runInContext(script, context, { filename: address });
    },
  };
  const context = createContext(scope);
  scope.self = runInContext("globalThis", context);
  runInContext(scripts.get("browser-server.js") ?? "", context, { filename: "browser-server.js" });
  const port = scope.onmessage as ((event: { data: unknown }) => void) | undefined;
  if (port !== undefined) toServer.add(port);

  const connection = createMessageConnection(
    readerOf(toClient),
    writerTo((message) => {
      const copy = structuredClone(message);
      later(() => {
        for (const listener of toServer) listener({ data: copy });
      });
    }),
  );
  const log: string[] = [];
  connection.onNotification("window/logMessage", ({ message }: { message: string }) => void log.push(message));
  connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) =>
    items.map(() => desk.settings ?? null),
  );
  connection.onRequest(STAT_FILE, ({ uri }: FileRequest) => stat(desk, uri));
  connection.onRequest(LIST_FOLDER, ({ uri }: FileRequest) => list(desk, uri));
  connection.onRequest(READ_FILE, ({ uri }: FileRequest) => read(desk, uri));
  connection.onRequest(() => null);
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: null,
    rootUri: desk.root,
    workspaceFolders: [{ uri: desk.root, name: "desk" }],
    capabilities: modern,
    initializationOptions: { files: true, readers: PLACE, pages: "https://extension.example/server/docs/checks/" },
  });
  await connection.sendNotification("initialized", {});
  return { connection, loaded, log, stop: () => connection.dispose() };
}

function pathIn({ root }: Desk, uri: string): string | undefined {
  if (uri === root) return "";
  return uri.startsWith(`${root}/`) ? decodeURIComponent(uri.slice(root.length + 1)) : undefined;
}

function stat(desk: Desk, uri: string): unknown {
  const path = pathIn(desk, uri);
  const bytes = path === undefined ? undefined : desk.files.get(path);
  if (bytes !== undefined) return { kind: "file", size: bytes.length, modified: 1 };
  if (path !== undefined && namesIn(desk, path).size > 0) return { kind: "folder", size: 0, modified: 1 };
  return { refused: "ENOENT" };
}

function list(desk: Desk, uri: string): unknown {
  const path = pathIn(desk, uri);
  if (path === undefined) return { refused: "ENOENT" };
  const entries = [...namesIn(desk, path)].map((name) => {
    const whole = path === "" ? name : `${path}/${name}`;
    return { name, kind: desk.files.has(whole) ? "file" : "folder" };
  });
  return { entries };
}

function read(desk: Desk, uri: string): unknown {
  const bytes = desk.files.get(pathIn(desk, uri) ?? "");
  return bytes === undefined ? { refused: "ENOENT" } : { base64: Buffer.from(bytes).toString("base64") };
}

function namesIn({ files }: Desk, folder: string): Set<string> {
  const start = folder === "" ? "" : `${folder}/`;
  const below = [...files.keys()].filter((path) => path.startsWith(start));
  return new Set(below.map((path) => path.slice(start.length).split("/")[0] ?? ""));
}

function readerOf(messages: Emitter<Message>): MessageReader {
  const silent = new Emitter<never>();
  return {
    onError: silent.event,
    onClose: silent.event,
    onPartialMessage: silent.event,
    listen: (callback: DataCallback) => messages.event(callback),
    dispose() {},
  };
}

function writerTo(write: (message: Message) => void): MessageWriter {
  const silent = new Emitter<never>();
  return {
    onError: silent.event,
    onClose: silent.event,
    write: async (message) => write(message),
    end() {},
    dispose() {},
  };
}
