// Writes the built-in templates as a module, and the snippets that they make.
//   npm run templates
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInModule, readBuiltInTemplates } from './templates.ts';

writeFileSync(join(import.meta.dirname, '../server/src/core/templates/built-in.ts'), builtInModule(readBuiltInTemplates()));
