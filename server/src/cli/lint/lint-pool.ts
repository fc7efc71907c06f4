import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { LintEngine } from "./lint-engine.ts";
import type { LintAnswer, LintJob } from "./lint-job.ts";
import type { LintThreadData, NumberedAnswer, NumberedJob } from "./lint-thread.ts";

/** Does jobs on this thread and, where there are enough of them, on others beside it. */
export interface LintPool {
  lint(job: LintJob): Promise<LintAnswer>;
  /** Ends all threads. */
  close(): void;
}

export interface LintPoolOptions {
  /** How many threads work, this one among them; absent for as many as pay. */
  readonly jobs?: number;
  readonly thread: LintThreadData;
}

/** So many characters are worth the start of other threads. */
const WORTHWHILE = 200_000;
/** What a thread has before it at least: so much that it need not wait for this one to look up from its own work. */
const AHEAD = 24_000;
/** Checking makes much that is soon forgotten; without limits a thread would let it lie about. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 };
/** More threads than any machine has. */
export const MOST_JOBS = 256;

interface Waiting extends NumberedJob {
  readonly resolve: (answer: LintAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread with what it has before it. */
interface Hand {
  readonly worker: Worker;
  readonly jobs: Map<number, Waiting>;
  /** In characters. */
  load: number;
}

export function createLintPool(engine: LintEngine, { jobs, thread }: LintPoolOptions): LintPool {
  const others = Math.min(jobs ?? availableParallelism(), MOST_JOBS) - 1;
  const queue: Waiting[] = [];
  /** What only this thread can do, since the other drafts are here. */
  const own: Waiting[] = [];
  const hands = new Set<Hand>();
  /** Where the queue begins. */
  let next = 0;
  let numbers = 0;
  /** Characters of all jobs that nobody works on yet. */
  let size = 0;
  let threaded = false;
  let working = false;

  /** Without a word from the person, threads are started late; where one said how many, at the second job. */
  const pays = () => others > 0 && (jobs === undefined ? size >= WORTHWHILE : numbers > 1);

  function start(): void {
    threaded = true;
    for (let i = 0; i < others; i++) {
      const worker = new Worker(entry(), { workerData: thread, resourceLimits });
      const hand: Hand = { worker, jobs: new Map(), load: 0 };
      hands.add(hand);
      worker.on("message", (message: NumberedAnswer) => hear(hand, message));
      worker.on("error", () => lose(hand));
      worker.on("exit", () => lose(hand));
    }
  }

  function take(): Waiting | undefined {
    const job = queue[next];
    if (job === undefined) return undefined;
    next++;
    size -= job.job.text.length;
    if (next > 1000) queue.splice(0, next);
    if (next > 1000) next = 0;
    return job;
  }

  function share(): void {
    for (const hand of hands) {
      while (hand.jobs.size === 0 || hand.load < AHEAD) {
        const waiting = take();
        if (waiting === undefined) return;
        hand.jobs.set(waiting.number, waiting);
        hand.load += waiting.job.text.length;
        const message: NumberedJob = { number: waiting.number, job: waiting.job };
        hand.worker.postMessage(message);
      }
    }
  }

  function hear(hand: Hand, { number, answer }: NumberedAnswer): void {
    const waiting = hand.jobs.get(number);
    if (waiting === undefined) return;
    hand.jobs.delete(number);
    hand.load -= waiting.job.text.length;
    if (answer !== undefined) waiting.resolve(answer);
    else add(waiting);
    share();
    work();
  }

  /** A thread ended before its time: what it had is done here. */
  function lose(hand: Hand): void {
    if (!hands.delete(hand)) return;
    for (const waiting of hand.jobs.values()) add(waiting);
    work();
  }

  /** Does jobs here until none is left, with a pause after each in which the threads are heard. */
  function work(): void {
    if (working) return;
    working = true;
    setImmediate(async () => {
      share();
      const waiting = own.shift() ?? take();
      if (waiting !== undefined) await engine.lint(waiting.job).then(waiting.resolve, waiting.reject);
      working = false;
      if (own.length > 0 || next < queue.length) work();
    });
  }

  function add(waiting: Waiting): void {
    queue.push(waiting);
    size += waiting.job.text.length;
  }

  return {
    lint(job) {
      return new Promise((resolve, reject) => {
        const waiting = { number: numbers++, job, resolve, reject };
        if (job.crossed) own.push(waiting);
        else add(waiting);
        if (!threaded && !job.crossed && pays()) start();
        share();
        work();
      });
    },
    close() {
      const ended = [...hands];
      hands.clear();
      for (const { worker } of ended) void worker.terminate();
    },
  };
}

/** The program of a thread: beside this one in the bundle, two folders up in the source. */
function entry(): URL {
  return import.meta.url.endsWith(".ts")
    ? new URL("../../linter.ts", import.meta.url)
    : new URL("./linter.js", import.meta.url);
}
