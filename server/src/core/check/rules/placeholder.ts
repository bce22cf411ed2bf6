import type { Passage } from '../../model/document.ts';
import type { Dossier, DossierSection } from '../../model/dossier.ts';
import type { SectionTemplate } from '../../model/template.ts';
import { findPlaceholders, isElementHint } from '../../templates/find-placeholders.ts';
import { words } from '../../templates/headings.ts';
import { hintsOf } from '../../templates/skeleton.ts';
import { splitSentences } from '../../parse/sentences.ts';
import { toSource } from '../../text/rendered-text.ts';
import type { Span } from '../../text/span.ts';
import type { DossierRule, Report } from '../rule.ts';
import { shorten } from '../wording.ts';

/** Something the writer meant to fill in. Quotations, code, HTML and links are left alone. */
export const placeholder: DossierRule = {
  id: 'placeholder',
  severity: 'warning',
  applies: 'dossier',
  check({ dossier }) {
    const { document } = dossier;
    const inText = document.passages.flatMap((passage): Report[] => {
      if (passage.quoted) return [];
      const found = findPlaceholders(passage, document.text);
      const places = found.length > 0 ? found : templateText(dossier, passage);
      return places.map(({ span, text }) => ({ span, message: `${shorten(text, 60)} is still to be filled in.` }));
    });
    const inHtml = document.opaque.flatMap((span): Report[] => {
      const source = document.text.slice(span.start, span.end);
      return span.end - span.start < 80 && isElementHint(source, '') ? [{ span, message: `${source.trim()} is still to be filled in.` }] : [];
    });
    return [...inText, ...inHtml];
  },
};

/** Text of the template that nobody replaced: a whole passage, value or sentence that is one of its hints. */
function templateText(dossier: Dossier, passage: Passage): { span: Span; text: string }[] {
  const section = dossier.sections[passage.section];
  if (!section?.template || passage.kind === 'heading' || passage.cell?.row === -1) return [];
  const { template } = section;
  const { text } = passage.rendered;
  return partsOf(section, passage)
    .filter((part) => isHint(text.slice(part.start, part.end), template))
    .map((part) => ({ span: toSource(passage.rendered, part), text: `"${text.slice(part.start, part.end).trim()}"` }));
}

/** Of a field only the value: its label is often what the hint says. */
function partsOf({ template, fields }: DossierSection, passage: Passage): Span[] {
  if (template?.fields) return fields.filter((field) => field.passage.index === passage.index).map((field) => field.value);
  const { text } = passage.rendered;
  const sentences = splitSentences(text);
  return [
    { start: 0, end: text.length },
    ...(passage.lead ? [passage.lead.span, { start: passage.lead.rest, end: text.length }] : []),
    ...(sentences.length > 1 ? sentences : []),
  ];
}

const plainText = /^[\p{L}\p{N}\s.,;:'’…-]+$/u;

function isHint(text: string, template: SectionTemplate): boolean {
  return text.length < 200 && plainText.test(text) && hintsOf(template).has(words(text));
}
