import { fileURLToPath } from 'node:url';
import { loadProgram } from './load-program.ts';
import type * as Server from './server.ts';

const { exports, keepCode } = loadProgram<typeof Server>(fileURLToPath(new URL('./server-program.cjs', import.meta.url)));
exports.serve(keepCode);
