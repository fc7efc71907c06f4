/** The server driven by clients that know nothing of it: one on the protocol alone, and Neovim's own. */
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
} from "vscode-languageserver-protocol/node";
import { folderWith } from "../cli/run-cli.ts";

// A busy machine takes its time.
vi.setConfig({ testTimeout: 150_000 });

const draft = "The company employed 412 people in March 2024.\n";
const files = { "draft.md": draft, "sources/board.txt": "The company employed 421 people in March 2024.\n" };
const command = [
  process.execPath,
  resolve(process.env.TICKMARK_BUILT ? "server/dist/cli.js" : "server/src/cli.ts"),
  "lsp",
  "--stdio",
  "--no-cache",
] as const;

test("a client on the protocol alone reads diagnostics and a hover", async () => {
  const folder = folderWith(files);
  const [program, ...args] = command;
  const server = spawn(program, args, { cwd: folder });
  onTestFinished(() => void server.kill());
  const connection = createProtocolConnection(server.stdout, server.stdin);
  const published: PublishDiagnosticsParams[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => void published.push(params));
  connection.listen();
  const rootUri = pathToFileURL(folder).href;
  const initialize = { processId: process.pid, rootUri, capabilities: {} };
  const { capabilities } = await connection.sendRequest(InitializeRequest.type, initialize);
  expect(capabilities.hoverProvider).toBeTruthy();
  await connection.sendNotification(InitializedNotification.type, {});
  const uri = `${rootUri}/draft.md`;
  const textDocument = { uri, languageId: "markdown", version: 1, text: draft };
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  await vi.waitFor(() => expect(published.at(-1)?.diagnostics).toHaveLength(1), { timeout: 100_000 });
  expect(published.at(-1)).toMatchObject({
    uri,
    diagnostics: [{ code: "source-conflict", range: { start: { line: 0, character: 21 } } }],
  });
  const hover = await connection.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position: { line: 0, character: 22 },
  });
  expect(hover?.contents).toMatchObject({ value: expect.stringContaining("421") });
  await connection.sendRequest(ShutdownRequest.type);
  const exited = new Promise((done) => server.once("exit", done));
  await connection.sendNotification(ExitNotification.type);
  expect(await exited).toBe(0);
  connection.dispose();
});

const hasNeovim = spawnSync("nvim", ["--version"]).status === 0;
if (!hasNeovim) console.warn("Neovim is not installed, so its client is not tried; on Debian: apt-get install neovim");

/** What Neovim 0.11 has of its own, for older ones. */
const OLDER = `
if not vim.lsp.config then
  local configs = {}
  vim.lsp.config = function(name, config) configs[name] = config end
  vim.lsp.enable = function(name)
    local config = configs[name]
    vim.api.nvim_create_autocmd("FileType", { pattern = config.filetypes, callback = function(event)
      local client = vim.lsp.start_client({ name = name, cmd = config.cmd, root_dir = vim.fn.getcwd() })
      vim.lsp.buf_attach_client(event.buf, client)
    end })
  end
end
`;

test.skipIf(!hasNeovim)("Neovim's own client, set up as the README shows, reads diagnostics and a hover", () => {
  const [, shown = ""] = /^```lua\n([\s\S]*?)^```/m.exec(readFileSync("README.md", "utf8")) ?? [];
  expect(shown).toContain("tickmark");
  const script = `${OLDER}
vim.cmd("filetype on")
${shown}
vim.cmd("edit draft.md")
local found = vim.wait(100000, function() return #vim.diagnostic.get(0) > 0 end, 50)
if not found then io.stdout:write("no diagnostics") vim.cmd("cquit") end
local diagnostic = vim.diagnostic.get(0)[1]
local params = { textDocument = vim.lsp.util.make_text_document_params(), position = { line = 0, character = 22 } }
local answers = vim.lsp.buf_request_sync(0, "textDocument/hover", params, 20000)
local _, answer = next(answers)
io.stdout:write(vim.json.encode({ code = diagnostic.code, col = diagnostic.col, hover = answer.result.contents.value }))
vim.cmd("qall!")
`;
  const folder = folderWith({ ...files, "drive.lua": script, ".git/HEAD": "" });
  const [node, ...args] = command;
  const bin = folderWith({ tickmark: `#!/bin/sh\nexec "${node}" "${args[0]}" "$@" --no-cache\n` });
  chmodSync(join(bin, "tickmark"), 0o755);
  const { stdout, stderr } = spawnSync(
    "nvim",
    ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", "luafile drive.lua"],
    {
      cwd: folder,
      encoding: "utf8",
      timeout: 140_000,
      env: {
        ...process.env,
        PATH: `${bin}:${process.env.PATH}`,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
        XDG_DATA_HOME: folder,
      },
    },
  );
  expect(stdout, stderr).toMatch(/^\{/);
  const told = JSON.parse(stdout);
  expect(told).toMatchObject({ code: "source-conflict", col: 21 });
  expect(told.hover).toContain("421");
});
