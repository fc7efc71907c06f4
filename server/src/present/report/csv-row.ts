/** A line of a file of comma-separated values (RFC 4180): every cell in quotation marks, ended by CR and LF. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(",")}\r\n`;
}

/**
 * A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe in front, as OWASP recommends,
 * but for plain numbers such as -5 or +2.5 %, which are nothing more when they are read. Where a list separator may part
 * the cell, since not everywhere that is the comma, what stands behind it is held to the same.
 */
function harmless(cell: string): string {
  const line = cell
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Surrogate}]/gu, "")
    .trim();
  return line
    .split(";")
    .map((part) => (isFormula(part) ? part.replace(/^[\s"']*/, "$&'") : part))
    .join(";");
}

/** Wide forms of the signs are read as the plain ones by some. */
function isFormula(text: string): boolean {
  return /^[\s"']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) && !/^\s*[+-]\d[\d.,\s]{0,30}%?\s*$/.test(text);
}
