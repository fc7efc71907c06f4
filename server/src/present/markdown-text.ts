/**
 * Text of a document as Markdown that shows exactly that text: no mark-up, link, bare address, entity or HTML in it has
 * any effect, wherever it is put. Line breaks and runs of white space become one space.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\\`*_{}[\]#+!|<>~$&@^=]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\bwww\./gi, (prefix) => `${prefix.slice(0, 3)}\\.`)
    .replace(/^( ?)(-)/, "$1\\$2")
    .replace(/^( ?\d{1,9})([.)])/, "$1\\$2");
}

/** A link whose text is Markdown already. What could end the target early is encoded. */
export function link(markdown: string, target: string): string {
  const safe = target.replace(/[\s()<>\\[\]]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, "0")}`);
  return `[${markdown}](${safe})`;
}
