import { fileURLToPath } from 'node:url';
import { loadProgram } from '../node/load-program.ts';
import type * as CommandLine from './main.ts';

const { exports, keepCode } = loadProgram<typeof CommandLine>(fileURLToPath(new URL('./cli-program.cjs', import.meta.url)));
exports.main(fileURLToPath(import.meta.url), keepCode);
