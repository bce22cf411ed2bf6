import type { MarkdownDocument, Passage } from '../model/document.ts';
import type { Dossier, DossierSection } from '../model/dossier.ts';
import type { SectionTemplate } from '../model/template.ts';
import { contains } from '../text/span.ts';

/** The document's sections whose own heading is that of the template's section. */
export function sectionsOf(dossier: Dossier, template: SectionTemplate): DossierSection[] {
  return dossier.sections.filter((section) => section.matched && section.template === template);
}

/** A section with all deeper ones below it, which belong to it or have a name of their own. */
export function treeOf(dossier: Dossier, section: DossierSection): DossierSection[] {
  return dossier.sections.filter((one) => contains(section.section.treeSpan, one.section.span));
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
  return !document.opaque.some((span) => contains(body, span) && !isComment(document, span));
}

export function hasContent(passage: Passage): boolean {
  return passage.rendered.text.trim() !== '' || passage.marks.some((mark) => mark.kind === 'image');
}

function isComment(document: MarkdownDocument, span: { readonly start: number; readonly end: number }): boolean {
  let rest = span.start;
  for (const comment of document.comments) {
    if (comment.span.start < rest || comment.span.start >= span.end) continue;
    if (document.text.slice(rest, comment.span.start).trim() !== '') return false;
    rest = comment.span.end;
  }
  return rest > span.start && document.text.slice(rest, span.end).trim() === '';
}

/** `a Role Summary`, `an Interview Plan`. */
export function withArticle(name: string): string {
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
}

/** The section's name without what stands in parentheses. */
export function nameOf(template: SectionTemplate): string {
  return template.title.replace(/\s*\([^()]*\)\s*$/, '');
}
