import { weakMemo } from '../memo/weak-memo.ts';
import type { EvidenceItem, EvidenceStatus } from '../model/evidence.ts';
import { contentWords } from './content-words.ts';

/** What an item says of how far something has come, and what it says it of. */
export interface SaidStatus {
  readonly status: EvidenceStatus;
  /** The item's words before it: `Agones migration` of `Agones migration: planned for autumn`. */
  readonly of: string;
}

/** Behind a comma one word may stand before it: `ordered in August, delivery planned for spring`. */
const toCome = new RegExp(
  '(?<![\\p{L}])(?:(?:is |are |was |(?<=, )\\p{Ll}+ )?(?:planned|scheduled|booked) (?:for|in|to)(?![\\p{L}])|(?:is |are )?(?:still )?being worked on|prototype only|only (?:a )?(?:prototype|draft|plan|idea)|(?:a )?draft (?:is )?with|'
  + 'not (?:yet )?(?:begun|started|built|merged|released|published|live|out|in (?:production|use|service)|finished|done|shipped|opened|passed|taken)|nothing (?:built|begun|done) yet|(?:tried|taken|sat) (?:in )?(?:19|20)\\d\\d, failed)',
  'iu',
);
const over = /(?<![\p{L}])(?:(?:has |have )?(?:expired|lapsed)(?![\p{L}])|not renewed|no longer valid|ran out in)/iu;

/** Undefined for an item that says nothing of the kind, and for one that tells of what was done before it. */
export const saidStatus = weakMemo(({ statement, status }: EvidenceItem): SaidStatus | undefined => {
  if (status !== 'shipped') return undefined;
  const [coming, past] = [toCome.exec(statement), over.exec(statement)];
  const found = past ?? coming;
  if (!found) return undefined;
  // In `Crossing live in 2021. Night trains planned for 2027` the last sentence alone is to come.
  const before = statement.slice(0, found.index);
  const start = Math.max(before.lastIndexOf('. ') + 2, before.lastIndexOf('; ') + 2, 0);
  const last = before.slice(start < 2 ? 0 : start);
  // `two modules passed; the third is planned` says it of what stands before.
  const of = (contentWords(last).length < 2 ? before : last).replace(/[\s:,–—-]+$/u, '');
  return { status: past ? 'retired' : 'planned', of };
});
