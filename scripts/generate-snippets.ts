// Writes snippets/*.json from the templates.
//   npm run snippets
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { snippetFiles } from './snippets.ts';

for (const [name, snippets] of Object.entries(snippetFiles())) {
  writeFileSync(join(import.meta.dirname, '..', 'snippets', name), `${JSON.stringify(snippets, null, 2)}\n`);
}
