import type { TextDocument } from "vscode-languageserver-textdocument";
import { LARGE_TEXT } from "../messages/visible.ts";
import type { CheckedDocument, InputDocument } from "../service/claim-service.ts";
import type { LineIndex } from "../text/line-index.ts";
import type { Session } from "./session.ts";

/**
 * Checks texts that are too long to be checked at once: first what a person sees, as a text of its own, then, a little at a
 * time, the whole.
 */
export interface LargeTexts {
  /** What a person sees of a text, from one line to before another, counted from 0. */
  see(uri: string, start: number, end: number): void;
  /**
   * The whole as it is known, or else what is seen of it; begins with the whole where that is not under way. Offsets of a part
   * count in the part, and its lines are those of the whole.
   */
  check(
    document: TextDocument,
    session: Session,
    input: InputDocument,
  ): { readonly checked: CheckedDocument | undefined; readonly partly: boolean };
  /** Whether this text, or what it was before an edit, was checked as a whole once. */
  wasWhole(uri: string): boolean;
  /** Settled when nobody works on the whole of a text any more; it may be another text by then. */
  settled(uri: string): Promise<void>;
  /** The text was closed. */
  forget(uri: string): void;
}

export function isLarge(text: string): boolean {
  return text.length > LARGE_TEXT;
}

/** UTF-16 code units before and after what is seen that are read with it: one scrolls, and a name is told above. */
const AROUND = 6_000;
/** Of what is seen, no more is read at once. */
const MOST = 60_000;
/** Lines that a paragraph may have for its beginning and its end to be looked for. */
const PARAGRAPH = 200;
/** How many milliseconds a text is left alone before the whole is checked: when it was opened, so that what is seen comes first, … */
const OPENED = 250;
/** … and after an edit. */
const EDITED = 600;

interface Running {
  readonly input: InputDocument;
  readonly session: Session;
  readonly over: Promise<void>;
  cancelled: boolean;
}

interface Part {
  readonly version: number;
  readonly first: number;
  readonly end: number;
  readonly checked: CheckedDocument;
}

interface State {
  seen: { readonly start: number; readonly end: number };
  running?: Running;
  part?: Part & { readonly from: CheckedDocument };
  whole: boolean;
}

/** `finished` hears of a text that was checked as a whole. */
export function createLargeTexts(finished: (uri: string) => void): LargeTexts {
  const states = new Map<string, State>();

  function stateOf(uri: string): State {
    const state = states.get(uri) ?? { seen: { start: 0, end: 0 }, whole: false };
    states.set(uri, state);
    return state;
  }

  function begin(uri: string, session: Session, input: InputDocument): void {
    const state = stateOf(uri);
    const before = state.running;
    if (before?.input.text === input.text && before.session === session) return;
    if (before !== undefined) before.cancelled = true;
    // The first time nobody writes yet.
    const pause = before === undefined && !state.whole ? OPENED : EDITED;
    const running: Running = {
      input,
      session,
      cancelled: false,
      over: Promise.resolve().then(async () => {
        await new Promise((resolve) => setTimeout(resolve, pause));
        // What was found with a part of the sources would have to be found again.
        await session.settled(Number.POSITIVE_INFINITY);
        const checked = running.cancelled ? undefined : await session.checkInTurns(input, running);
        if (state.running === running) delete state.running;
        if (checked === undefined || running.cancelled) return;
        state.whole = true;
        finished(uri);
      }),
    };
    state.running = running;
  }

  function partOf(state: State, document: TextDocument, session: Session, input: InputDocument) {
    const last = state.part;
    const { start, end } = state.seen;
    const inside = last?.version === document.version && last.first <= start && end <= last.end;
    const { first, end: after } = inside ? last : aroundLines(document, start, end);
    const from = document.offsetAt({ line: first, character: 0 });
    const text = input.text.slice(from, document.offsetAt({ line: after, character: 0 }));
    // Reviewers' marks are about the whole.
    const { review: _, ...rest } = input;
    const checked = session.check({ ...rest, text, part: true });
    if (checked === undefined) return undefined;
    if (last?.from === checked && last.first === first && last.version === document.version) return last.checked;
    const placed = { ...checked, lines: linesFrom(document, from, text.length) };
    state.part = { version: document.version, first, end: after, from: checked, checked: placed };
    return placed;
  }

  return {
    see(uri, start, end) {
      stateOf(uri).seen = { start, end };
    },
    check(document, session, input) {
      const whole = session.known(input);
      if (whole !== undefined) return { checked: whole, partly: false };
      begin(document.uri, session, input);
      return { checked: partOf(stateOf(document.uri), document, session, input), partly: true };
    },
    wasWhole: (uri) => states.get(uri)?.whole === true,
    async settled(uri) {
      for (let running = states.get(uri)?.running; running !== undefined; running = states.get(uri)?.running) {
        await running.over;
      }
    },
    forget(uri) {
      const state = states.get(uri);
      if (state?.running !== undefined) state.running.cancelled = true;
      states.delete(uri);
    },
  };
}

/** The lines of whole paragraphs around what is seen. */
function aroundLines(document: TextDocument, start: number, end: number): { first: number; end: number } {
  const lineAt = (offset: number) => document.positionAt(Math.max(0, offset)).line;
  const isBlank = (line: number) =>
    document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).trim() === "";
  const top = document.offsetAt({ line: start, character: 0 });
  const bottom = Math.min(document.offsetAt({ line: end, character: 0 }), top + MOST);
  let first = lineAt(top - AROUND);
  let after = Math.min(document.lineCount, lineAt(bottom + AROUND) + 1);
  for (let i = 0; i < PARAGRAPH && first > 0 && !isBlank(first - 1); i++) first--;
  for (let i = 0; i < PARAGRAPH && after < document.lineCount && !isBlank(after); i++) after++;
  return { first, end: after };
}

/** Offsets of a part that begins at `from`; what lies outside of it is before its beginning or behind its end. */
function linesFrom(document: TextDocument, from: number, length: number): LineIndex {
  return {
    lineCount: document.lineCount,
    positionAt: (offset) => document.positionAt(from + offset),
    offsetAt: (position) => Math.max(-1, Math.min(length + 1, document.offsetAt(position) - from)),
  };
}
