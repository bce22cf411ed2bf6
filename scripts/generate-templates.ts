// Writes the built-in templates as modules, one a kind, and the snippets that they make.
//   npm run templates
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kindModule, kindModulePath, readBuiltInTemplates } from './templates.ts';

for (const template of readBuiltInTemplates()) {
  const file = join(import.meta.dirname, '..', kindModulePath(template));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, kindModule(template));
}
