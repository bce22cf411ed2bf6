import { createRequire } from 'node:module';
import { quickStart } from '../node/quick-start.ts';

quickStart();
createRequire(import.meta.url)('./cli-program.cjs');
