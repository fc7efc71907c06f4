/** A real VS Code without a desktop build: its own server from npm, its page in a headless Chromium. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";

const VERSION = "4.139.1";
const home = resolve(".vscode-host");
const vscode = join(home, "node_modules/code-server/lib/vscode");
const chromiums = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export interface Host {
  /** The product's name and version, for people. */
  readonly name: string;
  /** Opens the workspace in a page; `payload` are pairs as VS Code's development hosts take them. */
  open(options: OpenOptions): Promise<Page>;
  /** The address under which the page knows a path. */
  addressOf(path: string): string;
  /** Ends the browser and the server and removes what they wrote. */
  stop(): Promise<void>;
}

export interface OpenOptions {
  readonly workspace: string;
  readonly payload: readonly (readonly [string, string])[];
  /** Lines of the extension host's console. */
  readonly onLog?: (line: string) => void;
  /** The exit code of the module at `extensionTestsPath`. */
  readonly onExit?: (code: number) => void;
  /** Prepares the page before it is opened. */
  readonly before?: (page: Page) => Promise<void>;
  /** Arguments for the browser besides the usual. */
  readonly args?: readonly string[];
  readonly width?: number;
  readonly height?: number;
}

/** Installs what is missing and starts the server; throws with what to do by hand where it cannot. */
export async function startHost(environment: Readonly<Record<string, string>> = {}): Promise<Host> {
  installServer();
  const executablePath = installChromium();
  const folder = mkdtempSync(join(tmpdir(), "tickmark-vscode-"));
  const port = await freePort();
  const server = startServer(port, folder, environment);
  const contexts: BrowserContext[] = [];
  const stop = async () => {
    process.off("exit", stopServer);
    await Promise.all(contexts.map((context) => context.close().catch(() => {})));
    await ended(server);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const stopServer = () => killGroup(server, "SIGKILL");
  process.once("exit", stopServer);
  try {
    await answering(port, server);
  } catch (error) {
    await stop();
    throw error;
  }

  const addressOf = (path: string) => `vscode-remote://127.0.0.1:${port}${path}`;
  return {
    name: `VS Code 1.${VERSION.split(".")[1]} (code-server ${VERSION}) in Chromium`,
    addressOf,
    stop,
    async open({ workspace, payload, onLog, onExit, before, args = [], width = 1280, height = 800 }) {
      const context = await chromium.launchPersistentContext(join(folder, `browser-${contexts.length}`), {
        executablePath,
        viewport: { width, height },
        args: [
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          ...args,
        ],
      });
      contexts.push(context);
      const page = context.pages()[0] ?? (await context.newPage());
      await page.exposeFunction("codeAutomationLog", (_type: string, args: unknown[]) => onLog?.(args.join(" ")));
      await page.exposeFunction("codeAutomationExit", (code: number) => onExit?.(code));
      await before?.(page);
      const pairs = encodeURIComponent(JSON.stringify([...payload, ["skipWelcome", "true"]]));
      await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}&payload=${pairs}`);
      return page;
    },
  };
}

function installServer(): void {
  if (existsSync(join(vscode, "node_modules/.package-lock.json"))) return;
  console.log(`Installing code-server ${VERSION} into .vscode-host (once, about 220 MB) …`);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "package.json"), '{ "private": true }\n');
  const npm = (args: string[], cwd: string) => {
    // npm's own settings of the script that runs here would be taken for the install's.
    const environment = Object.fromEntries(
      Object.entries(process.env).filter(
        ([name]) => !/^(npm_(package|lifecycle|config_(local|global)_prefix)|INIT_CWD)/.test(name),
      ),
    );
    execFileSync("npm", [...args, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd,
      env: environment,
      stdio: ["ignore", "inherit", "inherit"],
    });
  };
  npm(["install", `code-server@${VERSION}`], home);
  npm(["install", "--omit=dev"], vscode);
}

function installChromium(): string {
  const present = () => chromiums.find((path) => existsSync(path));
  const found = present();
  if (found !== undefined) return found;
  const byHand = "Chromium is needed to show VS Code's page; install it with: apt-get install chromium";
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) throw new Error(byHand);
  console.log("Installing Chromium from Debian's packages (once) …");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]) =>
    execFileSync("apt-get", ["-qq", ...args], { env: environment, stdio: ["ignore", "ignore", "inherit"] });
  try {
    apt("update");
    apt("install", "-y", "--no-install-recommends", "chromium");
  } catch {
    throw new Error(byHand);
  }
  const installed = present();
  if (installed === undefined) throw new Error(byHand);
  return installed;
}

function startServer(port: number, folder: string, environment: Readonly<Record<string, string>>): ChildProcess {
  const child = spawn(
    process.execPath,
    [
      join(vscode, "out/server-main.js"),
      ...["--host", "127.0.0.1", "--port", String(port), "--without-connection-token", "--accept-server-license-terms"],
      ...["--telemetry-level", "off", "--enable-smoke-test-driver", "--disable-workspace-trust"],
      ...["--extensions-dir", join(folder, "extensions"), "--server-data-dir", join(folder, "data")],
    ],
    // A group of its own, so that the extension host and the language server end with it.
    { detached: true, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...environment } },
  );
  child.stdout?.resume();
  child.stderr?.resume();
  return child;
}

async function answering(port: number, server: ChildProcess): Promise<void> {
  for (const limit = Date.now() + 30_000; Date.now() < limit; ) {
    if (server.exitCode !== null) throw new Error(`VS Code's server ended with code ${server.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}/version`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("VS Code's server did not answer within 30 seconds");
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const exit = new Promise((resolve) => child.once("exit", resolve));
    killGroup(child, "SIGTERM");
    const late = setTimeout(() => killGroup(child, "SIGKILL"), 3000);
    await exit;
    clearTimeout(late);
  }
  // What the server started may outlive it for a moment.
  killGroup(child, "SIGKILL");
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group has ended already.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject()));
    });
  });
}
