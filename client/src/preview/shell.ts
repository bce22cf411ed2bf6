import * as vscode from 'vscode';

/** The page's fixed frame: no remote content, no inline script or style, and nothing a person wrote. */
export function shell(webview: vscode.Webview, assets: vscode.Uri): string {
  const nonce = newNonce();
  const script = webview.asWebviewUri(vscode.Uri.joinPath(assets, 'page.js')).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(assets, 'page.css')).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Dossier Preview</title>
</head>
<body>
<main></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function newNonce(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
