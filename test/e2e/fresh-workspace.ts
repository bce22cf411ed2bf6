import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/vscode-server.ts';

/** A workspace folder in a temporary place: the examples, and in `e2e/` the files on whose very words the tests rely. */
export function freshWorkspace(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dossier-workspace-'));
  cpSync(path.join(root, 'examples'), folder, { recursive: true });
  cpSync(path.join(root, 'test/e2e/workspace'), path.join(folder, 'e2e'), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }) };
}
