import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type * as z from "zod";
import type { AcceptedFigure, CheckSettings } from "../model/check-setting.ts";
import { didYouMean } from "../text/nearest-word.ts";
import type { ConfigurationMistake, DocumentSettings, WrittenConfiguration } from "./configuration.ts";
import { type ConfigurableCheck, configurationSchema, knownKeys } from "./schema.ts";

export interface ParsedConfiguration {
  /** Absent where there is a mistake: a configuration that is half right is not half obeyed. */
  readonly configuration?: WrittenConfiguration;
  /** In file order. */
  readonly mistakes: readonly ConfigurationMistake[];
  /** A mistake at a member that only its reader can find, such as the name of a file that is not there. */
  mistakeAt(path: readonly (string | number)[], message: string): ConfigurationMistake;
}

/** Reads a configuration file: JSON with comments and trailing commas. */
export function parseConfiguration(text: string, checks: readonly ConfigurableCheck[]): ParsedConfiguration {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const at = (path: readonly (string | number)[], message: string) =>
    mistakeAt(text, (tree && findNodeAtLocation(tree, [...path])?.offset) ?? 0, message);
  const wrong = (...mistakes: ConfigurationMistake[]) => ({ mistakes, mistakeAt: at });
  const first = errors[0];
  // One slip of syntax makes many more after it; only the first is worth reading.
  if (text.trim() === "") return wrong(mistakeAt(text, 0, "is empty; write at least {}"));
  if (first) return wrong(mistakeAt(text, first.offset, syntaxMessage(first)));
  if (tree === undefined) return wrong(mistakeAt(text, 0, "is not valid JSON"));
  const twice = givenTwice(tree).map(({ name, offset }) => mistakeAt(text, offset, `"${name}" stands here twice`));
  if (twice.length > 0) return wrong(...twice);
  const result = configurationSchema(checks).safeParse(plainValue(tree), { reportInput: true });
  if (!result.success) {
    const mistakes = result.error.issues.flatMap((issue) => mistakesOf(issue, text, tree, checks));
    return wrong(...mistakes.sort((a, b) => a.line - b.line || a.column - b.column));
  }
  const {
    $schema: _,
    extends: bases,
    overrides,
    canonical,
    aliases,
    compareFolder,
    include,
    ignore,
    ...settings
  } = result.data;
  const unclear = (canonical ?? []).flatMap((each, i) =>
    (each.measure === undefined) === (each.pattern === undefined)
      ? [at(["canonical", i], `"canonical[${i}]" must have a measure or a pattern, and not both`)]
      : [],
  );
  if (unclear.length > 0) return wrong(...unclear);
  const configuration = {
    ...settingsOf(settings),
    extends: typeof bases === "string" ? [bases] : bases,
    aliases,
    canonical: canonical?.map((each) => defined(each)),
    compareFolder,
    include,
    ignore,
    overrides: overrides?.map(({ files, ...each }) => ({ files, ...settingsOf(each) })),
  };
  return { configuration: defined(configuration), mistakes: [], mistakeAt: at };
}

interface ParsedSettings {
  readonly sources?: readonly string[] | undefined;
  readonly checks?: object | undefined;
  readonly accepted?: readonly (string | ParsedAcceptance)[] | undefined;
}

interface ParsedAcceptance {
  readonly figure: string;
  readonly checks?: readonly string[] | undefined;
  readonly reason?: string | undefined;
}

/** The settings in the shape that the program wants; members that were not set are absent. */
function settingsOf({ sources, checks, accepted }: ParsedSettings): DocumentSettings {
  return {
    ...(sources !== undefined && { sources }),
    // The schema holds every member to its type but cannot say so of options, whose names differ from check to check.
    ...(checks !== undefined && { checks: defined(checks) as CheckSettings }),
    ...(accepted !== undefined && {
      accepted: accepted.map((each): AcceptedFigure => (typeof each === "string" ? { figure: each } : defined(each))),
    }),
  };
}

