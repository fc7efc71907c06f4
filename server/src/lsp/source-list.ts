import { posix } from "node:path";
import type {
  NamedSources,
  SourceGroup,
  SourceGrouping,
  SourceItem,
  SourceList,
  SourceProblem,
  SourcesOverview,
  SourcesPage,
} from "../messages/sources.ts";
import type { Source } from "../model/source.ts";
import { sourceName } from "../present/source-name.ts";
import type { SourcesReport } from "../service/claim-service.ts";
import { compileGlob, type Glob, isGlob } from "../sources/glob.ts";
import type { Problem } from "../sources/problem.ts";
import { formatNamed } from "../sources/readers/formats.ts";
import { isInside, uriOfPath } from "./file-uris.ts";
import { absolute, defaultFolders } from "./project-settings.ts";
import { nameWithin, type Project } from "./projects.ts";

/** The most that one answer holds, whatever was asked for. */
const MOST = 500;

type Listed = Pick<Project, "root" | "session" | "sources" | "settings" | "found" | "configurations" | "mistakes">;

/** What a project is compared with, in all. */
export function sourcesOverview(project: Listed): SourcesOverview {
  const { session, sources, configurations, root } = project;
  const [configuration] = configurations;
  const named: NamedSources = {
    by: namedBy(project),
    patterns: sources,
    configuration: configuration === undefined ? null : uriOfPath(configuration, root),
  };
  return { sources: session.report?.sources.length ?? 0, problems: problemsOf(project).length, named };
}

/** What is read without being one of the usual folders is named; where both are the same, the configuration counts. */
function namedBy({ sources, settings, found, root }: Listed): NamedSources["by"] {
  if (settings.sources.length > 0) return "settings";
  const usual = defaultFolders.map((name) => absolute(name, root));
  const configured = (found?.settingsWith([]).sources ?? []).map((path) => absolute(path, root));
  if (sources.some((path) => !usual.includes(path) || configured.includes(path))) return "configuration";
  return sources.length > 0 ? "folders" : "nothing";
}

/** A part of a list; empty where the list is unknown or ends before `from`. */
export function sourcesPage(project: Listed, list: SourceList, from: number, limit: number): SourcesPage {
  const { report } = project.session;
  if (report === undefined) return { total: 0, items: [] };
  const page = <T>(all: readonly T[]) => all.slice(from, from + Math.min(limit, MOST));
  if (list.kind === "problems") {
    const problems = problemsOf(project);
    const patterns = patternsOf(project);
    return { total: problems.length, items: page(problems).map((problem) => problemItem(project, problem, patterns)) };
  }
  if (list.kind === "groups") {
    const groups = groupsOf(report, list.grouping);
    return { total: groups.length, items: page(groups).map(({ group }) => group) };
  }
  const texts =
    list.kind === "group"
      ? groupsOf(report, list.grouping).find(({ group }) => group.key === list.group)?.texts
      : copiesIn(report).get(list.source);
  const patterns = patternsOf(project);
  const items = page(texts ?? []).map((source) => sourceItem(project, report, source, patterns));
  return { total: texts?.length ?? 0, items };
}

/** The files of all sources, as the library knows them. */
export function sourceFiles({ session }: Pick<Project, "session">): string[] {
  return [...new Set((session.report?.sources ?? []).map(({ file, path }) => file ?? path))];
}

interface Group {
  readonly group: SourceGroup;
  /** Those that are texts of their own. */
  readonly texts: readonly Source[];
}

const grouped = new WeakMap<readonly Source[], Map<SourceGrouping, readonly Group[]>>();

function groupsOf(report: SourcesReport, grouping: SourceGrouping): readonly Group[] {
  const known = grouped.get(report.sources) ?? new Map<SourceGrouping, readonly Group[]>();
  grouped.set(report.sources, known);
  const groups = known.get(grouping) ?? group(report, grouping);
  known.set(grouping, groups);
  return groups;
}

