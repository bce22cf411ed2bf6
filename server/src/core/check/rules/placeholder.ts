import { factSlot } from '../../memo/facts.ts';
import type { Passage } from '../../model/document.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { SectionTemplate } from '../../model/template.ts';
import { findPlaceholders, isElementHint, leavesTheSame, mayHoldPlaceholder, type Placeholder } from '../../templates/find-placeholders.ts';
import { words } from '../../templates/headings.ts';
import { hintsOf, mayBeHint } from '../../templates/skeleton.ts';
import type { Change } from '../../parse/edit-leaves.ts';
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
    const inText: Report[] = [];
    for (const passage of document.passages) {
      if (passage.quoted || isFinished(passage, dossier.sections[passage.section]?.template)) continue;
      const found = findPlaceholders(passage, document.text);
      inText.push(...(found.length > 0 ? found : templateText(dossier, passage)).map(report));
    }
    const inFields = dossier.sections.flatMap(({ template, fields }) => fields
      .flatMap(({ passage, value }) => (template ? placed(passage, hintsAmong(passage.rendered.text, [value], template)) : [])).map(report));
    const inHtml = document.opaque.flatMap((span): Report[] => {
      const source = document.text.slice(span.start, span.end);
      return span.end - span.start < 80 && isElementHint(source, '') ? [{ span, message: `${source.trim()} is still to be filled in.` }] : [];
    });
    return [...inText, ...inFields, ...inHtml];
  },
};

function report({ span, text }: Placeholder): Report {
  return { span, message: `${shorten(text, 60)} is still to be filled in.` };
}

/** Whether as much is still to be filled in of a passage in which words were typed; `change` is in its words. */
export function keepsPlaceholders(was: Passage, now: Passage, template: SectionTemplate | undefined, change: Change): boolean {
  const hasNoHint = (passage: Passage): boolean => isFinished(passage, template) || template === undefined || hintsLeftIn(passage, template).length === 0;
  return leavesTheSame(was, now, change) && (was.quoted || (hasNoHint(was) && hasNoHint(now)));
}

/** That a passage's wording leaves nothing to be filled in under a template; undefined: under none. */
export function isFinished(passage: Passage, template: SectionTemplate | undefined): boolean {
  const known = passage.facts.get(finished);
  if (known !== undefined && known.template === template) return known.is;
  const is = !mayHoldPlaceholder(passage) && (template === undefined || hintsLeftIn(passage, template).length === 0);
  return passage.facts.set(finished, { template, is }).is;
}

const finished = factSlot<{ readonly template: SectionTemplate | undefined; readonly is: boolean }>();

/** Text of the template that nobody replaced: a whole passage, lead or sentence that is one of its hints. */
function templateText(dossier: Dossier, passage: Passage): Placeholder[] {
  const template = dossier.sections[passage.section]?.template;
  // A field's label is often what its hint says, and so is a column's header: there only values and cells count.
  if (!template || template.fields || passage.kind === 'heading' || passage.cell?.row === -1) return [];
  if (template.shape === 'table' && passage.kind !== 'cell') return [];
  return placed(passage, hintsLeftIn(passage, template));
}

function hintsLeftIn(passage: Passage, template: SectionTemplate): readonly Span[] {
  const { text } = passage.rendered;
  const sentences = splitSentences(text);
  return hintsAmong(text, [
    { start: 0, end: text.length },
    ...(passage.lead && template.shape === 'list' ? [passage.lead.span] : []),
    ...(passage.lead ? [{ start: passage.lead.rest, end: text.length }] : []),
    ...(sentences.length > 1 ? sentences : []),
  ], template);
}

function hintsAmong(text: string, parts: readonly Span[], template: SectionTemplate): readonly Span[] {
  return parts.filter((part) => isHint(text.slice(part.start, part.end), template));
}

function placed({ rendered }: Passage, parts: readonly Span[]): Placeholder[] {
  return parts.map((part) => ({ span: toSource(rendered, part), text: `"${rendered.text.slice(part.start, part.end).trim()}"` }));
}

const plainText = /^[\p{L}\p{N}\s.,;:'’…-]+$/u;

function isHint(text: string, template: SectionTemplate): boolean {
  return text.length < 200 && mayBeHint(text, template) && plainText.test(text) && hintsOf(template).has(words(text));
}
