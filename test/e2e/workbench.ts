import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { root, type VisualStudioCode } from '../../scripts/vscode-server.ts';

/** Where screenshots go; not committed. */
export const shots = path.join(root, 'shots');

/** A workbench in a page of its own, and what a person does in it. Every step waits until it has happened. */
export interface Workbench {
  readonly page: Page;
  /** The editor that was opened last, left of a preview. */
  readonly editor: Locator;
  /** Opens a file of the workspace by its path. */
  open(file: string): Promise<void>;
  /** Runs a command by its title in the command palette. */
  run(command: string): Promise<void>;
  /** Puts the cursor on line and column, from 1. */
  goTo(line: number, column: number): Promise<void>;
  /** Puts the cursor before `old`, which stands at line and column, deletes it and types something else. */
  overtype(at: readonly [line: number, column: number], old: string, typed: string): Promise<void>;
  /** Takes a quick fix, by its title, for what is at the cursor. */
  fix(title: string | RegExp): Promise<void>;
  /** The line of the editor's view that holds this text. */
  line(text: string | RegExp): Locator;
  /** Rows of the Problems view, which must be open. */
  problems(text: string | RegExp): Locator;
  showProblems(): Promise<void>;
  /** The document inside the preview's two frames. */
  preview(): FrameLocator;
  /** Saves the active editor and waits until its tab is clean. */
  save(): Promise<void>;
  screenshot(name: string): Promise<void>;
  /** Saves what may explain a failure: a screenshot, the page's console and the server's log. */
  failed(name: string, log: string): Promise<void>;
  close(): Promise<void>;
}

/** Line and column, from 1, at which `text` stands in `source`. */
export function place(source: string, text: string): [line: number, column: number] {
  const before = source.slice(0, source.indexOf(text)).split('\n');
  return [before.length, (before.at(-1) ?? '').length + 1];
}

const select = process.platform === 'darwin' ? 'Meta' : 'Control';

/** Opens `folder` in a page with empty storage and waits until the workbench stands. */
export async function openWorkbench(browser: Browser, code: VisualStudioCode, folder: string, view = { width: 1400, height: 900, scale: 1 }): Promise<Workbench> {
  const context = await browser.newContext({ viewport: { width: view.width, height: view.height }, deviceScaleFactor: view.scale });
  const page = await localPage(context);
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  await page.goto(code.url(folder));
  await page.waitForFunction(() => 'driver' in globalThis);
  await page.evaluate(() => (globalThis as unknown as { driver: { whenWorkbenchRestored(): Promise<void> } }).driver.whenWorkbenchRestored());
  return steps(context, page, messages);
}

/** A page that reaches this machine and nothing else. */
async function localPage(context: BrowserContext): Promise<Page> {
  await context.route((url) => url.hostname !== '127.0.0.1', (route) => route.abort());
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  return page;
}

function steps(context: BrowserContext, page: Page, messages: readonly string[]): Workbench {
  const input = page.locator('.quick-input-widget:visible input');
  const quickInput = page.locator('.quick-input-widget');
  const choices = page.locator('.quick-input-list .monaco-list-row');
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const ask = async (key: string, text: string) => {
    await page.keyboard.press(key);
    await input.waitFor();
    await input.fill(text);
  };
  const run = async (command: string) => {
    await ask('F1', `>${command}`);
    await choices.filter({ hasText: command }).first().click();
    await quickInput.waitFor({ state: 'hidden' });
  };
  const goTo = async (line: number, column: number) => {
    await ask(`${select}+g`, `:${line}:${column}`);
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  };
  return {
    page, editor, run, goTo,
    async open(file) {
      await ask(`${select}+p`, file);
      await choices.filter({ hasText: path.basename(file) }).first().click();
      await page.locator('.tab.active', { hasText: path.basename(file) }).waitFor();
      await editor.locator('.view-line').first().waitFor();
    },
    async overtype(at, old, typed) {
      await goTo(...at);
      await page.locator('.editor-instance .monaco-editor.focused').waitFor();
      for (let count = 0; count < old.length; count += 1) await page.keyboard.press('Delete');
      await page.keyboard.type(typed);
    },
    async fix(title) {
      await page.locator('.editor-instance .monaco-editor.focused').waitFor();
      const row = page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
      // The list is made once, when it is opened: while the server is still busy it may come without the fix.
      for (let tries = 1; ; tries += 1) {
        await page.keyboard.press(`${select}+.`);
        const offered = await row.waitFor({ timeout: 8000 }).then(() => true, () => false);
        if (offered || tries === 5) break;
        await page.keyboard.press('Escape');
      }
      await row.click();
    },
    line: (text) => editor.locator('.view-line', { hasText: text }),
    problems: (text) => page.locator('.markers-panel .monaco-list-row', { hasText: text }),
    async showProblems() {
      await run('Problems: Focus on Problems View');
      await page.locator('.markers-panel').waitFor();
    },
    preview: () => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame'),
    async save() {
      await page.keyboard.press(`${select}+s`);
      await page.waitForFunction(() => document.querySelector('.tab.active:not(.dirty)') !== null);
    },
    async screenshot(name) {
      mkdirSync(shots, { recursive: true });
      await page.screenshot({ path: path.join(shots, `${name}.png`) });
    },
    async failed(name, log) {
      await this.screenshot(`failed-${name}`);
      writeFileSync(path.join(shots, `failed-${name}.log`), [...messages, '', log].join('\n'));
    },
    close: () => context.close(),
  };
}