function group(report: SourcesReport, grouping: SourceGrouping): Group[] {
  const copies = copiesIn(report);
  const byKey = new Map<string, Source[]>();
  for (const source of report.sources) {
    if (source.origin !== undefined) continue;
    const key = keyOf(source, grouping);
    const texts = byKey.get(key);
    if (texts === undefined) byKey.set(key, [source]);
    else texts.push(source);
  }
  const groups = [...byKey].map(([key, texts]): Group => {
    const sources = texts.reduce((sum, { path }) => sum + 1 + (copies.get(path)?.length ?? 0), 0);
    return { group: { kind: "group", key, name: key, sources, texts: texts.length }, texts };
  });
  // What nobody is named for comes last.
  return groups.sort((a, b) => Number(a.group.key === "") - Number(b.group.key === "") || compare(a, b));
}

function compare({ group: { key: a } }: Group, { group: { key: b } }: Group): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The records of one file are a group of their own. */
function keyOf({ path, file, metadata }: Source, grouping: SourceGrouping): string {
  if (grouping === "publisher") return metadata.publisher ?? "";
  return file ?? posix.dirname(path);
}

const copied = new WeakMap<readonly Source[], ReadonlyMap<string, readonly Source[]>>();

/** The copies of each source that has any, by its path. */
function copiesIn({ sources }: SourcesReport): ReadonlyMap<string, readonly Source[]> {
  const known = copied.get(sources);
  if (known !== undefined) return known;
  const copies = new Map<string, Source[]>();
  for (const source of sources) {
    const { origin } = source;
    if (origin === undefined) continue;
    const others = copies.get(origin);
    if (others === undefined) copies.set(origin, [source]);
    else others.push(source);
  }
  copied.set(sources, copies);
  return copies;
}

function sourceItem(
  project: Listed,
  report: SourcesReport,
  source: Source,
  patterns: readonly PatternReach[],
): SourceItem {
  const { path, file = path, record = 1, metadata, origin } = source;
  const original = origin === undefined ? undefined : report.sources.find((other) => other.path === origin);
  return {
    kind: "source",
    path,
    file,
    uri: uriOfPath(file, project.root),
    line: record - 1,
    title: metadata.title ?? null,
    publisher: metadata.publisher ?? null,
    date: metadata.date ?? report.index.dateOf(source) ?? null,
    url: metadata.url ?? null,
    format: formatNamed(file).name,
    claims: report.index.claimsIn(source),
    copies: copiesIn(report).get(path)?.length ?? 0,
    copyOf: original === undefined ? null : sourceName(original),
    problems: report.problems.filter((problem) => problem.path === file).map(({ message }) => message),
    pattern: patternLeadingTo(file, project, patterns),
  };
}

function problemsOf({ session, mistakes }: Listed): readonly Problem[] {
  return [...mistakes, ...(session.report?.problems ?? [])];
}

function problemItem(project: Listed, problem: Problem, patterns: readonly PatternReach[]): SourceProblem {
  const { path, message, line = 1, harmless = false } = problem;
  return {
    kind: "problem",
    path: nameWithin(path, project.root),
    uri: uriOfPath(path, project.root),
    line: line - 1,
    message,
    harmless,
    pattern: patternLeadingTo(path, project, patterns),
  };
}

interface PatternReach {
  readonly pattern: string;
  /** Absent where it is a plain path. */
  readonly glob?: Glob;
}

function patternsOf({ sources }: Pick<Listed, "sources">): PatternReach[] {
  return sources.map((pattern) => (isGlob(pattern) ? { pattern, glob: compileGlob(pattern) } : { pattern }));
}

function patternLeadingTo(path: string, { root }: Listed, patterns: readonly PatternReach[]): number | null {
  const whole = absolute(path, root);
  const found = patterns.findIndex(({ pattern, glob }) => isInside(whole, pattern) || glob?.matches(whole) === true);
  return found < 0 ? null : found;
}
