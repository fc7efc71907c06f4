/**
 * Runs the extension in a real VS Code without any host: its page in Chromium, its host of web extensions, a folder that only an
 * extension provides. VS Code's own server is asked for nothing but the page. `--picture FILE` also takes a screenshot.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as esbuild from "esbuild";
import type { Page } from "playwright-core";
import { type DeskResult, RESULT } from "../test/browser/desk-result.ts";
import { writeGallery } from "./vscode-gallery.ts";
import { startHost } from "./vscode-host.ts";

const LIMIT = 120_000;

/** What a person must be able to read there. */
const expected: readonly [what: string, holds: (result: DeskResult) => boolean][] = [
  ["sources of all formats are read", ({ sources }) => sources === 17],
  ["problems are shown", ({ problems }) => problems.some((text) => text.includes("124 turbines"))],
  ["figures are marked", ({ marked }) => marked > 5],
  ["a card tells of HTML and Markdown", ({ cards }) => cards[0]?.startsWith("**Supported** by 3 sources") === true],
  ["a card tells of a conflict", ({ cards }) => cards[1]?.startsWith("**Conflict**") === true],
  [
    "a card leads to a page of a PDF",
    ({ cards }) => cards[2]?.includes("(memfs:/desk/sources/bridges.pdf#page=2)") === true,
  ],
  ["a card tells of Word", ({ cards }) => cards[3]?.includes("reservoirs.docx") === true],
  ["a card tells of a table", ({ cards }) => cards[4]?.includes("results.csv") === true],
];

async function main(): Promise<number> {
  await import("./build.ts");
  const desk = mkdtempSync(join(tmpdir(), "tickmark-desk-"));
  writeGallery(desk);
  const files = await serveFiles(desk);
  const host = await startHost();
  let lines = "";
  try {
    const result = await new Promise<DeskResult | string>((finish, fail) => {
      const late = setTimeout(() => fail(new Error(`no result within ${LIMIT / 1000} seconds`)), LIMIT);
      const hear = (line: string) => {
        lines += `${line}\n`;
        const at = line.indexOf(RESULT);
        if (at < 0) return;
        clearTimeout(late);
        // What follows it are the colours of the line.
        const end = Math.max(line.lastIndexOf("}"), line.lastIndexOf('"')) + 1;
        finish(JSON.parse(line.slice(at + RESULT.length, end)) as DeskResult | string);
      };
      const { port } = files.address() as AddressInfo;
      host
        .open({
          workspace: "memfs:/desk",
          payload: [["openFile", "memfs:/desk/draft.md"]],
          args: ["--disable-features=LocalNetworkAccessChecks"],
          onLog: hear,
          async before(page) {
            page.on("console", (message) => hear(message.text()));
            await withoutHost(page, new URL(host.addressOf("").replace("vscode-remote:", "http:")).origin, port);
          },
        })
        .then(async (page) => {
          const picture = process.argv.indexOf("--picture");
          const path = picture < 0 ? undefined : process.argv[picture + 1];
          if (path === undefined) return;
          await page.waitForTimeout(30_000);
          await page.screenshot({ path });
        })
        .catch(fail);
    });
    if (typeof result === "string") throw new Error(result);
    const wrong = expected.filter(([, holds]) => !holds(result));
    for (const [what, holds] of expected) console.log(`  ${holds(result) ? "✔" : "✖"} ${what}`);
    if (wrong.length > 0) console.log(JSON.stringify(result, undefined, 2));
    return wrong.length > 0 ? 1 : 0;
  } catch (error) {
    console.error(`${String(error)}\n${lines}`);
    return 1;
  } finally {
    await host.stop();
    files.close();
    rmSync(desk, { recursive: true, force: true });
  }
}

/** The page begins as that of vscode.dev does: no host, and the two extensions under development from an address. */
async function withoutHost(page: Page, origin: string, port: number): Promise<void> {
  const extension = (path: string) => ({ scheme: "http", authority: `localhost:${port}`, path });
  await page.route(
    (url) => url.origin === origin && url.pathname === "/",
    async (route) => {
      const answer = await route.fetch();
      const html = await answer.text();
      const body = html.replace(
        /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
        (_, start: string, escaped: string) => {
          const settings = JSON.parse(escaped.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
          delete settings.remoteAuthority;
          // The host of web extensions comes from there too, where it is named.
          delete settings.webviewEndpoint;
          settings.developmentOptions = {
            ...settings.developmentOptions,
            extensions: [extension("/tickmark"), extension("/desk-extension")],
          };
          settings.enableWorkspaceTrust = false;
          settings.configurationDefaults = { "workbench.startupEditor": "none", "chat.disableAIFeatures": true };
          return `${start}${JSON.stringify(settings).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
        },
      );
      // The page lets nothing in but from its own address.
      const { "content-security-policy": _, ...headers } = answer.headers();
      await route.fulfill({ response: answer, headers, body });
    },
  );
  await page.route(/\/workbench\/workbench\.js$/, async (route) => {
    const answer = await route.fetch();
    // code-server's page takes the address it comes from for a host.
    const body = (await answer.text()).replace("remoteAuthority:location.host", "remoteAuthority:void 0");
    await route.fulfill({ response: answer, body });
  });
}

/** The extension as it is packaged, the one that provides the desk, and the desk's files. */
async function serveFiles(desk: string): Promise<Server> {
  const built = await esbuild.build({
    entryPoints: ["test/browser/desk-extension.ts"],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "browser",
    external: ["vscode"],
  });
  const manifest = {
    name: "desk",
    publisher: "tickmark-tests",
    version: "0.0.1",
    engines: { vscode: "*" },
    browser: "./main.js",
    activationEvents: ["onFileSystem:memfs", "onStartupFinished"],
  };
  const sizes = Object.fromEntries(
    readdirSync(desk, { recursive: true, encoding: "utf8" })
      .map((path) => [path.replaceAll("\\", "/"), statSync(join(desk, path))] as const)
      .filter(([, stat]) => stat.isFile())
      .map(([path, { size }]) => [path, size]),
  );
  const made = new Map<string, string>([
    ["/desk-extension/package.json", JSON.stringify(manifest)],
    ["/desk-extension/main.js", built.outputFiles[0]?.text ?? ""],
    ["/desk/list.json", JSON.stringify(sizes)],
  ]);
  const content = (path: string): string | Uint8Array | undefined => {
    const known = made.get(path);
    if (known !== undefined) return known;
    const file = path.startsWith("/desk/")
      ? join(desk, path.slice(6))
      : join(resolve("."), path.replace("/tickmark/", ""));
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const body = path.includes("..") ? undefined : content(path);
    response.setHeader("access-control-allow-origin", "*");
    // A worker takes in no script that is not called one.
    const kind = /\.c?js$/.test(path) ? "text/javascript" : path.endsWith(".svg") ? "image/svg+xml" : "text/plain";
    response.setHeader("content-type", kind);
    if (body === undefined) response.statusCode = 404;
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return server;
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
process.exitCode = await main();
