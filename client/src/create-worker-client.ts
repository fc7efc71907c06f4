import * as vscode from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { clientOptions } from "./client-options.ts";

interface ServerWorker {
  terminate(): void;
}

/** What browsers and VS Code's host of web extensions have; the types of a whole browser would hide what is missing there. */
declare const Worker: new (url: string, options: { readonly name: string }) => ServerWorker;

export interface WorkerClient {
  readonly client: LanguageClient;
  /** Ends the server and its worker. */
  stop(): Promise<void>;
}

/** The line to the language server, which runs in a worker beside the extension. */
export function createWorkerClient(context: vscode.ExtensionContext): WorkerClient {
  const at = (path: string) => vscode.Uri.joinPath(context.extensionUri, "server", path).toString(true);
  let worker: ServerWorker | undefined;
  const client = new LanguageClient(
    "tickmark",
    "Tickmark",
    async () => {
      // A worker goes on after its server said goodbye.
      worker?.terminate();
      worker = new Worker(at("dist/browser-server.js"), { name: "Tickmark" });
      return { reader: new BrowserMessageReader(worker as never), writer: new BrowserMessageWriter(worker as never) };
    },
    clientOptions(() => ({ pages: `${at("docs/checks")}/`, readers: `${at("dist")}/` })),
  );
  return {
    client,
    async stop() {
      await client.stop();
      worker?.terminate();
    },
  };
}
