import { createRequire } from 'node:module';
import { quickStart } from './quick-start.ts';

quickStart();
createRequire(import.meta.url)('./server-program.cjs');
