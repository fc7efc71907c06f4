import { posix } from "node:path";
import type { ClaimIndex } from "../compare/claim-index.ts";
import { createLookUps, type Shelved } from "../compare/records/look-ups.ts";
import { MemoryRecords } from "../compare/records/record-store.ts";
import { recordOf } from "../compare/records/source-record.ts";
import { readDocument } from "../extract/read-document.ts";
import type { Source, SourceMetadata } from "../model/source.ts";
import { toBase64 } from "../text/base64.ts";
import { digestOf } from "../text/digest.ts";
import { readProse, type TextFormat } from "../text/read-prose.ts";
import { indexWithout } from "./index-without.ts";

/** A checked file that the others are compared with. */
export interface Draft {
  /** As results name it. */
  readonly path: string;
  readonly text: string;
  readonly format: TextFormat;
  /** Which file on disk it is; absent where unknown. */
  readonly identity?: string;
}

/** The checked files among themselves, by what they say; always in memory, since their texts change as they are written. */
export interface Drafts {
  /** In the order of their paths. */
  readonly sources: readonly Source[];
  /** Takes a file up, or what it says now; false where nothing changed. A second way of naming one file is passed over. */
  put(draft: Draft): boolean;
  /** Whether the file is there, under this name or another. */
  has(draft: Pick<Draft, "path" | "identity">): boolean;
  /** False where the file was not there. */
  remove(path: string): boolean;
  paths(): string[];
  /** What all of them say, as a hash. */
  content(): string;
  /** The files that one of them is compared with: all but itself. The same object until one of them changes. */
  indexFor(draft: Pick<Draft, "path" | "identity">): ClaimIndex;
}

interface KeptDraft {
  readonly draft: Draft;
  readonly shelved: Shelved;
}

export function createDrafts(): Drafts {
  const records = new MemoryRecords();
  const lookUps = createLookUps(records);
  const kept = new Map<string, KeptDraft>();
  const byIdentity = new Map<string, string>();
  let next = 0;
  let index: ClaimIndex | undefined;
  let hash: string | undefined;

  function changed(): void {
    index = undefined;
    hash = undefined;
  }

  function remove(path: string): boolean {
    const key = posix.normalize(path);
    const known = kept.get(key);
    if (known === undefined) return false;
    const { identity } = known.draft;
    if (identity !== undefined && byIdentity.get(identity) === key) byIdentity.delete(identity);
    records.delete(known.shelved.text);
    kept.delete(key);
    changed();
    return true;
  }

  function keyOf({ path, identity }: Pick<Draft, "path" | "identity">): string {
    const key = posix.normalize(path);
    return kept.has(key) || identity === undefined ? key : (byIdentity.get(identity) ?? key);
  }

  const whole = () => {
    index ??= lookUps.over([...kept.values()].map(({ shelved }) => shelved).sort(byPath));
    return index;
  };

  return {
    get sources() {
      return whole().sources;
    },
    put(draft) {
      const key = keyOf(draft);
      if (key !== posix.normalize(draft.path)) return false;
      const known = kept.get(key)?.draft;
      if (known?.text === draft.text && known.format === draft.format && known.identity === draft.identity)
        return false;
      remove(key);
      const source = sourceOf(draft);
      const record = recordOf(source);
      const text = next++;
      records.put(text, record);
      kept.set(key, { draft, shelved: { source, text, head: record.head } });
      if (draft.identity !== undefined) byIdentity.set(draft.identity, key);
      changed();
      return true;
    },
    has: (draft) => kept.has(keyOf(draft)),
    remove,
    content() {
      hash ??= hashOf([...kept.values()].map(({ draft }) => draft));
      return hash;
    },
    paths: () => [...kept.values()].map(({ draft }) => draft.path),
    indexFor(draft) {
      const itself = kept.get(keyOf(draft))?.shelved.source;
      return itself === undefined ? whole() : indexWithout(whole(), itself);
    },
  };
}

function sourceOf({ path, text, format }: Draft): Source {
  const prose = readProse(text, format);
  const metadata: SourceMetadata = {
    ...(prose.title === undefined ? {} : { title: prose.title }),
    ...(prose.date === undefined ? {} : { date: prose.date }),
  };
  return { path, draft: true, metadata, document: readDocument(prose) };
}

function hashOf(drafts: readonly Draft[]): string {
  return toBase64(digestOf(drafts.flatMap(({ path, text }) => [`${path}\n${text.length}\n`, text])));
}

function byPath({ source: a }: Shelved, { source: b }: Shelved): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