function mistakesOf(
  issue: z.core.$ZodIssue,
  text: string,
  tree: Node,
  checks: readonly ConfigurableCheck[],
): ConfigurationMistake[] {
  const path = issue.path.filter((part) => typeof part !== "symbol");
  if (issue.code === "invalid_union") {
    // The way of writing that fits what stands there: a plain value, or an object.
    const meant = issue.errors.find((way) =>
      way.some((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys"),
    );
    const way = meant ?? issue.errors[0] ?? [];
    return way.flatMap((inner) => mistakesOf({ ...inner, path: [...path, ...inner.path] }, text, tree, checks));
  }
  if (issue.code === "unrecognized_keys") {
    const last = path.at(-1);
    const what = last === "checks" ? "check" : last === "options" ? "option" : "key";
    return issue.keys.map((key) => {
      const property = findNodeAtLocation(tree, [...path, key])?.parent;
      const known = knownKeys(path, checks);
      // Known in general, but not here: a check without options of its own.
      if (known.includes(key)) return mistakeAt(text, property?.offset ?? 0, `the check "${last}" has no ${key}`);
      const suggestion = didYouMean(key, known);
      return mistakeAt(text, property?.offset ?? 0, `unknown ${what} "${key}"${suggestion}`);
    });
  }
  const node = findNodeAtLocation(tree, path);
  if (node === undefined && path.length > 0) {
    const around = findNodeAtLocation(tree, path.slice(0, -1));
    return [mistakeAt(text, around?.offset ?? 0, `${nameOf(path)} is missing`)];
  }
  return [mistakeAt(text, node?.offset ?? 0, `${nameOf(path)} ${expectation(issue)}`)];
}

function nameOf(path: readonly (string | number)[]): string {
  if (path.length === 0) return "the configuration";
  return `"${path.map((part, i) => (typeof part === "number" ? `[${part}]` : i === 0 ? part : `.${part}`)).join("")}"`;
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") {
    const words = issue.values.map(String);
    const given = typeof issue.input === "string" ? didYouMean(issue.input, words) : "";
    // The names of all checks would fill a screen.
    if (words.length > 10) return `is unknown${given}`;
    return `must be one of ${words.map((word) => `"${word}"`).join(", ")}${given}`;
  }
  if (issue.code === "invalid_type") {
    const kinds: Record<string, string> = {
      array: "a list",
      object: "an object",
      record: "an object",
      string: "a text",
      number: "a number",
      boolean: "true or false",
    };
    return `must be ${kinds[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === "too_small")
    return issue.origin === "number" ? `must be at least ${issue.minimum}` : "must not be empty";
  if (issue.code === "too_big") return `must be at most ${issue.maximum}`;
  if (issue.code === "invalid_format") return "must have one # where the figure stands";
  return `is wrong: ${issue.message}`;
}

function syntaxMessage(error: ParseError): string {
  const words = printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return `is not valid JSON: ${words}`;
}

function mistakeAt(text: string, offset: number, message: string): ConfigurationMistake {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1, message };
}

/** Keys that an object has had before, in file order: the one value or the other would be obeyed without a word. */
function givenTwice(node: Node): { readonly name: string; readonly offset: number }[] {
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((child) => {
    const inner = givenTwice(child);
    if (child.type !== "property") return inner;
    const name = String(child.children?.[0]?.value);
    const before = seen.has(name);
    seen.add(name);
    return before ? [{ name, offset: child.offset }, ...inner] : inner;
  });
}

/** The plain value of a tree; built without a prototype so that a key such as `__proto__` stays a key. */
function plainValue(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(plainValue);
  if (node.type !== "object") return node.value;
  const result: Record<string, unknown> = {};
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key && value) Object.defineProperty(result, String(key.value), { value: plainValue(value), enumerable: true });
  }
  return result;
}

type Defined<T> = { [key in keyof T]: Exclude<T[key], undefined> };

/** The members that are set. */
function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Defined<T>;
}
