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

/** Where the module of a kind stands, from the project's root. */
export function kindModulePath({ id }: Template): string {
  return `server/src/core/templates/kinds/${id}.ts`;
}

/** A kind as a module: data, so that nothing has to be read when an editor starts. */
export function kindModule(template: Template): string {
  const data = JSON.stringify(template, (_key, value: unknown) => (value === Infinity ? '\0Infinity' : value), 1)
    .replaceAll('"\\u0000Infinity"', 'Infinity')
    .replace(/\[\s+("[^{}]*?")\s+\](?=[\s,\]])/gu, (_, texts: string) => `[${texts.replace(/,\n\s+/gu, ', ')}]`);
  const name = template.id.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
  return [
    `// Made from templates/${template.id}.yaml by \`npm run templates\`; change that instead.`,
    "import type { Template } from '../../model/template.ts';",
    '',
    `export const ${name}Template: Template = ${data};`,
    '',
  ].join('\n');
}
