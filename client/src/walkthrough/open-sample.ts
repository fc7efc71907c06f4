import * as vscode from "vscode";
import type { Feature } from "../feature.ts";

/** What lies in client/sample; named here, since a browser can read files of an extension but not list them. */
const files = [
  "article.md",
  "tickmark.config.json",
  "sources/annual-report.md",
  "sources/market-day.txt",
  "sources/survey.csv",
];

/** Where the article waits for the window that its folder was opened in. */
const WAITING = "tickmark.sampleOpened";

/** Lets a person try things out on an article with mistakes, in a copy that is theirs. */
export const openSample: Feature = ({ context }) => {
  const { globalState, extensionUri, globalStorageUri } = context;

  async function copyTo(folder: vscode.Uri): Promise<vscode.Uri> {
    for (const name of files) {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, "client/sample", name));
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), bytes);
    }
    return vscode.Uri.joinPath(folder, "article.md");
  }

  async function openHere(): Promise<void> {
    const article = await copyTo(vscode.Uri.joinPath(globalStorageUri, "sample"));
    await vscode.window.showTextDocument(article, { preview: false });
  }

  async function openElsewhere(): Promise<void> {
    const picked = await vscode.window.showOpenDialog({
      title: vscode.l10n.t("Folder to put the sample into"),
      openLabel: vscode.l10n.t("Put Sample Here"),
      canSelectFolders: true,
      canSelectFiles: false,
    });
    if (picked?.[0] === undefined) return;
    const folder = await unusedFolder(picked[0]);
    const article = await copyTo(folder);
    await globalState.update(WAITING, article.toString());
    await vscode.commands.executeCommand("vscode.openFolder", folder, { forceNewWindow: true });
  }

  /** Opens the article in the window that its folder came up in. */
  async function openWaiting(): Promise<void> {
    const waiting = globalState.get<string>(WAITING);
    const article = waiting === undefined ? undefined : vscode.Uri.parse(waiting);
    if (article === undefined || vscode.workspace.getWorkspaceFolder(article) === undefined) return;
    await globalState.update(WAITING, undefined);
    await vscode.window.showTextDocument(article);
  }

  // Another window than the one that was asked for may have it, or nobody.
  openWaiting().then(undefined, () => {});

  return vscode.commands.registerCommand("tickmark.openSample", async (place: unknown) => {
    const chosen = place === "here" || place === "elsewhere" ? place : await askPlace();
    if (chosen === "here") await openHere();
    if (chosen === "elsewhere") await openElsewhere();
  });
};

async function askPlace(): Promise<"here" | "elsewhere" | undefined> {
  const picked = await vscode.window.showQuickPick(
    [
      {
        label: vscode.l10n.t("Here"),
        description: vscode.l10n.t("in this window; the copy is kept with the extension"),
        place: "here" as const,
      },
      {
        label: vscode.l10n.t("In a folder of its own …"),
        description: vscode.l10n.t("in a new window"),
        place: "elsewhere" as const,
      },
    ],
    { title: vscode.l10n.t("Where to open the sample?") },
  );
  return picked?.place;
}

/** A folder for the sample that is not there yet: nothing of anybody's is written over. */
async function unusedFolder(parent: vscode.Uri): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const folder = vscode.Uri.joinPath(parent, number === 1 ? "tickmark-sample" : `tickmark-sample-${number}`);
    const there = await vscode.workspace.fs.stat(folder).then(
      () => true,
      () => false,
    );
    if (!there) return folder;
  }
}
