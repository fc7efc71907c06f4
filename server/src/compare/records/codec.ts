/** How values of one kind become plain JSON and, read again, what they were. */
export interface Codec<T> {
  encode(value: T): unknown;
  decode(json: unknown): T;
}

/** Of a member that may be absent. */
export interface OptionalCodec<T> extends Codec<T> {
  readonly optional: true;
}

/** One codec for each member; a member that is added to the type is missed by the compiler here. */
export type Members<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? OptionalCodec<Exclude<T[K], undefined>> : Codec<T[K]>;
};

/** What JSON keeps as it is. Not for numbers that may be infinite. */
export function plain<T>(): Codec<T> {
  return { encode: same, decode: same as (json: unknown) => T };
}

export function optional<T>(codec: Codec<T>): OptionalCodec<T> {
  return { ...codec, optional: true };
}

export function nullable<T>(codec: Codec<T>): Codec<T | null> {
  return {
    encode: (value) => (value === null ? null : codec.encode(value)),
    decode: (json) => (json === null ? null : codec.decode(json)),
  };
}

export function listOf<T>(codec: Codec<T>): Codec<readonly T[]> {
  return {
    encode: (values) => values.map(codec.encode),
    decode: (json) => (json as unknown[]).map(codec.decode),
  };
}

export const stringSet: Codec<ReadonlySet<string>> = {
  encode: (values) => [...values],
  decode: (json) => new Set(json as string[]),
};

/** An object as the list of its members, in the order of `members`; names are not repeated in every record. */
export function objectOf<T extends object>(members: Members<T>): Codec<T> {
  const names = Object.keys(members);
  const codecs = names.map((name) => members[name as keyof T] as Codec<unknown> & { readonly optional?: true });
  return {
    encode(value) {
      const json: unknown[] = [];
      for (const [i, codec] of codecs.entries()) {
        const member = (value as Record<string, unknown>)[names[i] as string];
        json.push(member === undefined ? null : codec.encode(member));
      }
      return json;
    },
    decode(json) {
      const value: Record<string, unknown> = {};
      const list = json as unknown[];
      for (let i = 0; i < codecs.length; i++) {
        const member = list[i];
        const codec = codecs[i] as (typeof codecs)[number];
        if (member === null && codec.optional) continue;
        value[names[i] as string] = codec.decode(member);
      }
      return value as T;
    },
  };
}

function same(value: unknown): unknown {
  return value;
}
