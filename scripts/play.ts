// `npm run play`: a real VS Code in the browser, with the packed extension, on a copy of the example workspace.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packedExtension } from './packed-extension.ts';
import { root, startVisualStudioCode } from './vscode-server.ts';

const workspace = mkdtempSync(path.join(os.tmpdir(), 'dossier-play-'));
process.once('exit', () => rmSync(workspace, { recursive: true, force: true }));
cpSync(path.join(root, 'examples'), workspace, { recursive: true });

const interrupted = new Promise<void>((resolve) => {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => resolve());
});
const code = await startVisualStudioCode({ extensions: [packedExtension()] });
console.log(`\n  ${code.url(workspace)}\n\nOpen this address in a browser. The workspace is a copy: ${workspace}\nCtrl+C stops VS Code and removes the copy.`);
await interrupted;
await code.stop();
process.exit(0);
