import { headings, items, plainForms, type Form } from './markdown-forms.ts';

const bold = /^\*\*([^*]{1,60}?):?\*\*\s*(?::|—|–)?\s+(\S.*)$/;
const level = (depth: number): string => '#'.repeat(Math.min(6, depth));

/** Forms in which an evidence file says the same. */
export const evidenceForms: Readonly<Record<string, Form>> = {
  ...plainForms,
  'its bullets are ticked': items((text) => `- [x] ${text}`),
  'its headings stand a level deeper': headings((title, depth) => `${level(depth + 1)} ${title}`),
  'its openings are not bold': items((text) => `- ${text.replace(bold, '$1: $2')}`),
  'its openings are followed by a dash': items((text) => `- ${text.replace(bold, '**$1** — $2')}`),
  'rules stand between the sections': headings((title, depth, count) => `${depth === 2 && count > 1 ? '---\n\n' : ''}${level(depth)} ${title}`),
};
