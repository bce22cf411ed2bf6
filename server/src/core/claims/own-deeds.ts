import { textMemo } from '../memo/text-memo.ts';
import { contentWords } from './content-words.ts';
import { finiteVerb } from './finite-verb.ts';
import { english } from './words/english.ts';

export const { doneBy } = english.ownDeeds;
const { deedBefore, joined, objectEnd, candidateAhead, joinedPast, noBaseForm, doneByBehind } = english.ownDeeds;

const words = english.kinds;

/** A verb of which the candidate alone is the subject, with its object. */
export interface OwnDeed {
  readonly verb: string;
  /** Stems of the object. */
  readonly object: ReadonlySet<string>;
  /** The verb, in the clause. */
  readonly start: number;
  readonly end: number;
}

/** What stands right behind a verb says whose deed it is. */
export function isDoneByOthers(behind: string): boolean {
  return doneByBehind.test(behind);
}

/** What the candidate says to have done or to do; `we` may be others. */
export const ownDeeds: (own: string) => readonly OwnDeed[] = textMemo(findDeeds);

function findDeeds(own: string): readonly OwnDeed[] {
  const found: OwnDeed[] = [];
  const add = (match: RegExpMatchArray): void => {
    const said = match.groups!['verb']!;
    const at = match.index! + match[0].length - said.length;
    const behind = said === 'did' ? emphasised(own.slice(at + said.length)) : undefined;
    const verb = behind ?? said;
    const start = behind === undefined ? at : at + said.length + 1;
    if (found.some((other) => other.start === start)) return;
    const end = start + verb.length;
    if (isDoneByOthers(own.slice(end))) return;
    found.push({ verb, object: objectOf(own.slice(end)), start, end });
  };
  for (const match of own.matchAll(deedBefore)) if (isVerb(own, match)) add(match);
  if (found.length > 0) for (const match of own.matchAll(joined)) if (joinedPast.test(match.groups!['verb']!)) add(match);
  return found;
}

/** Stems of what stands behind a verb or a role, up to where its object ends. */
export function objectOf(behind: string): ReadonlySet<string> {
  const cut = behind.search(objectEnd);
  return new Set(contentWords(behind.slice(0, cut < 0 ? behind.length : cut)));
}

/** The verb behind `did` where that is none of its own: `did deputise for`, but not `did research`, `did the audit`. */
export function emphasised(behind: string): string | undefined {
  const [, verb = '', next = ''] = /^\s(\p{Ll}{3,})\s(\p{L}+)/u.exec(behind) ?? [];
  const isVerb = verb !== '' && !noBaseForm.test(verb) && ![words.determiner, words.preposition, words.conjunction, words.adverb, words.numberWord, words.object].some((list) => list.test(verb));
  return isVerb && (words.determiner.test(next) || words.preposition.test(next) || words.object.test(next)) ? verb : undefined;
}

/** Behind the candidate any word may be one; at the opening it has to be a past. */
function isVerb(own: string, match: RegExpMatchArray): boolean {
  if (candidateAhead.test(match[0])) return true;
  const { tense, at } = finiteVerb(own);
  return tense === 'past' && at === match.index! + match[0].length - match.groups!['verb']!.length;
}
