import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from '../server/src/core/model/template.ts';
import { joinTemplates } from '../server/src/core/templates/join-templates.ts';

/** In the order in which kinds win that fit a file equally well. */
const kinds = ['brief', 'package', 'profile', 'evaluation-report', 'story-bank', 'posting', 'tracker'];

/** The template files below `templates/`, read as any other; a fault in one of them throws. */
export function readBuiltInTemplates(): readonly Template[] {
  const folder = join(import.meta.dirname, '..', 'templates');
  const files = kinds.map((kind) => ({ uri: `${kind}.yaml`, text: readFileSync(join(folder, `${kind}.yaml`), 'utf8') }));
  const { templates, problems } = joinTemplates(files, []);
  const [first] = problems;
  if (first) throw new Error(`templates/${first.location.uri}:${first.location.range.start.line + 1}: ${first.message}`);
  return templates;
}

/** `server/src/core/templates/built-in.ts`: data, so that nothing has to be read when an editor starts. */
export function builtInModule(templates: readonly Template[]): string {
  const data = JSON.stringify(templates, (_key, value: unknown) => (value === Infinity ? '\0Infinity' : value), 1)
    .replaceAll('"\\u0000Infinity"', 'Infinity')
    .replace(/\[\s+("[^{}]*?")\s+\](?=[\s,\]])/gu, (_, texts: string) => `[${texts.replace(/,\n\s+/gu, ', ')}]`);
  return [
    '// Made from templates/*.yaml by `npm run templates`; change those instead.',
    "import type { Template } from '../model/template.ts';",
    '',
    '/** The kinds that come with Dossier. Where two fit a file equally well, the earlier one wins. */',
    `export const builtInTemplates: readonly Template[] = ${data};`,
    '',
  ].join('\n');
}
