import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { logError } from '../lsp/guard.ts';
import { startServer } from '../lsp/server.ts';
import { boundMemory } from './bound-memory.ts';
import { createNodeFileSystem } from './file-system.ts';
import { givingBack } from './give-back.ts';
import { tidyUp } from './tidy-up.ts';

/** @param keepCode Called once, when a first check has compiled what checks need. */
export function serve(keepCode: () => void): void {
  // The transport is chosen by the arguments: --stdio, --node-ipc, --socket=N.
  const connection = createConnection(ProposedFeatures.all);
  // A fault that no handler caught must not take the person's session down with it.
  process.on('uncaughtException', (error) => logError(connection, 'server', error));
  process.on('unhandledRejection', (error) => logError(connection, 'server', error));
  const tidy = tidyUp();
  const back = givingBack();
  let hasAnswered = false;
  startServer(connection, createNodeFileSystem(), () => {
    hasAnswered = true;
    tidy();
    back();
  });
  boundMemory(() => hasAnswered, keepCode);
}
