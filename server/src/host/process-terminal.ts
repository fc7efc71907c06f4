import { describeUnwritten } from "./describe-unwritten.ts";
import { Interrupted, OutputClosed, OutputFailed, type Terminal } from "./terminal.ts";

/** The terminal or the pipes that this process was started with. */
export function createProcessTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  let closed = false;
  stdout.on("error", (error) => {
    // Whoever writes hears of anything else.
    if (isClosing(error)) closed = true;
  });
  stderr.on("error", () => {});
  let shown = false;
  const wipe = () => {
    if (shown) stderr.write("\r\u001b[K");
    shown = false;
  };
  const progress = (text: string) => {
    wipe();
    if (text === "") return;
    shown = true;
    stderr.write(text);
  };
  const clear = () => {
    wipe();
    stdout.write(`${"\n".repeat(stdout.rows ?? 0)}\u001b[H\u001b[J`);
  };
  const isWatched = (env.CI ?? "") === "" && env.TERM !== "dumb";
  return {
    folder: process.cwd().replaceAll("\\", "/"),
    colors: wantsColors(env, stdout.isTTY),
    ...(stdout.isTTY ? { screen: true } : {}),
    columns: Math.max(40, Math.min(stdout.columns ?? 100, 160)),
    write: (text) =>
      new Promise((resolve, reject) => {
        wipe();
        if (closed) reject(new OutputClosed());
        else stdout.write(text, (error) => (error ? reject(refusalOf(error)) : resolve()));
      }),
    ...(stderr.isTTY && isWatched ? { progress } : {}),
    ...(stdout.isTTY && isWatched ? { clear } : {}),
    warn: (text) => {
      wipe();
      stderr.write(text);
    },
    ...(stdin.isTTY && stderr.isTTY ? { ask } : {}),
    async input(limit) {
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of stdin) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > limit) break;
      }
      return Buffer.concat(chunks);
    },
  };
}

/** The question goes to standard error, so that output may be piped. Ctrl-C and Ctrl-D reject with {@link Interrupted}. */
async function ask(question: string): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const left = new Promise<never>((_, reject) => {
    lines.once("close", () => reject(new Interrupted()));
  });
  left.catch(() => {});
  try {
    return await Promise.race([lines.question(question).catch(() => left), left]);
  } finally {
    lines.close();
  }
}

function refusalOf(error: NodeJS.ErrnoException): Error {
  return isClosing(error) ? new OutputClosed() : new OutputFailed(`standard output ${describeUnwritten(error)}`);
}

/** The reader of a pipe went away. */
function isClosing(error: NodeJS.ErrnoException): boolean {
  return error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED";
}

/** NO_COLOR and FORCE_COLOR as their users agreed on them: set and not empty; a forced 0 means none, and to force goes first. */
function wantsColors(env: NodeJS.ProcessEnv, isTerminal: boolean | undefined): boolean {
  const forced = env.FORCE_COLOR ?? "";
  if (forced !== "") return forced !== "0" && forced !== "false";
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  return isTerminal === true && env.TERM !== "dumb";
}
