import { weakMemo } from '../memo/weak-memo.ts';
import type { EvidenceItem, EvidenceStatus } from '../model/evidence.ts';
import { weightyWords } from './weighty-words.ts';
import { english } from './words/english.ts';

/** What an item says of how far something has come, and what it says it of. */
export interface SaidStatus {
  readonly status: EvidenceStatus;
  /** The words that say so. */
  readonly said: string;
  /** What it may be said of: `Agones migration` of `Agones migration: planned for autumn`. */
  readonly of: readonly string[];
}

const { toCome, over, heading, denials } = english.status;

/** Undefined for an item that says nothing of the kind, and for one that tells of what was done before it. */
export const saidStatus = weakMemo(({ statement, status }: EvidenceItem): SaidStatus | undefined => {
  if (status !== 'shipped') return undefined;
  const headed = heading.exec(statement);
  const what = headed?.groups?.['what'];
  if (headed && what !== undefined) return { status: 'planned', said: `${statement.slice(0, statement.indexOf(':'))} ${statement.slice(headed[0].length).replace(denials, ' ')}`, of: [what] };
  const [coming, past] = [toCome.exec(statement), over.exec(statement)];
  const found = past ?? coming;
  if (!found) return undefined;
  const before = statement.slice(0, found.index);
  return { status: past ? 'retired' : 'planned', said: found[0], of: topicsOf(before) };
});

/**
 * In `Crossing live in 2021. Night trains planned for 2027` the last sentence alone is to come; in `Sharding: design accepted, nothing built`
 * it is the label; `two modules passed; the third is planned` says it of what stands before.
 */
function topicsOf(before: string): readonly string[] {
  const start = Math.max(before.lastIndexOf('. ') + 2, before.lastIndexOf('; ') + 2, 0);
  const last = before.slice(start < 2 ? 0 : start);
  const tells = weightyWords(last).some(({ form }) => form === 'other');
  const label = /^[^:.;]+(?=:\s)/u.exec(last)?.[0] ?? (tells ? undefined : /^[^:.;]+(?=:\s)/u.exec(before)?.[0]);
  return [tells ? last : before, ...(label === undefined ? [] : [label])].map((text) => text.replace(/[\s:,–—-]+$/u, ''));
}
