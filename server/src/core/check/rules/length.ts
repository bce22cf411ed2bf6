import type { Passage } from '../../model/document.ts';
import type { Dossier, DossierSection } from '../../model/dossier.ts';
import type { SectionTemplate } from '../../model/template.ts';
import { splitSentences } from '../../parse/sentences.ts';
import type { DossierRule, Report } from '../rule.ts';
import { hasContent, nameOf, originalOf, ownTree } from '../sections.ts';

/**
 * A text outside the length that its section asks for. Sentences are counted as the rest of Dossier splits them, a list item without
 * a full stop as one; a word is what stands between white space and holds a letter or digit. Headings, tables and code do not count.
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
      return limits ? textsOf(dossier, section).flatMap((text) => measure(text, template, limits)) : [];
    });
  },
};

interface Text {
  readonly heading: Passage;
  readonly passages: readonly Passage[];
}

/** What stands right below the heading; where that is nothing, each deeper section is a version of its own. */
function textsOf(dossier: Dossier, section: DossierSection): Text[] {
  const texts = ownTree(dossier, section).map(({ section: one }) => ({ heading: one.heading!, passages: proseOf(one.passages) }));
  const written = texts.filter((text) => text.passages.length > 0);
  const own = written.find((text) => text.heading === section.section.heading);
  return own ? [own] : written;
}

/** Without tables; a letter may stand in a block quote if nothing stands outside it. */
function proseOf(passages: readonly Passage[]): Passage[] {
  const prose = passages.filter((passage) => passage.kind === 'paragraph' && hasContent(passage));
  const plain = prose.filter((passage) => !passage.quoted);
  return plain.length > 0 ? plain : prose;
}

type Limits = NonNullable<SectionTemplate['limits']>;

function measure({ heading, passages }: Text, template: SectionTemplate, limits: Limits): Report[] {
  const reports: Report[] = [];
  const compare = (count: number, unit: string, [least, most]: readonly [number, number]) => {
    if (count >= least && count <= most) return;
    const range = least === most ? `${least}` : `${least}-${most}`;
    reports.push({ span: heading.span, message: `${nameOf(template)} has ${count} ${count === 1 ? unit : `${unit}s`}; expected ${range}.` });
  };
  if (limits.sentences) compare(total(passages, countSentences), 'sentence', limits.sentences);
  if (limits.words) compare(total(passages, countWords), 'word', limits.words);
  return reports;
}

function total(passages: readonly Passage[], count: (text: string) => number): number {
  return passages.reduce((sum, passage) => sum + count(passage.rendered.text), 0);
}

function countSentences(text: string): number {
  return splitSentences(text).filter((sentence) => /[\p{L}\p{N}]/u.test(text.slice(sentence.start, sentence.end))).length;
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
