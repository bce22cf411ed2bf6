import { byLine, headings, isText, items, numbers, plainForms, rows, type Form } from './markdown-forms.ts';

const level = (depth: number): string => '#'.repeat(Math.max(1, Math.min(6, depth)));

/** Puts what is given between the sections. */
function betweenSections(text: string): Form {
  return headings((title, depth, count) => `${depth === 2 && count > 1 ? text : ''}${level(depth)} ${title}`);
}

function withContents(text: string): string {
  const titles = [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => `- [${title!.replaceAll('*', '')}](#${title!.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')})`);
  return text.replace(/^## /m, () => `${titles.join('\n')}\n\n## `);
}

/** One to each paragraph, in front of its last full stop's end. */
function withFootnotes(text: string): string {
  let count = 0;
  const marked = byLine((line) => (isText(line) && line.endsWith('.') ? `${line}[^${++count}]` : line))(text);
  return `${marked.trimEnd()}\n\n${Array.from({ length: count }, (_, at) => `[^${at + 1}]: See the file.`).join('\n')}\n`;
}

/** Forms in which a dossier says the same. */
export const dossierForms: Readonly<Record<string, Form>> = {
  ...plainForms,
  'its bullets are numbers': byLine((line) => line.replace(/^- /, '1. ').replace(/^( +)(?=[-*+] )/, '$1 ')),
  'its bullets are followed by a sign': items((text) => `- ✅ ${text}`),
  'its bullets are ticked': items((text) => `- [x] ${text}`),
  'its sections stand on the level of the title': headings((title, depth) => `${level(depth - 1)} ${title}`),
  'its title stands on the second level': byLine((line) => (/^#{1,5} /.test(line) ? `#${line}` : line)),
  'its headings are numbered': headings((title, depth, count) => `${level(depth)} ${depth === 2 && !/^\w+\./.test(title) ? `${count}. ` : ''}${title}`),
  'its headings have a sign in front': headings((title, depth) => `${level(depth)} 🎯 ${title}`),
  'its headings end in a colon': headings((title, depth) => `${level(depth)} ${title}${/[\p{L}\p{N})]$/u.test(title) ? ':' : ''}`),
  'its headings are bold': headings((title, depth) => `${level(depth)} **${title.replaceAll('*', '')}**`),
  'rules stand between the sections': betweenSections('---\n\n'),
  'comments stand between the sections': betweenSections('<!-- read -->\n\n'),
  'a table of contents stands in front': withContents,
  'its paragraphs have footnotes': withFootnotes,
  'its numbers are links': numbers((number) => `[${number}](https://proof.example/x)`),
  'its dashes are hyphens': byLine((line) => (line.startsWith('#') ? line : line.replace(/ [—–] /g, ' -- '))),
  'its rows are numbered': (text) => {
    let count = 0;
    return rows((cells, isHead) => [isHead ? '#' : String(++count), ...cells])(text);
  },
  'what is asked and what is shown change places': rows(([first, second, ...others]) => (second === undefined ? [first!] : [second, first!, ...others])),
  'parts of a cell stand on lines of their own': rows((cells, isHead) => (isHead ? cells : cells.map((cell) => cell.replace(/; (?=\S)/g, '<br>')))),
};
