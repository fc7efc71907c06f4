/** A map that forgets what was not asked for in a long time, once it holds more than `limit`. */
export class BoundedMap<K, V> {
  #newer = new Map<K, V>();
  #older = new Map<K, V>();
  #size = 0;
  readonly #half: number;
  readonly #sizeOf: (value: V) => number;

  /** Without `sizeOf` every entry counts as one. */
  constructor(limit: number, sizeOf: (value: V) => number = () => 1) {
    this.#half = limit / 2;
    this.#sizeOf = sizeOf;
  }

  get(key: K): V | undefined {
    const found = this.#newer.get(key);
    if (found !== undefined) return found;
    const old = this.#older.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: K, value: V): void {
    if (this.#size >= this.#half) {
      this.#older = this.#newer;
      this.#newer = new Map();
      this.#size = 0;
    }
    this.#newer.set(key, value);
    this.#size += this.#sizeOf(value);
  }

  clear(): void {
    this.#newer = new Map();
    this.#older = new Map();
    this.#size = 0;
  }
}
