import * as vscode from "vscode";
import { TreeElement } from "./live-tree.ts";

/** What is done at the caret, as menus of a list name it: first the caret goes to the entry. */
const atCaret: Readonly<Record<string, string>> = {
  "tickmark.fixListed": "tickmark.fixHere",
  "tickmark.citeListed": "tickmark.citeSource",
  "tickmark.ignoreListed": "tickmark.ignoreHere",
  "tickmark.acceptListed": "tickmark.acceptFigure",
  "tickmark.explainListed": "tickmark.explainCheck",
  "tickmark.markListedVerified": "tickmark.markVerified",
  "tickmark.markListedDisputed": "tickmark.markDisputed",
  "tickmark.markListedNeedsSource": "tickmark.markNeedsSource",
};

/** Commands of menus of claims and of conflicts, which the editor has for the place of the caret. */
export function registerListedCommands(): vscode.Disposable {
  const run = (command: string) => async (element: unknown) => {
    const about: unknown = element instanceof TreeElement ? element.node.about : undefined;
    const kind = typeof about === "object" && about !== null && "kind" in about ? about.kind : undefined;
    const isListed = kind === "claim" || kind === "name" || kind === "finding";
    if (!isListed) return;
    await vscode.commands.executeCommand(kind === "finding" ? "tickmark.goToFinding" : "tickmark.goToClaim", element);
    await vscode.commands.executeCommand(command);
  };
  return vscode.Disposable.from(
    ...Object.entries(atCaret).map(([name, command]) => vscode.commands.registerCommand(name, run(command))),
  );
}
