/** One line of the report. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
}

/** How long something took. */
export interface Time {
  /** Milliseconds on the clock on the wall, which other programs on the machine lengthen. */
  readonly wall: number;
  /** Milliseconds of the processor, over all threads of this process. */
  readonly processor: number;
}

/** Does something and tells how long it took. */
export function time(work: () => void): Time {
  const used = process.cpuUsage();
  const start = performance.now();
  work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  return { wall, processor: (user + system) / 1000 };
}

/** Does something a few times. */
export function repeat<T>(times: number, work: (i: number) => T): T[] {
  return Array.from({ length: times }, (_, i) => work(i));
}

/** The p-th quantile of a sample, by the nearest rank. */
export function quantile(sample: readonly number[], p: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

export function milliseconds(n: number): string {
  return `${n.toFixed(n < 10 ? 2 : 0)} ms`;
}

/** Median and 95th percentile on the wall, and the median of the processor. */
export function latency(times: readonly Time[]): string {
  const walls = times.map((one) => one.wall);
  const processor = times.map((one) => one.processor);
  return `median ${milliseconds(quantile(walls, 0.5))}, p95 ${milliseconds(quantile(walls, 0.95))} (processor ${milliseconds(quantile(processor, 0.5))})`;
}
