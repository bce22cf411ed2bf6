// Writes the built-in templates as modules and as pages of the documentation, one a kind, and the snippets that they make.
//   npm run templates
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kindPage, kindPagePath } from './kind-pages.ts';
import { kindModule, kindModulePath, readBuiltInTemplates } from './templates.ts';

for (const template of readBuiltInTemplates()) {
  write(kindModulePath(template), kindModule(template));
  write(kindPagePath(template), kindPage(template));
}

function write(path: string, text: string): void {
  const file = join(import.meta.dirname, '..', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
