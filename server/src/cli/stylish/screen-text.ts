/** Characters that would steer a terminal or turn the reading direction round. */
const steering = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text of unknown origin made fit for a terminal: one line, nothing that moves the cursor or changes colours. */
export function harmless(text: string): string {
  return text.replace(/\r\n|[\t\n\r]/g, " ").replace(steering, "\ufffd");
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const widthless = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** Columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (character < "\u0300") columns++;
    else if (!widthless.test(character)) columns += wide.test(character) ? 2 : 1;
  }
  return columns;
}

/** Fills up with spaces to so many columns. */
export function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/** Cut at a word to at most so many columns, with a mark where something is missing. */
export function cutEnd(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = "";
  let width = 1;
  for (const character of text) {
    width += columnsOf(character);
    if (width > columns) break;
    kept += character;
  }
  const space = kept.lastIndexOf(" ");
  return `${(space > kept.length / 2 ? kept.slice(0, space) : kept).trimEnd()}…`;
}

/** Broken at spaces into lines of at most so many columns; a longer word stands alone. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && columnsOf(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines;
}
