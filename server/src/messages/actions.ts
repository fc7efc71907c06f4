/** Kinds of what the server offers as code actions, each below one of the protocol's own. */
export const actionKinds = {
  fix: "quickfix.tickmark.fix",
  correctName: "quickfix.tickmark.name",
  ignore: "quickfix.tickmark.ignore",
  accept: "quickfix.tickmark.accept",
  severity: "quickfix.tickmark.severity",
  explain: "quickfix.tickmark.explain",
  passage: "quickfix.tickmark.passage",
  insertBound: "refactor.rewrite.tickmark.bound",
  convertUnit: "refactor.rewrite.tickmark.unit",
  cite: "refactor.rewrite.tickmark.cite",
  fixAll: "source.fixAll.tickmark",
} as const;

/**
 * What a client does itself when an action is chosen, as far as it lists these names as `commands` in its initialization
 * options. Each is given the action's {@link ActionData}, but `explain` the address of a page and `passage` a protocol Location.
 */
export const actionCommands = {
  ignore: "tickmark.ignoreHere",
  accept: "tickmark.acceptFigure",
  severity: "tickmark.setSeverity",
  explain: "tickmark.explainCheck",
  passage: "tickmark.openPassageBeside",
} as const;

/** A command of the server for all other clients: has them show a place, given an address and perhaps a range. */
export const SHOW_DOCUMENT = "tickmark.showDocument";

/** Says which action is meant, in `data` of an action whose edit is worked out by `codeAction/resolve`. */
export interface ActionData {
  readonly uri: string;
  /** Of the text that the action was offered for. */
  readonly version: number;
  readonly range: ActionRange;
  /** Which of the actions of that range. */
  readonly id: string;
  /** What the person answered; absent where nobody was asked. */
  readonly answers?: ActionAnswers;
}

export interface ActionAnswers {
  readonly reason?: string;
  readonly severity?: string;
  /** What the editor has open of configuration files that are not saved, by address. */
  readonly unsaved?: Readonly<Record<string, string>>;
}

export interface ActionRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}
