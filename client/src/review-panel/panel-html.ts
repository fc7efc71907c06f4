import * as vscode from "vscode";

/** Where the page's script and style are, below the extension. */
export function panelRoots(extensionUri: vscode.Uri): vscode.Uri[] {
  return [vscode.Uri.joinPath(extensionUri, "client/dist")];
}

/**
 * The empty page. Nothing but its own script and style may be loaded or run, and nothing of the article or its sources is in
 * it: they come as messages and are shown as text.
 */
export function panelHtml(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const nonce = createNonce();
  const [dist = extensionUri] = panelRoots(extensionUri);
  const address = (file: string) => escapeAttribute(String(webview.asWebviewUri(vscode.Uri.joinPath(dist, file))));
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address("review-panel.css")}">
<title>Tickmark</title>
</head>
<body>
<script nonce="${nonce}" src="${address("review-panel.js")}"></script>
</body>
</html>
`;
}

/** Cannot be guessed, so that no script but ours runs. */
function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
