import type { MarkdownDocument, Passage } from '../../model/document.ts';
import type { Dossier, DossierSection, Field } from '../../model/dossier.ts';
import type { Settings } from '../../model/settings.ts';
import type { Limits } from '../../model/template.ts';
import { findPlaceholders } from '../../templates/find-placeholders.ts';
import { splitSentences } from '../../parse/sentences.ts';
import type { Span } from '../../text/span.ts';
import { passageSource } from '../place.ts';
import type { DossierRule, Report } from '../rule.ts';
import { hasContent, nameOf, originalOf, ownTree } from '../sections.ts';

/**
 * A text outside the length that its section asks for. Sentences are counted as the rest of Dossier splits them, a list item without
 * a full stop as one; a word is what stands between white space or dashes and holds a letter or digit. Headings, tables
 * and code do not count. What still holds a placeholder is not finished, and may be as short as it likes.
 */
export const length: DossierRule = {
  id: 'length',
  severity: 'information',
  applies: 'dossier',
  check({ dossier, settings }) {
    return dossier.sections.flatMap((section): Report[] => {
      const { template } = section;
      // Of a section that should not be there twice, the copy's length is nobody's concern.
      if (!section.matched || !template || originalOf(dossier, section)) return [];
      const limits = settings.lengths[template.id] ?? template.limits;
      const inFields = ownTree(dossier, section).flatMap(({ fields }) => fields).flatMap((field) => measureField(dossier, field, settings));
      return limits ? [...textsOf(dossier, section).flatMap((text) => measure(text, nameOf(template), limits)), ...inFields] : inFields;
    });
  },
};

interface Text {
  /** Where a finding about it stands. */
  readonly span: Span;
  readonly parts: readonly string[];
  /** Something in it is still to be filled in. */
  readonly unfinished: boolean;
}

/** A field with a length of its own; the settings name it by the section that it may be. */
function measureField({ document }: Dossier, { template, passage, value }: Field, { lengths }: Settings): Report[] {
  const limits = template && (lengths[template.section ?? template.id] ?? template.limits);
  if (!limits || value.end <= value.start) return [];
  const parts = [passage.rendered.text.slice(value.start, value.end)];
  return measure({ span: passageSource(passage), parts, unfinished: isUnfinished([passage], document) }, template.label, limits);
}

/** What stands right below the heading; where that is nothing, each deeper section is a version of its own. */
function textsOf(dossier: Dossier, section: DossierSection): Text[] {
  const texts = ownTree(dossier, section).map(({ section: one }): Text => {
    const prose = proseOf(one.passages);
    return { span: one.heading!.span, parts: prose.map(({ rendered }) => rendered.text), unfinished: isUnfinished(prose, dossier.document) };
  });
  const written = texts.filter((text) => text.parts.length > 0);
  const own = written.find((text) => text.span === section.section.heading!.span);
  return own ? [own] : written;
}

function isUnfinished(passages: readonly Passage[], { text }: MarkdownDocument): boolean {
  return passages.some((passage) => findPlaceholders(passage, text).length > 0);
}

/** Without tables; a letter may stand in a block quote if nothing stands outside it. */
function proseOf(passages: readonly Passage[]): Passage[] {
  const prose = passages.filter((passage) => passage.kind === 'paragraph' && hasContent(passage));
  const plain = prose.filter((passage) => !passage.quoted);
  return plain.length > 0 ? plain : prose;
}

function measure({ span, parts, unfinished }: Text, name: string, limits: Limits): Report[] {
  const reports: Report[] = [];
  const compare = (count: number, unit: string, [least, most]: readonly [number, number]) => {
    if ((count >= least || unfinished) && count <= most) return;
    const range = least === most ? `${least}` : least === 0 ? `at most ${most}` : `${least}-${most}`;
    reports.push({ span, message: `${name} has ${count} ${count === 1 ? unit : `${unit}s`}; expected ${range}.` });
  };
  if (limits.sentences) compare(total(parts, countSentences), 'sentence', limits.sentences);
  if (limits.words) compare(total(parts, countWords), 'word', limits.words);
  return reports;
}

function total(parts: readonly string[], count: (text: string) => number): number {
  return parts.reduce((sum, text) => sum + count(text), 0);
}

export function countSentences(text: string): number {
  return splitSentences(text).filter((sentence) => /[\p{L}\p{N}]/u.test(text.slice(sentence.start, sentence.end))).length;
}

export function countWords(text: string): number {
  return text.split(/[\s—]+|--+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
