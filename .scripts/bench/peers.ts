import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { readDocument } from "../../server/src/extract/read-document.ts";
import { readProse } from "../../server/src/text/read-prose.ts";
import { tokenize } from "../../server/src/text/tokenize.ts";
import { quantile, type Row, repeat, time } from "./measure.ts";

/** Other readers of English text, at fixed versions. They are no dependencies: they are fetched into the cache when asked for. */
const VERSIONS = {
  "@microsoft/recognizers-text-suite": "1.3.1",
  compromise: "14.17.0",
  "wink-nlp": "2.4.0",
  "wink-eng-lite-web-model": "1.8.1",
};
const FOLDER = join(import.meta.dirname, "..", "..", ".cache", "bench-peers");
/** The slowest of them reads some 10 kB a second. */
const SAMPLE = 40_000;

/** A reader with what it takes from the text, and how many times as fast Tickmark is to be. */
interface Peer {
  readonly what: string;
  readonly factor: number;
  readonly runs: number;
  readonly read: (articles: readonly string[]) => void;
}

/** How fast other readers take in the same articles as Tickmark in the same run, in time of the processor. */
export function peers(articles: readonly string[]): Row[] {
  const problem = fetchPeers();
  if (problem !== undefined) return [{ what: "other readers", measured: `not measured: ${problem}`, budget: "" }];
  const sample = sampleOf(articles);
  const bytes = sample.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const own = () => {
    for (const text of sample) readDocument(readProse(text, "plain"));
  };
  const speed = (times: readonly number[]): number => bytes / 1000 / quantile(times, 0.5);
  repeat(200, own);
  return loadPeers().map(({ what, factor, runs, read }) => {
    repeat(Math.ceil(runs / 2), () => read(sample));
    const ours: number[] = [];
    const theirs: number[] = [];
    // Taken in turns, so that whatever else the machine does meanwhile slows both alike.
    for (let i = 0; i < runs; i++) {
      ours.push(...repeat(5, () => time(own).processor));
      theirs.push(time(() => read(sample)).processor);
    }
    const times = speed(ours) / speed(theirs);
    return {
      what: `${what}, on ${sample.length} of the articles as plain text`,
      measured: `${rate(speed(theirs))}, Tickmark ${rate(speed(ours))}: × ${times.toFixed(times < 10 ? 1 : 0)}`,
      budget: `× ${factor}`,
    };
  });
}

function rate(speed: number): string {
  return `${speed.toFixed(speed < 0.1 ? 4 : 2)} MB/s`;
}

/** Articles from all over the list, up to the sample's size. */
function sampleOf(articles: readonly string[]): string[] {
  const size = articles.reduce((sum, text) => sum + text.length, 0);
  const step = Math.max(1, Math.ceil(size / SAMPLE));
  return articles.filter((_, i) => i % step === 0);
}

/** Puts the peers into the cache where they are not there yet; says why where that fails. */
function fetchPeers(): string | undefined {
  const missing = Object.entries(VERSIONS).filter(([name]) => !existsSync(join(FOLDER, "node_modules", name)));
  if (missing.length === 0) return undefined;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, "package.json"), JSON.stringify({ private: true, dependencies: VERSIONS }));
  try {
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], {
      cwd: FOLDER,
      stdio: ["ignore", "ignore", "pipe"],
      timeout: 120_000,
      shell: process.platform === "win32",
    });
    return undefined;
  } catch (error) {
    const [reason] = String((error as { stderr?: Buffer }).stderr ?? error).split("\n");
    return `the packages could not be fetched (${reason})`;
  }
}

type RecognizeAll = (text: string, culture: string) => unknown;

function loadPeers(): Peer[] {
  const load = createRequire(join(FOLDER, "package.json"));
  const suite = load("@microsoft/recognizers-text-suite") as Record<string, RecognizeAll>;
  const models = ["recognizeNumber", "recognizePercentage", "recognizeCurrency", "recognizeDimension"].map(
    (name) => suite[name] as RecognizeAll,
  );
  const nlp = load("compromise") as (text: string) => { numbers(): { json(): unknown } };
  const wink = winkReader(load);
  return [
    { what: "wink-nlp: sentences, parts of speech, entities", factor: 3, runs: 20, read: wink },
    {
      what: "compromise: numbers",
      factor: 100,
      runs: 3,
      read: (texts) => {
        for (const text of texts) nlp(text).numbers().json();
      },
    },
    {
      what: "Recognizers-Text by sentence: number, percentage, currency, dimension",
      factor: 400,
      runs: 1,
      read: (texts) => {
        for (const text of texts)
          for (const sentence of sentencesOf(text)) for (const model of models) model(sentence, "en-us");
      },
    },
  ];
}

interface WinkTokens {
  out(as: unknown): unknown;
}
interface WinkDocument {
  tokens(): WinkTokens;
  entities(): WinkTokens;
}
interface Wink {
  readDoc(text: string): WinkDocument;
  readonly its: Record<string, unknown>;
}

function winkReader(load: NodeJS.Require): (texts: readonly string[]) => void {
  const open = load("wink-nlp") as (model: unknown, pipe: readonly string[]) => Wink;
  const nlp = open(load("wink-eng-lite-web-model"), ["sbd", "pos", "ner"]);
  return (texts) => {
    for (const text of texts) {
      const document = nlp.readDoc(text);
      document.tokens().out(nlp.its.pos);
      document.entities().out(nlp.its.detail);
    }
  };
}

/** Sentences as Tickmark cuts them: whole articles take Recognizers-Text longer still. */
function sentencesOf(text: string): string[] {
  return tokenize(text).sentences.map(({ start, end }) => text.slice(start, end));
}
