import type { UnbackedPart } from '../model/claim.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import { contentWords } from './content-words.ts';
import type { ItemIndex, NearItem } from './item-index.ts';
import { attributionOf, verbFamily, type OthersDeed } from './others-work.ts';
import { ownDeeds, type OwnDeed } from './own-deeds.ts';
import { ownRoles } from './own-roles.ts';
import type { Statement } from './reading.ts';
import { finiteVerb } from './finite-verb.ts';
import { greatestScope, scopeVerb } from './scope-verbs.ts';
import { english } from './words/english.ts';

/** What the candidate's part is held against. */
export interface OthersGround {
  readonly index: ItemIndex;
  /** Items that have the clause's numbers, so that it speaks of them. */
  readonly proven: ReadonlySet<EvidenceItem>;
}

/** Items that are looked at for who did it. */
const nearest = 4;

/** Work that the item which tells of it says others did. */
export function othersPart({ passage, clause }: Statement, { index, proven }: OthersGround): readonly UnbackedPart[] {
  const own = passage.rendered.text.slice(clause.start, clause.end);
  const said = new Set(contentWords(own));
  for (const deed of [...ownDeeds(own), ...ownRoles(own)]) {
    const object = deed.object.size > 0 ? deed.object : new Set(contentWords(own.slice(0, deed.start)));
    if (object.size === 0) continue;
    const near = index.near([...object, ...contentWords(deed.verb)]);
    const looked = [...near.slice(0, nearest), ...near.filter(({ item }) => proven.has(item))];
    const best = looked.find((each) => isOthers(each, { ...deed, object }, said, near, { index, proven }));
    if (best) return [{ span: { start: clause.start + deed.start, end: clause.start + deed.end }, text: own.slice(deed.start, deed.end), reason: 'scope', item: best.item }];
  }
  return [];
}

function isOthers({ item }: NearItem, { verb, object }: OwnDeed, said: ReadonlySet<string>, near: readonly NearItem[], { index, proven }: OthersGround): boolean {
  const family = verbFamily(verb);
  const { others, own, mine } = attributionOf(item);
  const isNamed = (each: OthersDeed): boolean => each.verb === family && isWhole(each.words, said);
  const isSame = (each: OthersDeed): boolean => isSameObject(object, each.words, index) || isNamed(each) || (proven.has(item) && [...object].some((word) => each.words.has(word)));
  const found = others.find((each) => isSameDeed(each, verb) && isSame(each) && ![...each.by].some((word) => said.has(word)));
  if (!found) return false;
  const shared = [...(isNamed(found) ? said : object)].filter((word) => found.words.has(word));
  if (ownDeeds(own).some((each) => verbFamily(each.verb) === family && shared.some((word) => each.object.has(word)))) return false;
  // `I took the photographs` backs `photographed it`, and `I built it` what it stands behind; `I led the payroll part` does not back `led the move`.
  const words = new Set(contentWords(mine));
  const ofOther = ownDeeds(mine).some((each) => verbFamily(each.verb) === family && each.object.size > 0 && ![...object].some((word) => each.object.has(word)));
  if ((!ofOther && words.has(contentWords(verb)[0] ?? '')) || [...object].some((word) => words.has(word) && !found.words.has(word))) return false;
  if (proven.has(item)) return true;
  return !near.some((rival) => rival.item !== item && attributionOf(rival.item).others.length === 0 && shared.every((word) => rival.shared.includes(word)) && tellsDeed(rival.item, family));
}

/** An item without a verb may tell of any work; one with other verbs tells of other work. */
function tellsDeed(item: EvidenceItem, family: string): boolean {
  const { tense } = finiteVerb(item.statement);
  return tense === 'none' || greatestScope(item.statement) !== undefined || contentWords(item.statement).some((word) => verbFamily(word) === family);
}

function isSameDeed({ verb: theirs }: OthersDeed, verb: string): boolean {
  if (theirs === verbFamily(verb)) return true;
  const scope = scopeVerb(verb)?.scope;
  if (theirs === 'do') return (scope ?? 0) >= 2;
  if (theirs === 'idea') return scope === 4 || verb === 'idea';
  return theirs === 'any' && scope !== 1 && !english.verbs.noDeed.test(verb.toLowerCase()) && !english.verbs.noWork.test(verb);
}

/** All of what others did is named: `I built the checks, the client half, too`, where somebody else wrote the client half. */
function isWhole(words: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  return words.size >= 2 && [...words].every((word) => said.has(word));
}

/** Two words in common, or all of a short object, or one that no other item has. */
function isSameObject(object: ReadonlySet<string>, words: ReadonlySet<string>, index: ItemIndex): boolean {
  const shared = [...object].filter((word) => words.has(word));
  return shared.length >= 2 || (shared.length === 1 && (object.size === 1 || index.rarity(shared[0]!) === 1));
}
