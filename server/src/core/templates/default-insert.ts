import type { SectionTemplate } from '../model/template.ts';

/** What is inserted below a heading whose template gives no text: its shape, with tab stops named after its parts. */
export function defaultInsert(section: Omit<SectionTemplate, 'insert'>): string {
  const { columns, fields, shape } = section;
  const what = hint(section.title);
  if (shape === 'table' && columns) {
    const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
    const headers = columns.map(({ header }) => header);
    const stops = columns.map(({ header, vocabulary }, i) => (vocabulary?.length ? choice(i + 1, vocabulary) : stop(i + 1, header)));
    return row(headers) + row(headers.map((header) => '-'.repeat(Math.max(3, header.length)))) + row(stops);
  }
  if (shape === 'story') return storyText(fields?.map(({ label }) => label) ?? ['Situation', 'Task', 'Action', 'Result']);
  if (shape === 'fields' && fields?.length) return fields.map(({ label }, i) => `- **${label}**: ${stop(i + 1, label)}\n`).join('');
  switch (shape) {
    case 'questions': return '- **"${1:question}"** → ${2:answer}\n';
    case 'checklist': return `- [ ] \${1:${what}}\n`;
    case 'ordered-list': return `1. \${1:${what}}\n`;
    case 'list': return `- \${1:${what}}\n`;
    default: return `\${1:${what}}\n`;
  }
}

/** Each part a paragraph: a story is told, not ticked off. */
function storyText(labels: readonly string[]): string {
  return labels.map((label, i) => `**${label}**: ${stop(i + 1, label)}\n`).join('\n');
}

function stop(number: number, name: string): string {
  return `\${${number}:${hint(name)}}`;
}

/** Strongest first, as it is wanted most. */
function choice(number: number, vocabulary: NonNullable<NonNullable<SectionTemplate['columns']>[number]['vocabulary']>): string {
  const words = vocabulary.map(({ word }) => word.replace(/[\\,|}$]/g, '')).reverse();
  return `\${${number}|${words.join(',')}|}`;
}

/** A name without what means something inside a tab stop. */
function hint(name: string): string {
  return name.replace(/(?<!\s)\s*\([^()]*\)\s*$/, '').replace(/[{}$\\|]/g, '').toLowerCase();
}
