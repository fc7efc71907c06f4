import { createServer } from "node:http";
import { readFileSync, readdirSync, statSync, mkdtempSync, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { startHost } from "./vscode-host.ts";
import { writeGallery } from "./vscode-gallery.ts";
const scratch = "/tmp/tm/six/web-scratch";
const desk = mkdtempSync(join(scratch, "desk-"));
writeGallery(desk);
const list = Object.fromEntries(readdirSync(desk, { recursive: true, encoding: "utf8" }).filter((p) => statSync(join(desk, p)).isFile()).map((p) => [p, statSync(join(desk, p)).size]));
const types: Record<string, string> = { js: "text/javascript", json: "application/json" };
const web = createServer((q, s) => {
  const path = decodeURIComponent(new URL(q.url ?? "/", "http://x").pathname);
  const at = path.startsWith("/memfs/") ? join(scratch, path) : path.startsWith("/desk/") ? join(desk, path.slice(6)) : join(resolve("."), path.replace("/tickmark/", "/"));
  s.setHeader("access-control-allow-origin", "*");
  if (path === "/desk/list.json") return void s.end(JSON.stringify(list));
  if (!existsSync(at) || statSync(at).isDirectory()) { console.log("404", path); s.statusCode = 404; return void s.end(); }
  s.setHeader("content-type", types[path.split(".").at(-1) ?? ""] ?? "application/octet-stream");
  s.end(readFileSync(at));
}).listen(0, "127.0.0.1");
await new Promise((r) => web.once("listening", r));
const q = (web.address() as { port: number }).port;
const host = await startHost();
const origin = host.addressOf("").replace("vscode-remote:", "http:");
const context = await chromium.launchPersistentContext(mkdtempSync(join(scratch, "browser-")), { executablePath: "/usr/bin/chromium", viewport: { width: 1280, height: 800 }, args: ["--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests,PrivateNetworkAccessSendPreflights", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
const page = context.pages()[0] ?? (await context.newPage());
let done = false;
page.on("console", (m) => { const t = m.text(); if (/DIAG|EXT|STATUS|HOVER|FAILED|STARTED|MARKED|ickmark|rror/.test(t) && !/ENOPRO|github/.test(t)) console.log(m.type(), t.slice(0, 1500)); if (t.includes("DONE")) done = true; });
await page.route((url) => url.origin === origin && url.pathname === "/", async (route) => {
  const answer = await route.fetch();
  let html = await answer.text();
  html = html.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/, (_, start, raw) => {
    const config = JSON.parse(raw.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
    console.log(Object.keys(config));
    delete config.remoteAuthority;
    delete config.webviewEndpoint;
    const uri = (path: string) => ({ scheme: "http", authority: `localhost:${q}`, path });
    config.developmentOptions = { ...config.developmentOptions, extensions: [uri("/tickmark"), uri("/memfs")] };
    config.enableWorkspaceTrust = false;
    config.configurationDefaults = { "workbench.startupEditor": "none", "chat.disableAIFeatures": true, "workbench.secondarySideBar.defaultVisibility": "hidden", "security.workspace.trust.enabled": false };
    return `${start}${JSON.stringify(config).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
  });
  const headers = answer.headers();
  delete headers["content-security-policy"];
  await route.fulfill({ response: answer, headers, body: html });
});
await page.route(/workbench\/workbench\.js$/, async (route) => {
  const answer = await route.fetch();
  const text = await answer.text();
  const changed = text.replace("remoteAuthority:location.host", "remoteAuthority:void 0");
  console.log("patched", text.length, changed.length);
  await route.fulfill({ response: answer, body: changed });
});
const payload = encodeURIComponent(JSON.stringify([["skipWelcome", "true"], ["openFile", "memfs:/desk/draft.md"]]));
await page.goto(`${origin}/?folder=${encodeURIComponent("memfs:/desk")}&payload=${payload}`);
for (let i = 0; i < 45 && !done; i++) await page.waitForTimeout(1000);
await page.screenshot({ path: join(scratch, "web.png") });
await context.close(); await host.stop(); web.close();
