import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { checkWorkspace } from '../../server/src/lsp/handlers/check-workspace.ts';
import { documentDiagnostic } from '../../server/src/lsp/handlers/document-diagnostic.ts';
import { preview } from '../../server/src/lsp/handlers/preview.ts';
import { rename } from '../../server/src/lsp/handlers/rename.ts';
import { edited } from '../../server/src/lsp/recheck.ts';
import { Session } from '../../server/src/lsp/session.ts';
import { collectGarbage } from '../support/collect-garbage.ts';
import { positionIn } from '../support/lsp-client.ts';
import { memoryFileSystem, type MemoryFileSystem } from '../support/memory-file-system.ts';
import { brief, evidence } from './sample.ts';

const right = brief.replaceAll('84', '48');

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly { readonly message: string }[];
}

/** A session whose evidence is read only while the gate is open. */
function sessionOf(files: Readonly<Record<string, string>>): { session: Session; disk: MemoryFileSystem; published: Published[]; gate: { shut: () => void; open: () => void } } {
  const disk = memoryFileSystem(files);
  const published: Published[] = [];
  const connection = {
    console: { error: (message: string) => assert.fail(message), warn: () => {} },
    sendDiagnostics: async (params: Published) => void published.push(params),
    sendNotification: async () => {},
    sendRequest: async () => {},
  } as unknown as Connection;
  let passed: Promise<void> = Promise.resolve();
  let open = (): void => {};
  const slow = {
    ...disk,
    readFile: async (uri: string) => {
      if (uri.endsWith('/evidence.md')) await passed;
      return disk.readFile(uri);
    },
  };
  const session = new Session(connection, slow, () => {});
  session.setFolders(['file:///w']);
  const gate = {
    shut: () => {
      passed = new Promise((resolve) => {
        open = resolve;
      });
    },
    open: () => open(),
  };
  return { session, disk, published, gate };
}

const uri = 'file:///w/dossiers/fernhill.md';
const documentOf = (version: number, text: string): TextDocument => TextDocument.create(uri, 'markdown', version, text);
/** Until whatever was begun has come as far as it can without its files. */
const turns = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
};

const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => {} }) };

describe('session', () => {
  it('pushes nothing of a document that was closed while it was checked, and keeps nothing of it', async () => {
    const { session, published, gate } = sessionOf({ 'w/evidence.md': evidence });
    gate.shut();
    session.replace(documentOf(1, brief));
    edited(session, uri);
    await turns();
    session.close(documentOf(1, brief));
    gate.open();
    await turns();
    assert.deepEqual(published, []);
    assert.deepEqual(session.workspace.dependents('file:///w/evidence.md'), []);
  });

  it('pushes nothing of a version that was edited while it was checked but the next one’s findings', async () => {
    const { session, published, gate } = sessionOf({ 'w/evidence.md': evidence });
    gate.shut();
    session.replace(documentOf(1, brief));
    edited(session, uri);
    await turns();
    session.replace(documentOf(2, right));
    edited(session, uri);
    gate.open();
    await turns();
    assert.deepEqual(published.map(({ version }) => version), [2]);
  });

  it('keeps nothing of closed documents that a new value of the evidence or a preview looked at', async () => {
    const { session } = sessionOf({ 'w/evidence.md': evidence, 'w/dossiers/fernhill.md': right });
    const evidenceUri = 'file:///w/evidence.md';
    session.replace(TextDocument.create(evidenceUri, 'markdown', 1, evidence));
    const edit = await rename(session, { textDocument: { uri: evidenceUri }, position: positionIn(evidence, evidence.indexOf('48')), newName: '49' }, token);
    assert.deepEqual(Object.keys(edit!.changes!).sort(), [uri, evidenceUri]);
    assert.deepEqual(session.workspace.dependents(evidenceUri), []);
    assert.ok((await preview(session, { uri })).preview);
    assert.deepEqual(session.workspace.dependents(evidenceUri), []);
    session.replace(documentOf(1, right));
    await documentDiagnostic(session, { textDocument: { uri } });
    assert.deepEqual(session.workspace.dependents(evidenceUri), [uri]);
  });

  it('keeps no text of closed dossiers whose findings are shown', async () => {
    const [many, size] = [25, 40_000];
    const textOf = (i: number, aside: string): string => `${brief.replace('Fernhill Lifts', `Fernhill Lifts of Valley ${i}`).replace('I built ropeway', `In ${i} weeks I built [ropeway](evidence:ropeway.valley-${i})`)}\n\n<!--\n${aside}-->\n`;
    const { session, disk, published } = sessionOf({ 'w/evidence.md': evidence });
    const heapWith = async (aside: (i: number) => string): Promise<number> => {
      for (let i = 0; i < many; i++) disk.write(`w/dossiers/${i}.md`, new TextEncoder().encode(textOf(i, aside(i))));
      assert.equal((await checkWorkspace(session, token)).files.length, many + 1);
      published.length = 0;
      await collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    // The first checks leave compiled code behind.
    await heapWith(() => '');
    const short = await heapWith(() => '');
    const long = await heapWith((i) => `an aside of number ${i}\n`.repeat(size / 20));
    assert.ok(long - short < many * size / 2, `${long - short} bytes are kept of ${many * size}`);
  });
});
