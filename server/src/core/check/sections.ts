import { textMemo } from '../memo/text-memo.ts';
import type { MarkdownDocument, Passage } from '../model/document.ts';
import type { Dossier, DossierSection } from '../model/dossier.ts';
import type { SectionTemplate } from '../model/template.ts';
import { normaliseHeading, words } from '../templates/headings.ts';
import { contains, type Span } from '../text/span.ts';

/** The document's sections whose own heading is that of the template's section. */
export function sectionsOf(dossier: Dossier, template: SectionTemplate): DossierSection[] {
  return dossier.sections.filter((section) => section.matched && section.template === template);
}

/** The section that this one stands a second time for; undefined where it is the first, or may be there more than once. */
export function originalOf(dossier: Dossier, { section, template, matched }: DossierSection): DossierSection | undefined {
  if (!matched || !template || template.repeatable) return undefined;
  const name = fullName(section.title, template);
  const first = sectionsOf(dossier, template).find((one) => fullName(one.section.title, template) === name);
  return first?.section === section ? undefined : first;
}

/** Name and qualifier; the template's own parenthesis (`2-3 sentences`) qualifies nothing. */
function fullName(title: string, template: SectionTemplate): string {
  let name = fullNames.get(template);
  if (!name) fullNames.set(template, name = textMemo((text) => readFullName(text, template)));
  return name(title);
}

const fullNames = new WeakMap<SectionTemplate, (title: string) => string>();

function readFullName(title: string, template: SectionTemplate): string {
  const name = normaliseHeading(title);
  const whole = words(title);
  return whole === words(template.title) ? name : `${name} | ${whole.replace(name, '').trim()}`.replace(/ \| $/, '');
}

/** A section with all deeper ones below it, which belong to it or have a name of their own. */
export function treeOf(dossier: Dossier, section: DossierSection): DossierSection[] {
  const { index, treeSpan } = section.section;
  let end = index + 1;
  while (end < dossier.sections.length && dossier.sections[end]!.section.span.start < treeSpan.end) end++;
  return dossier.sections.slice(index, end);
}

/** The part of the tree that inherits from this section. */
export function ownTree(dossier: Dossier, section: DossierSection): DossierSection[] {
  return treeOf(dossier, section).filter((one) => one === section || (!one.matched && one.template === section.template));
}

/** True when nothing is written below the heading: no text, picture or code, at any depth. */
export function isEmptyTree(dossier: Dossier, section: DossierSection): boolean {
  const { document } = dossier;
  if (treeOf(dossier, section).some((one) => one.section.passages.some(hasContent))) return false;
  const body = { start: section.section.bodySpan.start, end: section.section.treeSpan.end };
  for (let i = firstFrom(document.opaque, body.start); i < document.opaque.length && document.opaque[i]!.start < body.end; i++) {
    if (contains(body, document.opaque[i]!) && !isComment(document, document.opaque[i]!)) return false;
  }
  return true;
}

/** Index of the first span, of spans in order, that starts at the offset or after it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function hasContent(passage: Passage): boolean {
  return passage.rendered.text.trim() !== '' || passage.marks.some((mark) => mark.kind === 'image');
}

/** An HTML block that is comments and nothing else. */
function isComment(document: MarkdownDocument, span: Span): boolean {
  const source = document.text.slice(span.start, span.end);
  return source.startsWith('<!--') && source.replace(/<!--[\s\S]*?-->/g, '').trim() === '';
}

/** `a Role Summary`, `an Interview Plan`. */
export function withArticle(name: string): string {
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
}

/** The section's name without what stands in parentheses. */
export function nameOf(template: SectionTemplate): string {
  return template.title.replace(/(?<!\s)\s*\([^()]*\)\s*$/, '');
}
