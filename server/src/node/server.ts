import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { logError } from '../lsp/guard.ts';
import { startServer } from '../lsp/server.ts';
import { createNodeFileSystem } from './file-system.ts';
import { tidyUp } from './tidy-up.ts';

// The transport is chosen by the arguments: --stdio, --node-ipc, --socket=N.
const connection = createConnection(ProposedFeatures.all);
// A fault that no handler caught must not take the person's session down with it.
process.on('uncaughtException', (error) => logError(connection, 'server', error));
process.on('unhandledRejection', (error) => logError(connection, 'server', error));
startServer(connection, createNodeFileSystem(), tidyUp());

// By now the young generation is as large as checks need it. Left alone it grows tenfold with a person's typing, and old garbage
// to thrice what is alive; neither saves any time.
setTimeout(() => {
  for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=50']) setFlagsFromString(flag);
}, 1000).unref();
