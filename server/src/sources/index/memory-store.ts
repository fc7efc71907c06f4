import { MemoryRecords } from "../../compare/records/record-store.ts";
import type { Filed, FileEntry, IndexBatch, IndexStore } from "./index-store.ts";

/** A library in memory, where there is no disk to keep it on. */
export class MemoryStore extends MemoryRecords implements IndexStore {
  readonly #entries = new Map<string, FileEntry>();
  readonly #byContent = new Map<string, Set<FileEntry>>();
  /** How many entries have a text. */
  readonly #uses = new Map<number, number>();

  entries(): FileEntry[] {
    return [...this.#entries.values()];
  }

  filed(content: string): Filed | undefined {
    const [first] = this.#byContent.get(content) ?? [];
    return first;
  }

  write({ put, remove }: IndexBatch): void {
    // Texts are let go only after all are taken in: one file's new text may be what another had before.
    const replaced: FileEntry[] = [];
    for (const { entry, records } of put) {
      const before = this.#entries.get(entry.path);
      this.#entries.set(entry.path, entry);
      const same = this.#byContent.get(entry.content) ?? new Set();
      this.#byContent.set(entry.content, same.add(entry));
      for (const { text } of entry.texts) {
        this.#uses.set(text, (this.#uses.get(text) ?? 0) + 1);
        const record = records.get(text);
        if (record !== undefined) this.put(text, record);
      }
      if (before !== undefined) replaced.push(before);
    }
    for (const entry of replaced) this.#release(entry);
    for (const path of remove) {
      const entry = this.#entries.get(path);
      this.#entries.delete(path);
      if (entry !== undefined) this.#release(entry);
    }
  }

  close(): void {}

  #release(entry: FileEntry): void {
    const same = this.#byContent.get(entry.content);
    same?.delete(entry);
    if (same?.size === 0) this.#byContent.delete(entry.content);
    for (const { text } of entry.texts) {
      const uses = (this.#uses.get(text) ?? 1) - 1;
      if (uses > 0) this.#uses.set(text, uses);
      else {
        this.#uses.delete(text);
        this.delete(text);
      }
    }
  }
}
