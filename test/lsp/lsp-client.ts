/** A real LSP client that starts the server as a process and talks to it over standard input and output. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { vi } from "vitest";
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  Message,
  type MessageConnection,
  type Position,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

// Every test starts a process or two, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** What a modern editor can do, as far as the server asks. */
export const modern: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    definition: { linkSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
  },
  window: { workDoneProgress: true },
};

export interface ClientOptions {
  /** Files of the workspace by their path in it. */
  readonly files: Readonly<Record<string, string>>;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The answer to every question about settings, or what makes it from what is asked. */
  readonly settings?: unknown;
  /** The folders of the workspace, by their path in it; absent for the whole as one. */
  readonly folders?: readonly string[];
  /** How the server is started; by default as an editor does. */
  readonly command?: readonly string[];
}

/** What is built starts sooner; without a build there are the sources. */
const editorCommand = [
  resolve(process.env.TICKMARK_BUILT ? "server/dist/server.js" : "server/src/server.ts"),
  "--stdio",
];

/** Something that arrived from the server. */
export interface Received {
  readonly method: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into messages of every kind
  readonly params: any;
}

export class Client {
  readonly folder: string;
  readonly connection: MessageConnection;
  /** The settings that the next question is answered with. */
  settings: unknown;
  readonly received: Received[] = [];
  readonly process: ChildProcessWithoutNullStreams;
  initialized: InitializeResult | undefined;
  private waiting: (() => void)[] = [];

  constructor(options: ClientOptions) {
    this.settings = options.settings ?? null;
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), "tickmark-lsp-")));
    for (const [path, text] of Object.entries(options.files)) this.write(path, text);
    this.process = spawn(process.execPath, [...(options.command ?? editorCommand)], {
      cwd: this.folder,
      // Many servers are started; the second needs not compile what the first did.
      env: { ...process.env, NODE_COMPILE_CACHE: resolve(".cache/node") },
    });
    this.process.stderr.on("data", (data: Buffer) => this.note({ method: "stderr", params: String(data) }));
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
    this.connection.onNotification((method, params) => this.note({ method, params }));
    this.connection.onRequest((method, params) => {
      this.note({ method, params });
      if (method !== "workspace/configuration") return null;
      return (params as { items: unknown[] }).items.map((item) =>
        typeof this.settings === "function" ? this.settings(item) : this.settings,
      );
    });
    this.connection.onUnhandledProgress((params) => this.note({ method: "$/progress", params }));
    new StreamMessageReader(this.process.stdout).listen((message) => {
      if (Message.isResponse(message) && typeof message.id === "string")
        this.note({ method: "answer", params: message });
    });
    this.connection.listen();
    // Whoever waits for an answer of a server that died is told so.
    this.process.once("exit", (code) => {
      this.note({ method: "exit", params: code });
      this.connection.dispose();
    });
  }

  async start(options: ClientOptions): Promise<void> {
    const started = this.connection.sendRequest<InitializeResult>("initialize", {
      processId: process.pid,
      rootUri: this.uri(""),
      workspaceFolders: (options.folders ?? [""]).map((path) => ({ uri: this.uri(path), name: path || "test" })),
      capabilities: options.capabilities ?? modern,
      ...(options.initializationOptions === undefined ? {} : { initializationOptions: options.initializationOptions }),
    });
    this.initialized = await started.catch((error: unknown) => {
      const said = this.received.filter(({ method }) => method === "stderr").map(({ params }) => params);
      throw new Error(`the server did not start: ${String(error)}\n${said.join("")}`);
    });
    await this.connection.sendNotification("initialized", {});
  }

  uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).href;
  }

  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  delete(path: string): void {
    rmSync(join(this.folder, path), { recursive: true });
  }

  open(uri: string, text: string, languageId = "markdown"): Promise<void> {
    return this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Writes a message as it is, at once. Requests need a text as their id; see {@link rawAnswer}. */
  raw(message: { readonly id?: string; readonly method: string; readonly params: unknown }): void {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** The answer to a request written with {@link raw}. */
  async rawAnswer(id: string): Promise<{ readonly error?: { readonly code: number } }> {
    return (await this.arrival("answer", (answer) => answer.id === id)).params;
  }

  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every kind
  request(method: string, params: unknown): Promise<any> {
    return this.connection.sendRequest(method, params);
  }

  at(method: string, uri: string, position: Position) {
    return this.request(method, { textDocument: { uri }, position });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const previous = previousResultId === undefined ? {} : { previousResultId };
    return this.request("textDocument/diagnostic", { textDocument: { uri }, ...previous });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== "full") throw new Error("not a full report");
    return report.items;
  }

  /** The first message of a kind that arrived, or the next one. */
  async arrival(method: string, fits: (params: Received["params"]) => boolean = () => true): Promise<Received> {
    for (const limit = Date.now() + 10_000; Date.now() < limit; ) {
      const found = this.received.find((message) => message.method === method && fits(message.params));
      if (found !== undefined) return found;
      await new Promise<void>((wake) => {
        this.waiting.push(wake);
        setTimeout(wake, 500);
      });
    }
    const seen = this.received.map((message) => `${message.method} ${JSON.stringify(message.params)}`).join("\n");
    throw new Error(`${method} did not arrive; these did:\n${seen}`);
  }

  /** What the log said that contains a text. */
  logged(part: string): Promise<Received> {
    return this.arrival("window/logMessage", (params) => String(params.message).includes(part));
  }

  async stop(): Promise<number | null> {
    const exit = new Promise<number | null>((resolve) => {
      if (this.process.exitCode !== null) resolve(this.process.exitCode);
      else this.process.once("exit", resolve);
    });
    if (this.process.exitCode === null) {
      await this.request("shutdown", undefined).catch(() => {});
      await this.notify("exit", undefined).catch(() => {});
    }
    const late = setTimeout(() => this.process.kill("SIGKILL"), 3000);
    const code = await exit;
    clearTimeout(late);
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }

  private note(message: Received): void {
    this.received.push(message);
    for (const wake of this.waiting.splice(0)) wake();
  }
}

/** Starts a server with a workspace, lets the test talk to it and ends it; it has to end well. */
export async function withServer(options: ClientOptions, talk: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client(options);
  let code: number | null;
  try {
    await client.start(options);
    await talk(client);
  } finally {
    code = await client.stop();
  }
  if (code !== 0) throw new Error(`the server ended with ${code}`);
}

/** The position of the n-th occurrence of a text, counted from 0. */
export function positionOf(text: string, part: string, n = 0): Position {
  let offset = text.indexOf(part);
  for (let i = 0; i < n; i++) offset = text.indexOf(part, offset + 1);
  if (offset < 0) throw new Error(`“${part}” is not in the text`);
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
