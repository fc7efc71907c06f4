/** A zero-based line and character in UTF-16 code units, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Turns offsets into positions and back; `\n`, `\r\n` and `\r` end a line. */
export interface LineIndex {
  readonly lineCount: number;
  /** Offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position;
  /** Characters past a line's end are moved to it. */
  offsetAt(position: Position): number;
}

export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  const startOf = (line: number) => starts[line] ?? text.length;
  return {
    lineCount: starts.length,
    positionAt(offset) {
      const at = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (startOf(middle) <= at) low = middle;
        else high = middle - 1;
      }
      return { line: low, character: at - startOf(low) };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      let end = line + 1 < starts.length ? startOf(line + 1) : text.length;
      while (end > startOf(line) && /[\r\n]/.test(text.charAt(end - 1))) end--;
      return Math.min(startOf(line) + Math.max(0, character), end);
    },
  };
}
