/** Text of a document as HTML that shows exactly that text, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  // Control characters have no place in HTML; a half of a pair would make the file invalid.
  const clean = text.replace(/\s+/gu, " ").replace(/[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, "");
  return clean.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** An address that may be followed: http and https, or a path; anything else, such as a script, is none. */
export function safeAddress(address: string): string | undefined {
  if (/^https?:\/\//i.test(address)) return address;
  // A colon before the first slash would be a scheme.
  return /^[^/?#]*:/.test(address) ? undefined : address.split("/").map(encodeURIComponent).join("/");
}
