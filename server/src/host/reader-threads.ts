import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Cancellation } from "../sources/cancellation.ts";
import { type FileEntry, type IndexStore, StoreFailure } from "../sources/index/index-store.ts";
import type { BatchReader } from "../sources/index/read-batches.ts";
import type { FileToRead } from "../sources/index/read-records.ts";
import type { ThreadAnswer, ThreadData } from "./reader-thread.ts";
import type { SqliteOptions } from "./sqlite-store.ts";

/** More would mostly wait for the one that writes. */
const THREADS = 4;
/** How many files a thread takes at once: few at first, so that something is there soon. */
const LEAST = 64;
const MOST = 800;
/** Reading makes much that is soon forgotten; without limits a thread would let it lie about. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 };
/** How often the caller is asked whether to go on, in milliseconds. */
const ASKED = 50;

/** Reads files on threads of their own, which write to the store themselves where it is on disk. `folder` is where relative paths count from. */
export function createReaderThreads(folder: string): BatchReader {
  const running = new Set<Worker>();
  const end = async (workers: Iterable<Worker>) => {
    for (const worker of workers) {
      running.delete(worker);
      await worker.terminate();
    }
  };
  return {
    async read(files, store, filed, cancellation) {
      const cancelled = new Int32Array(new SharedArrayBuffer(4));
      const data: ThreadData = {
        folder,
        cancelled,
        ...(store.shared === undefined ? {} : { store: store.shared as SqliteOptions }),
      };
      const count = Math.max(1, Math.min(THREADS, availableParallelism(), Math.ceil(files.length / LEAST)));
      const workers = Array.from({ length: count }, () => new Worker(entry(), { workerData: data, resourceLimits }));
      for (const worker of workers) running.add(worker);
      try {
        await run(workers, files, { store, filed, cancelled, ...(cancellation ? { cancellation } : {}) });
      } finally {
        await end(workers);
      }
    },
    close() {
      void end([...running]);
    },
  };
}

interface Run {
  readonly store: IndexStore;
  readonly filed: (entries: readonly FileEntry[]) => void;
  readonly cancelled: Int32Array;
  readonly cancellation?: Cancellation;
}

function run(workers: readonly Worker[], files: readonly FileToRead[], parts: Run): Promise<void> {
  const { store, filed, cancelled, cancellation } = parts;
  let next = 0;
  let busy = workers.length;
  return new Promise((resolve, reject) => {
    const asking = setInterval(() => {
      if (cancellation?.cancelled) Atomics.store(cancelled, 0, 1);
    }, ASKED);
    const stop = (error?: unknown) => {
      clearInterval(asking);
      Atomics.store(cancelled, 0, 1);
      if (error === undefined) resolve();
      else reject(error);
    };
    const give = (worker: Worker) => {
      const left = files.length - next;
      if (left === 0 || Atomics.load(cancelled, 0) !== 0) {
        if (--busy === 0) stop();
        return;
      }
      const share = Math.ceil(Math.min(next / 4, left / workers.length));
      const taken = files.slice(next, next + Math.min(MOST, Math.max(LEAST, share)));
      next += taken.length;
      worker.postMessage(taken);
    };
    const hear = (worker: Worker, answer: ThreadAnswer) => {
      if ("idle" in answer) give(worker);
      else if ("entries" in answer) filed(answer.entries);
      else if ("failure" in answer) stop(new StoreFailure(answer.failure.message, answer.failure.kind));
      else {
        store.write({ put: answer.records, remove: [] });
        filed(answer.records.map(({ entry }) => entry));
      }
    };
    for (const worker of workers) {
      worker.on("message", (answer: ThreadAnswer) => {
        try {
          hear(worker, answer);
        } catch (error) {
          stop(error);
        }
      });
      worker.on("error", stop);
      worker.on("exit", () => stop(new Error("a thread that reads sources ended")));
    }
  });
}

/** The program of a thread: beside this one in the bundle, one folder up in the source. */
function entry(): URL {
  return import.meta.url.endsWith(".ts")
    ? new URL("../reader.ts", import.meta.url)
    : new URL("./reader.js", import.meta.url);
}
