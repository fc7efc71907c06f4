import { posix } from "node:path";
import { checks } from "../checks/registry.ts";
import type { Configuration, DocumentSettings, Override, WrittenConfiguration } from "../config/configuration.ts";
import { mergeConfigurations } from "../config/merge-configurations.ts";
import type { ParsedConfiguration } from "../config/parse-configuration.ts";
import type { Problem } from "../sources/problem.ts";
import { readText } from "../sources/read-text.ts";
import { isCurrencyCode, unitNamed, unitOfSymbol, unitOfWord } from "../units/registry.ts";
import type { FileSystem } from "./file-system.ts";
import { findExtended, whereSought } from "./find-extended.ts";
import { absolutePath, relativePath } from "./paths.ts";

/** A configuration file together with those that it builds on. */
export interface ReadConfiguration {
  /** Its sources are absolute, each from the folder of the file that names them; other patterns are as written. */
  readonly configuration: Configuration;
  /** The files it was read from, as absolute paths, the one that was asked for first. */
  readonly files: readonly string[];
  /** While there is one, the configuration is empty. */
  readonly problems: readonly Problem[];
  /**
   * Which files say what holds, as absolute paths: by key, for checks by `checks.` and the id. Lists that are put together
   * name all they come from; what no file says is absent.
   */
  readonly origins: Origins;
}

export type Origins = ReadonlyMap<string, readonly string[]>;

/** Reads the configuration at an absolute path. Paths in problems are relative to the working folder where they lie below it. */
export async function readConfiguration(
  files: FileSystem,
  path: string,
  workingFolder: string,
): Promise<ReadConfiguration> {
  const reading = new Reading(files, workingFolder);
  const configuration = await reading.read(path, []);
  const read = [...reading.files];
  if (reading.problems.length === 0) return { configuration, files: read, problems: [], origins: reading.origins };
  const unused = { path: relativePath(workingFolder, path), message: `is not used; ${INSTEAD}` };
  const problems = reading.refused ? reading.problems : [...reading.problems, unused];
  return { configuration: {}, files: read, problems, origins: new Map() };
}

/** See `mergeConfigurations`. */
const PUT_TOGETHER: ReadonlySet<string> = new Set(["accepted", "aliases", "canonical", "ignore", "overrides"]);

const INSTEAD = "the defaults hold instead";

class Reading {
  readonly files = new Set<string>();
  readonly problems: Problem[] = [];
  readonly origins = new Map<string, readonly string[]>();
  /** True where the file asked for could not be read at all, of which its problem says all there is to say. */
  refused = false;
  private readonly disk: FileSystem;
  private readonly workingFolder: string;

  constructor(disk: FileSystem, workingFolder: string) {
    this.disk = disk;
    this.workingFolder = workingFolder;
  }

  /** `above` are the files that led here. */
  async read(path: string, above: readonly string[]): Promise<Configuration> {
    this.files.add(path);
    const shown = relativePath(this.workingFolder, path);
    const { text, problem } = await readText(this.disk, path, undefined, INSTEAD);
    if (text === undefined || problem?.harmless) {
      const message = problem?.harmless ? `is empty, write at least {}; ${INSTEAD}` : (problem?.message ?? INSTEAD);
      this.problems.push({ path: shown, message });
      if (above.length === 0) this.refused = true;
      return {};
    }
    // The schema takes time to load, which is saved where nobody wrote a configuration.
    const { parseConfiguration } = await import("../config/parse-configuration.ts");
    const parsed = parseConfiguration(text, checks);
    this.problems.push(...parsed.mistakes.map((mistake): Problem => ({ path: shown, ...mistake })));
    const written = parsed.configuration;
    if (written === undefined) return {};
    this.checkUnits(written, parsed, shown);
    const { extends: bases = [], ...own } = written;
    let configuration: Configuration = {};
    for (const [i, name] of bases.entries()) {
      const base = await findExtended(this.disk, name, path);
      const wrong = (message: string) => {
        const place = bases.length > 1 ? ["extends", i] : ["extends"];
        this.problems.push({ path: shown, ...parsed.mistakeAt(place, message) });
      };
      if (base === undefined) wrong(`"${name}" was not found: ${whereSought(name)}`);
      else if (base === path || above.includes(base))
        wrong(`"extends" leads in a circle: ${this.circle(base, [...above, path])}`);
      else configuration = mergeConfigurations(configuration, await this.read(base, [...above, path]));
    }
    this.note(own, path);
    return mergeConfigurations(configuration, placed(own, posix.dirname(path)));
  }

  /** What a file says itself wins over what was read before it. */
  private note({ checks, ...rest }: WrittenConfiguration, path: string): void {
    for (const id of Object.keys(checks ?? {})) this.origins.set(`checks.${id}`, [path]);
    for (const key of Object.keys(rest)) {
      const before = PUT_TOGETHER.has(key) ? (this.origins.get(key) ?? []) : [];
      this.origins.set(key, [...before, path]);
    }
  }

  private circle(base: string, chain: readonly string[]): string {
    const names = [...chain.slice(chain.indexOf(base)), base].map((path) => relativePath(this.workingFolder, path));
    return names.join(" → ");
  }

  private checkUnits({ canonical = [] }: WrittenConfiguration, parsed: ParsedConfiguration, path: string): void {
    for (const [i, { unit }] of canonical.entries()) {
      if (unit === undefined || isUnit(unit)) continue;
      this.problems.push({ path, ...parsed.mistakeAt(["canonical", i, "unit"], `unknown unit "${unit}"`) });
    }
  }
}

function isUnit(name: string): boolean {
  return (
    isCurrencyCode(name) || (unitNamed(name) ?? unitOfWord(name.toLowerCase()) ?? unitOfSymbol(name)) !== undefined
  );
}

/** Its sources seen from the root. */
function placed(configuration: Configuration, folder: string): Configuration {
  const place = <T extends DocumentSettings>(settings: T): T =>
    settings.sources === undefined
      ? settings
      : { ...settings, sources: settings.sources.map((source) => absolutePath(folder, source)) };
  const { overrides } = configuration;
  return { ...place(configuration), ...(overrides && { overrides: overrides.map((each): Override => place(each)) }) };
}
