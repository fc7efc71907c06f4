/** What a document's own fields say of it as a publication: keys of a record, of front matter. */
type Fields = Readonly<Record<string, unknown>>;

const PUBLISHERS = ["publisher", "source", "site", "outlet", "publication"];
const ADDRESSES = ["url", "link", "canonical_url"];

/** Who published it; absent where no field says so. */
export function publisherIn(fields: Fields): string | undefined {
  return firstText(fields, PUBLISHERS)?.replace(/\s+/g, " ");
}

/** Where on the web it stands; absent where no field holds an address. */
export function addressIn(fields: Fields): string | undefined {
  return webAddress(firstText(fields, ADDRESSES));
}

/** Whether a text can hold a field that {@link publisherIn} or {@link addressIn} reads, at the beginning of a line. */
export const mayStateFields = new RegExp(`^["']?(?:${[...PUBLISHERS, ...ADDRESSES].join("|")})["']?\\s*:`, "m");

/** The first of some fields that holds text, or a record with a name. */
export function firstText(fields: Fields, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = fields[key];
    if (typeof value === "string" && value.trim() !== "") return value.trim();
    // "source": { "name": "…" } is as usual.
    if (typeof value === "object" && value !== null && "name" in value && typeof value.name === "string")
      return value.name;
  }
  return undefined;
}

/** An address on the web; others, such as `javascript:`, are none to follow. */
export function webAddress(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? "";
  return /^https?:\/\/[^\s]+$/i.test(trimmed) && URL.canParse(trimmed) ? trimmed : undefined;
}
