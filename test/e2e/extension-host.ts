// Runs test/e2e/extension-host/ with mocha inside VS Code's extension host, through the workbench's own test entry.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { packedExtension } from '../../scripts/packed-extension.ts';
import { root, startVisualStudioCode } from '../../scripts/vscode-server.ts';
import { launchBrowser } from './browser.ts';
import { freshWorkspace } from './fresh-workspace.ts';
import { shots } from './workbench.ts';

const limit = 480_000;
const tests = path.join(root, 'out/e2e/extension-host.cjs');

process.exit(await run());

async function run(): Promise<number> {
  await build({
    entryPoints: [path.join(root, 'test/e2e/extension-host/index.ts')],
    outfile: tests, bundle: true, platform: 'node', format: 'cjs', target: 'node24', external: ['vscode', 'mocha'], sourcemap: 'inline', logLevel: 'warning',
  });
  const workspace = freshWorkspace();
  const code = await startVisualStudioCode({
    extensions: [packedExtension()],
    settings: { 'files.autoSave': 'off', 'git.openRepositoryInParentFolders': 'always' },
    environment: { DOSSIER_COMMAND: path.join(root, 'server/bin/dossier.cjs'), DOSSIER_NODE: process.execPath },
  });
  const { browser, close } = await launchBrowser();
  try {
    const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage();
    await page.context().route((url) => url.hostname !== '127.0.0.1', (route) => route.abort());
    await page.exposeFunction('codeAutomationLog', (_: string, [text]: unknown[]) => {
      // Also says what other extensions log; ours marks its lines.
      if (typeof text === 'string' && text.startsWith('| ')) console.log(text.slice(2));
    });
    const ended = new Promise<number | string>((resolve) => {
      void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
      setTimeout(() => resolve(`no result within ${limit / 1_000} s`), limit).unref();
    });
    const remote = (file: string) => `vscode-remote://127.0.0.1:${code.port}${file}`;
    const payload = [['extensionDevelopmentPath', remote(unpacked(code.extensions))], ['extensionTestsPath', remote(tests)], ['skipWelcome', 'true']];
    await page.goto(`${code.url(workspace.folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
    const result = await ended;
    if (result === 0) return 0;
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: path.join(shots, 'failed-extension-host.png') });
    writeFileSync(path.join(shots, 'failed-extension-host.log'), code.log());
    console.error(`FAIL extension host ended with ${result}; see ${path.relative(root, shots)}/failed-extension-host.{png,log}`);
    return 1;
  } finally {
    await close();
    await code.stop();
    workspace.remove();
  }
}

/** The folder into which VS Code unpacked the extension: what is tested is what is shipped. */
function unpacked(extensions: string): string {
  const folder = readdirSync(extensions).map((name) => path.join(extensions, name)).find((file) => existsSync(path.join(file, 'package.json')));
  if (folder === undefined) throw new Error(`No extension was unpacked in ${extensions}`);
  return folder;
}
