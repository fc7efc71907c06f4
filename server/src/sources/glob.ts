/** A path pattern: `*`, `?` and `[a-z]` within a name, `**` for any number of folders, `{a,b}` for alternatives. */
export interface Glob {
  /** The leading folders that hold no pattern, "" for none; every match lies below. */
  readonly base: string;
  /** How many names below `base` a match can have; `Infinity` with `**`. */
  readonly depth: number;
  /** True where the pattern itself names hidden files or folders, which are passed over otherwise. */
  readonly hidden: boolean;
  /** True where the pattern says how its files' names end (`*.rst`), false for `docs/**`. */
  readonly namesEnding: boolean;
  matches(path: string): boolean;
}

/** True where a path is meant as a pattern if no file has that very name. */
export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path);
}

/** Compiles a pattern that uses `/`. Matching takes time linear in the path for a given pattern. */
export function compileGlob(pattern: string): Glob {
  const alternatives = expandBraces(pattern).map((each) => each.split("/").filter((name) => name !== "."));
  const bases = alternatives.map(fixedFolders);
  const base = commonStart(bases);
  return {
    base: base.length === 1 && base[0] === "" ? "/" : base.join("/"),
    depth: Math.max(...alternatives.map((names) => (names.includes("**") ? Infinity : names.length - base.length))),
    hidden: alternatives.some((names) => names.slice(base.length).some((name) => name.startsWith("."))),
    namesEnding: alternatives.every((names) => /\.[^.*?]+$/.test(names.at(-1) ?? "")),
    matches: (path) => {
      const names = path.split("/").filter((name) => name !== ".");
      return alternatives.some((each) => matchNames(each, names));
    },
  };
}

/** More alternatives than this are a mistake; braces past it are read as written. */
const ALTERNATIVES = 1000;

function expandBraces(pattern: string): string[] {
  let done: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const parts = firstBraces(next);
    if (parts === undefined || done.length + open.length + parts.options.length > ALTERNATIVES) done.push(next);
    else for (const option of parts.options) open.push(parts.before + option + parts.after);
  }
  if (done.length > 1) done = [...new Set(done)];
  return done.reverse();
}

function firstBraces(pattern: string): { before: string; options: string[]; after: string } | undefined {
  for (let start = pattern.indexOf("{"); start >= 0; start = pattern.indexOf("{", start + 1)) {
    const options: string[] = [];
    let depth = 0;
    let from = start + 1;
    for (let i = start; i < pattern.length; i++) {
      const mark = pattern[i];
      if (mark === "{") depth++;
      else if (mark === "," && depth === 1) {
        options.push(pattern.slice(from, i));
        from = i + 1;
      } else if (mark === "}" && --depth === 0) {
        if (options.length === 0) break;
        options.push(pattern.slice(from, i));
        return { before: pattern.slice(0, start), options, after: pattern.slice(i + 1) };
      }
    }
  }
  return undefined;
}

function fixedFolders(names: readonly string[]): string[] {
  const first = names.findIndex(isGlob);
  return names.slice(0, first < 0 ? names.length - 1 : first);
}

function commonStart(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...rest] = lists;
  let length = first.length;
  for (const list of rest) {
    let same = 0;
    while (same < length && same < list.length && list[same] === first[same]) same++;
    length = same;
  }
  return first.slice(0, length);
}

/** Follows all ways of reading `**` at once, so that no pattern is slow. */
function matchNames(pattern: readonly string[], names: readonly string[]): boolean {
  let states = follow(new Set([0]), pattern);
  for (const name of names) {
    const next = new Set<number>();
    for (const state of states) {
      const part = pattern[state];
      if (part === undefined) continue;
      if (part === "**") next.add(state);
      else if (matchName(part, name)) next.add(state + 1);
    }
    states = follow(next, pattern);
    if (states.size === 0) return false;
  }
  return states.has(pattern.length);
}

function follow(states: Set<number>, pattern: readonly string[]): Set<number> {
  // A set grows while it is walked, so a run of `**` is passed in one go.
  for (const state of states) if (pattern[state] === "**") states.add(state + 1);
  return states;
}

/** One name against one part; on a mismatch only the last star takes one more character. */
function matchName(part: string, name: string): boolean {
  let at = 0;
  let from = 0;
  let star = -1;
  let starFrom = 0;
  while (from < name.length) {
    const mark = part[at];
    if (mark === "*") {
      star = at++;
      starFrom = from;
      continue;
    }
    const end = mark === undefined ? -1 : matchCharacter(part, at, name.charAt(from));
    if (end > 0) {
      at = end;
      from++;
    } else if (star >= 0) {
      at = star + 1;
      from = ++starFrom;
    } else return false;
  }
  while (part[at] === "*") at++;
  return at === part.length;
}

/** The end of the pattern's mark at `at` where it stands for `character`, else -1. */
function matchCharacter(part: string, at: number, character: string): number {
  const mark = part.charAt(at);
  if (mark === "?") return at + 1;
  if (mark === "[") {
    const close = part.indexOf("]", at + 2);
    if (close > 0) return matchClass(part.slice(at + 1, close), character) ? close + 1 : -1;
  }
  return mark === character ? at + 1 : -1;
}

function matchClass(inside: string, character: string): boolean {
  const negated = inside.startsWith("!") || inside.startsWith("^");
  const set = negated ? inside.slice(1) : inside;
  for (let i = 0; i < set.length; i++) {
    const low = set.charAt(i);
    const high = set[i + 1] === "-" && i + 2 < set.length ? set.charAt(i + 2) : low;
    if (low <= character && character <= high) return !negated;
    if (high !== low) i += 2;
  }
  return negated;
}
