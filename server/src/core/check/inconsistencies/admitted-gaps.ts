import { textMemo } from '../../memo/text-memo.ts';
import type { Passage } from '../../model/document.ts';
import type { DossierSection, MappedTable } from '../../model/dossier.ts';
import { readVocabulary } from '../../templates/vocabulary.ts';
import { toSource } from '../../text/rendered-text.ts';
import type { Span } from '../../text/span.ts';
import { lineOf, locate, passageSource } from '../place.ts';
import { meaningOf } from '../requirement-meaning.ts';
import type { DossierContext, Report } from '../rule.ts';
import { shorten } from '../wording.ts';
import { gapWords } from '../words/gap-words.ts';

interface Rated {
  readonly requirement: Passage;
  readonly strength: Passage;
  /** Sets of words, each of which names one of the things that the row is strong in. */
  readonly things: readonly string[];
}

/** A gap that the Gap Analysis admits, of the very thing that a row of the mapping is marked strong in. */
export function admittedGaps({ dossier }: DossierContext): Report[] {
  const strong = new Map<string, Rated>();
  for (const rated of dossier.sections.flatMap(({ tables }) => tables.flatMap(strongRows))) {
    for (const thing of rated.things) if (!strong.has(thing)) strong.set(thing, rated);
  }
  if (strong.size === 0) return [];
  const { document } = dossier;
  return dossier.sections.flatMap(gapsOf).flatMap(({ span: gap, text }): Report[] => {
    const rated = strong.get(thingOf(text));
    // "Only two years of Go" is not "no Go".
    if (!rated || (/\d/.test(text) && !/\d/.test(rated.requirement.rendered.text))) return [];
    const row = passageSource(rated.requirement);
    const [span, other] = gap.start > row.start ? [gap, row] : [passageSource(rated.strength), gap];
    const said = `"${shorten(text, 60)}"`;
    const message = gap.start > row.start
      ? `${said} is admitted as a gap here and marked "${shorten(rated.strength.rendered.text, 30)}" in line ${lineOf(document, row.start)}.`
      : `This row is marked "${shorten(rated.strength.rendered.text, 30)}"; line ${lineOf(document, gap.start)} admits ${said} as a gap.`;
    return [{ span, message, related: [{ location: locate(document, other), message: gap.start > row.start ? 'Marked here' : 'Admitted here' }] }];
  });
}

function strongRows({ table, columns }: MappedTable): Rated[] {
  const [requirementAt, strengthAt] = ['requirement', 'strength'].map((id) => columns.findIndex((column) => column?.id === id)) as [number, number];
  const vocabulary = columns[strengthAt]?.vocabulary;
  if (!vocabulary || requirementAt < 0) return [];
  return table.rows.flatMap(({ cells }) => {
    const [requirement, strength] = [cells[requirementAt], cells[strengthAt]];
    if (!requirement || !strength) return [];
    const said = readVocabulary(strength.rendered.text, vocabulary);
    return said.kind === 'word' && said.value.rank === vocabulary.length - 1 ? [{ requirement, strength, things: thingsOf(requirement.rendered.text) }] : [];
  });
}

/** The whole requirement, and the parts of one that asks for several things at once; one of several is not asked for each. */
const thingsOf = textMemo(readThings);

function readThings(requirement: string): readonly string[] {
  const parts = /\bor\b|\/|\be\.?g\b|such as/iu.test(requirement) ? [] : requirement.split(/[,;&+]|\band\b/iu);
  return [requirement, ...(parts.length > 1 ? parts : [])].map(thingOf).filter((thing) => thing !== '');
}

const thingOf = textMemo(readThing);

function readThing(text: string): string {
  return [...new Set(meaningOf(text.replace(/[\p{L}-]+/gu, (word) => (gapWords.has(word.toLowerCase()) ? ' ' : word))))].sort().join(' ');
}

/** Cells of a gap column, and what the entries of a list of gaps open with. */
function gapsOf({ section, template, tables }: DossierSection): { span: Span; text: string }[] {
  const inTables = tables.flatMap(({ table, columns }) => {
    const at = columns.findIndex((column) => column?.id === 'gap');
    return at < 0 ? [] : table.rows.flatMap(({ cells }) => (cells[at] ? [cells[at]] : []));
  });
  const listsGaps = template?.columns?.some(({ id }) => id === 'gap') === true;
  const inLists = listsGaps ? section.passages.filter(({ item, lead }) => item && !item.continuation && item.depth === 0 && lead) : [];
  const opening = (passage: Passage): { span: Span; text: string } => ({ span: toSource(passage.rendered, passage.lead!.span), text: passage.lead!.text });
  return [...inTables.map((passage) => ({ span: passageSource(passage), text: passage.rendered.text })), ...inLists.map(opening)]
    .filter(({ text }) => text.length < 120);
}
