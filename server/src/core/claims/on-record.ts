import type { UnbackedPart } from '../model/claim.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import { stem } from '../quantities/stem.ts';
import { contentWords } from './content-words.ts';
import type { ItemIndex } from './item-index.ts';
import type { Reading, Statement } from './reading.ts';
import { english } from './words/english.ts';

const { byOthers } = english.verbs;
const denied = english.notOnRecord;

/**
 * What others did with a work or a person and left on record: `adopted by the board`, `has been submitted`, `was promoted`.
 * Whatever words it is told with, an evidence that proves it has the deed itself, in some form.
 */
export function onRecord({ passage, clause }: Statement, { index, reading, proven }: { readonly index: ItemIndex; readonly reading: Reading; readonly proven: ReadonlySet<EvidenceItem> }): readonly UnbackedPart[] {
  const own = passage.rendered.text.slice(clause.start, clause.end);
  for (const found of own.matchAll(byOthers)) {
    const { verb = '', behind = '' } = found.groups!;
    if (isKnownOf(stem(verb.toLowerCase()), own, index, proven) || denied.test(own.slice(0, found.index)) || isSource(behind, reading) || isToldOtherwise(own.slice(0, found.index), behind, reading)) continue;
    const start = clause.start + found.index + found[0].length - verb.length - behind.length;
    const text = passage.rendered.text.slice(start, start + verb.length + behind.length).trimEnd();
    return [{ span: { start, end: start + text.length }, text, reason: 'distinction' }];
  }
  return [];
}

/** The evidence has the deed, and of something that the clause speaks of: threats that were accepted accept no paper. */
function isKnownOf(verb: string, own: string, index: ItemIndex, proven: ReadonlySet<EvidenceItem>): boolean {
  const items = index.near([verb]);
  if (items.length === 0) return index.hasKin(verb);
  const others = contentWords(own).filter((word) => word !== verb);
  return others.length < 2 || items.some(({ item }) => proven.has(item) || others.some((word) => contentWords(item.statement).includes(word) || item.headings.some((heading) => contentWords(heading).includes(word))));
}

/** `verified by the yard census`, where an item has its number from that. */
function isSource(behind: string, { evidence }: Reading): boolean {
  const words = contentWords(behind);
  return words.length > 0 && evidence.items.some(({ source }) => source?.kind === 'note' && words.every((word) => contentWords(source.text).includes(word)));
}

/** `approved by the board`, where an item says of the same thing what the board did: it may be that, in another verb. */
function isToldOtherwise(ahead: string, behind: string, { evidence }: Reading): boolean {
  const performer = contentWords(/^\s(?:by|with)\s([^]*)/u.exec(behind)?.[1] ?? '');
  const thing = contentWords(ahead);
  return performer.length > 0 && evidence.items.some(({ statement }) => {
    const words = contentWords(statement);
    return performer.every((word) => words.includes(word)) && thing.some((word) => words.includes(word));
  });
}
