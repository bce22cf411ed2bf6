import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packedExtension } from '../../scripts/packed-extension.ts';
import { startVisualStudioCode, type VisualStudioCode } from '../../scripts/vscode-server.ts';
import { launchBrowser } from './browser.ts';
import { freshWorkspace } from './fresh-workspace.ts';
import { openWorkbench, place, type Workbench } from './workbench.ts';

/** What a person sees in a real VS Code with the packed extension installed. Every test has its own workspace and page. */
describe('workbench', () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>> | undefined;
  let code: VisualStudioCode | undefined;
  let workspace: ReturnType<typeof freshWorkspace>;
  let workbench: Workbench | undefined;

  before(async () => {
    code = await startVisualStudioCode({
      extensions: [packedExtension()],
      settings: { 'files.autoSave': 'off', 'git.enabled': false, 'editor.minimap.enabled': false, 'files.simpleDialog.enable': true },
    });
    browser = await launchBrowser();
  });
  beforeEach(() => { workspace = freshWorkspace(); });
  afterEach(async function () {
    const test = this.currentTest;
    const name = (test?.title ?? 'workbench').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    await (test?.state === 'failed' ? workbench?.failed(name, code?.log() ?? '') : workbench?.screenshot(name));
    await workbench?.close();
    workbench = undefined;
    workspace.remove();
  });
  after(async () => {
    await browser?.close();
    await code?.stop();
  });

  async function start(): Promise<Workbench> {
    assert(browser && code);
    workbench = await openWorkbench(browser.browser, code, workspace.folder);
    return workbench;
  }
  const file = (name: string) => path.join(workspace.folder, 'e2e', name);
  const source = (name: string) => readFileSync(file(name), 'utf8');

  it('squiggles a number that differs from the evidence, and nothing above it', async () => {
    const { open, editor, line, page } = await start();
    await open('e2e/brief.md');
    await editor.locator('.squiggly-error').first().waitFor();
    const squiggle = await editor.locator('.squiggly-error').first().boundingBox();
    const claim = await line('46 passing tests').boundingBox();
    assert(squiggle && claim);
    assert(squiggle.y >= claim.y && squiggle.y < claim.y + claim.height, `the squiggle is at ${squiggle.y}, the line at ${claim.y}`);
    assert.equal(await page.locator('.squiggly-error').count(), 1);
  });

  it('lists findings in Problems with actual, expected and where from', async () => {
    const { open, showProblems, problems } = await start();
    await open('e2e/brief.md');
    await showProblems();
    await problems(/46.*64 passing tests.*evidence\.md:5/).waitFor();
    await problems('Gap Analysis').waitFor();
    assert.match(await problems(/46/).first().textContent() ?? '', /metric-mismatch/);
  });

  it('shows the evidence, its source and its date on hover', async () => {
    const { open, goTo, run, page } = await start();
    await open('e2e/brief.md');
    const [line, column] = place(source('brief.md'), '46 passing');
    await page.locator('.squiggly-error').first().waitFor();
    await goTo(line, column + 1);
    await run('Show or Focus Hover');
    const hover = page.locator('.monaco-hover').filter({ hasText: '64 passing tests' }).filter({ hasText: '2026-06-01' }).first();
    await hover.waitFor();
    await hover.locator('a[data-href="https://example.org/frostline/tests"]').first().waitFor();
  });

  it('takes the value of the evidence by quick fix, and the squiggle is gone', async () => {
    const { open, goTo, fix, line, save, editor } = await start();
    await open('e2e/brief.md');
    const [row, column] = place(source('brief.md'), '46 passing');
    await editor.locator('.squiggly-error').first().waitFor();
    await goTo(row, column + 1);
    await fix(/64/);
    await line('64 passing tests').waitFor();
    await editor.locator('.squiggly-error').waitFor({ state: 'detached' });
    await save();
    assert.equal(readFileSync(file('brief.md'), 'utf8').includes('46 passing'), false);
  });

  it('inserts a missing section in its place by quick fix', async () => {
    const { open, showProblems, problems, fix, page, save } = await start();
    await open('e2e/brief.md');
    await showProblems();
    await problems('Gap Analysis').first().dblclick();
    await fix('Gap Analysis');
    await problems('missing-section').waitFor({ state: 'detached' });
    await page.locator('.tab', { hasText: 'brief.md' }).click();
    await save();
    const headings = [...source('brief.md').matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    assert.deepEqual(headings.slice(5, 8), ['Why This Role (authentic)', 'Gap Analysis', 'If They Ask X, Say Y']);
  });

  it('squiggles a wrong number while it is typed, before it is saved', async () => {
    const { open, overtype, editor, line } = await start();
    await open('e2e/brief.md');
    const at = place(source('brief.md'), '46 passing');
    await editor.locator('.squiggly-error').first().waitFor();
    await overtype(at, '46', '64');
    await editor.locator('.squiggly-error').waitFor({ state: 'detached' });
    await overtype(at, '64', '63');
    await line('63 passing tests').waitFor();
    await editor.locator('.squiggly-error').waitFor();
    assert(source('brief.md').includes('46 passing'));
  });

  it('checks the dossier again when the evidence is edited, before it is saved', async () => {
    const { open, overtype, showProblems, problems } = await start();
    await open('e2e/brief.md');
    await showProblems();
    await problems(/46.*64 passing tests/).waitFor();
    await open('e2e/evidence.md');
    await overtype(place(source('evidence.md'), '64 passing'), '64', '46');
    await problems(/46.*64 passing tests/).waitFor({ state: 'detached' });
    await problems('Gap Analysis').waitFor();
  });

  it('expands the snippet for a whole brief', async () => {
    writeFileSync(file('new.md'), '');
    const { open, page, editor, line, save } = await start();
    await open('e2e/new.md');
    await editor.locator('.view-lines').click();
    await page.keyboard.type('dossier');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
    await workbench?.screenshot('snippets-offered');
    await page.keyboard.press('Enter');
    await line('## Role Summary').waitFor();
    await page.keyboard.type('Polar Larder');
    await page.keyboard.press('Escape');
    await save();
    const written = source('new.md');
    assert.match(written, /^# Polar Larder/);
    assert.match(written, /^## Application Notes$/m);
    assert.doesNotMatch(written, /\$\{?\d/);
  });

  it('previews the dossier with its claims marked', async () => {
    const { open, run, preview, page } = await start();
    await open('e2e/brief.md');
    await page.locator('.squiggly-error').first().waitFor();
    await run('Dossier: Open Preview to the Side');
    const content = preview();
    await content.getByRole('heading', { name: 'Polar Larder — Cold Chain Engineer' }).waitFor();
    await content.locator('.metric[data-verdict=match]').filter({ hasText: '38' }).first().waitFor();
    const wrong = content.locator('.metric[data-verdict=contradiction]').filter({ hasText: '46' });
    await wrong.focus(); // scrolls it into view; a card does not outlive scrolling
    await wrong.hover();
    await content.getByRole('tooltip').filter({ hasText: '64 passing tests' }).waitFor();
  });

  it('keeps the preview in step with what is typed, and leads from it to the source', async () => {
    const { open, overtype, run, preview, page } = await start();
    await open('e2e/brief.md');
    await page.locator('.squiggly-error').first().waitFor();
    await run('Dossier: Open Preview to the Side');
    const wrong = preview().locator('.metric[data-verdict=contradiction]');
    await wrong.filter({ hasText: '46' }).waitFor();
    await page.locator('.tab', { hasText: 'brief.md' }).first().click();
    await overtype(place(source('brief.md'), '46 passing'), '46', '64');
    await wrong.waitFor({ state: 'detached' });
    const backed = preview().locator('.metric[data-verdict=match]').filter({ hasText: '38' });
    await backed.last().click();
    const [hook] = place(source('brief.md'), 'frostline is fitted to 38');
    await page.locator('.statusbar-item', { hasText: `Ln ${hook},` }).waitFor();
  });

  it('counts in the status bar what is backed', async () => {
    const { open, page } = await start();
    await open('e2e/brief.md');
    const status = page.locator('.statusbar-item', { hasText: /\d+\/\d+ backed, 1 mismatched/ });
    await status.waitFor();
    await status.click();
    await page.locator('.tab', { hasText: 'Preview' }).waitFor();
  });

  it('leaves ordinary Markdown alone', async () => {
    const { open, page, showProblems, problems } = await start();
    await open('e2e/README.md');
    await open('e2e/brief.md');
    await showProblems();
    await problems(/46.*64 passing tests/).waitFor();
    assert.equal(await problems('README.md').count(), 0);
    await open('e2e/README.md');
    assert.equal(await page.locator('.editor-instance [class*=squiggly]').count(), 0);
  });
});
