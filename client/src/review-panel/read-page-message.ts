import { booleanMember, isRecord, numberMember, stringMember } from "../../../server/src/lsp/untrusted-value.ts";
import type { MarkState } from "../../../server/src/messages/review.ts";
import { exportFormats, type FromPage, panelActions } from "./messages.ts";

/** Longer notes belong into a document. */
const NOTE_LENGTH = 2000;
const states: readonly (MarkState | null)[] = ["verified", "disputed", "needs-source", null];

/** A message of the page as what it has to be; `undefined` where it is anything else. */
export function readPageMessage(value: unknown): FromPage | undefined {
  if (!isRecord(value)) return undefined;
  const position = (key: string) => {
    const number = numberMember(value, key);
    return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
  };
  const kind = stringMember(value, "kind");
  const serial = position("serial") ?? -1;
  const focus = booleanMember(value, "focus") === true;
  const row = position("row");
  const column = position("column");
  switch (kind) {
    case "ready":
      return { kind };
    case "drawn": {
      const rows = position("rows");
      return rows === undefined ? undefined : { kind, serial, rows };
    }
    case "open-claim":
      return row === undefined ? undefined : { kind, serial, row, focus };
    case "open-section": {
      const section = position("section");
      return section === undefined ? undefined : { kind, serial, section, focus };
    }
    case "open-source":
      return column === undefined ? undefined : { kind, serial, column, focus };
    case "open-passage":
      return row === undefined || column === undefined ? undefined : { kind, serial, row, column, focus };
    case "mark": {
      const state = states.find((known) => known === value.state);
      const note = stringMember(value, "note");
      if (row === undefined || state === undefined || note === undefined || note.length > NOTE_LENGTH) return undefined;
      return { kind, serial, row, state, note };
    }
    case "drop-orphan": {
      const id = stringMember(value, "id");
      return id === undefined ? undefined : { kind, id };
    }
    case "export": {
      const format = exportFormats.find((known) => known === value.format);
      return format === undefined ? undefined : { kind, format };
    }
    case "act": {
      const action = panelActions.find((known) => known === value.action);
      return action === undefined ? undefined : { kind, action };
    }
    default:
      return undefined;
  }
}
