// `npm run screenshots`: takes the README's pictures in a real VS Code on the example workspace, into docs/.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../test/e2e/browser.ts';
import { openWorkbench, place, type Workbench } from '../test/e2e/workbench.ts';
import { packedExtension } from './packed-extension.ts';
import { root, startVisualStudioCode } from './vscode-server.ts';

const brief = 'briefs/dunmere-rivers.md';
/** A number in it that the evidence contradicts. */
const claim = '24% in two years';
const docs = path.join(root, 'docs');
const settings = {
  'git.enabled': false, 'editor.minimap.enabled': false, 'editor.wordWrap': 'on', 'workbench.colorTheme': 'Default Light Modern',
  'editor.stickyScroll.enabled': false, 'editor.hover.above': false, 'breadcrumbs.enabled': false, 'workbench.activityBar.location': 'hidden', 'window.commandCenter': false, 'workbench.layoutControl.enabled': false,
};

mkdirSync(docs, { recursive: true });
// Its name stands in the window's title.
const parent = mkdtempSync(path.join(os.tmpdir(), 'dossier-screenshots-'));
const workspace = path.join(parent, 'applications');
cpSync(path.join(root, 'examples'), workspace, { recursive: true });
const code = await startVisualStudioCode({ extensions: [packedExtension()], settings });
const { browser, close } = await launchBrowser();
try {
  const workbench = await openWorkbench(browser, code, workspace, { width: 1280, height: 860, scale: 1.5 });
  await take(workbench, 'squiggles', showHover);
  await take(workbench, 'preview', showPreview);
} finally {
  await close();
  await code.stop();
  rmSync(parent, { recursive: true, force: true });
}

async function take({ page, ...workbench }: Workbench, name: string, show: (workbench: Workbench) => Promise<void>): Promise<void> {
  await show({ page, ...workbench });
  await page.screenshot({ path: path.join(docs, `${name}.png`) });
  console.log(`docs/${name}.png`);
}

async function showHover({ open, editor, goTo, run, page, showProblems, problems }: Workbench): Promise<void> {
  await open(brief);
  await editor.locator('[class*=squiggly]').first().waitFor();
  await showProblems();
  await problems('metric-mismatch').first().waitFor();
  await open(brief);
  const [line, column] = place(readFileSync(path.join(workspace, brief), 'utf8'), claim);
  await goTo(line, column);
  await run('Show or Focus Hover');
  await page.locator('.monaco-hover:visible').first().waitFor();
}

async function showPreview({ page, open, run, preview, goTo }: Workbench): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 1180 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+j');
  await page.locator('.part.panel').waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+b');
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  await open(brief);
  await goTo(1, 1);
  await run('Dossier: Open Preview to the Side');
  await preview().locator('[data-verdict]').first().waitFor();
  // Away from the edge between the two, which lights up under the mouse.
  await page.mouse.move(300, 5);
}
