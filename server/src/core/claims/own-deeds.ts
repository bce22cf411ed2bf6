import { textMemo } from '../memo/text-memo.ts';
import { englishClaimWords as words } from './claim-words.ts';
import { contentWords } from './content-words.ts';
import { finiteVerb } from './finite-verb.ts';

/** A verb of which the candidate alone is the subject, with its object. */
export interface OwnDeed {
  readonly verb: string;
  /** Stems of the object. */
  readonly object: ReadonlySet<string>;
  /** The verb, in the clause. */
  readonly start: number;
  readonly end: number;
}

/** `fly` in `fly the drones` is none. */
const adverb = '\\p{L}+ly(?!\\s(?:the|an?|our|my|its|all|every|each)\\s)';
const adverbs = `(?:(?:also|once|then|later|personally|first|still|now|even|${adverb})\\s)?(?:(?:have|has)\\s|['’]ve\\s)?(?:(?:also|${adverb})\\s)?`;
const deedBefore = new RegExp(`(?:(?<![\\p{L}])(?:I|[Ss]he|[Hh]e)(?:\\s|(?=['’]))|^["'“”‘’(\\s]*(?=\\p{Lu}?\\p{Ll}+ed\\s|\\p{L}+\\s))${adverbs}(?<verb>\\p{L}{2,})(?=\\s)`, 'gu');
const joined = /(?:,|\sand|\sthen|,\sand)\s(?<verb>\p{Ll}{2,})(?=\s(?:the|an?|our|my|its|all|\p{L}))/gu;
const objectEnd = /[;()]|[,.:](?!\p{N})|\s(?:at|since|during|which|that|who|and then|where|when|while|because|so|with)\s|(?<=\p{L})\sand\s(?=(?:\p{Ll}{2,}ed|built|wrote|ran|led|did|made|taught|gave|took|held|drew|flew)\s)/u;

/** Right behind a participle: `led by the vice principal`, which is no deed of the candidate's. */
export const doneBy = /\sby\s(?:(?:the|an?|our|my|their|its|all|another|one|two|three|others|colleagues|somebody|someone)(?![\p{L}])|\p{Lu})/u;
const rightBehind = new RegExp(`^${doneBy.source}`, 'u');

/** What stands right behind a verb says whose deed it is. */
export function isDoneByOthers(behind: string): boolean {
  return rightBehind.test(behind);
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
  if (found.length > 0) for (const match of own.matchAll(joined)) if (/ed$|^(?:built|wrote|ran|led|did|made|taught|gave|took|held|drew|flew)$/u.test(match.groups!['verb']!)) add(match);
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
  const isVerb = verb !== '' && !/(?:s|ed|ing)$/u.test(verb) && ![words.determiner, words.preposition, words.conjunction, words.adverb, words.numberWord, words.object].some((list) => list.test(verb));
  return isVerb && (words.determiner.test(next) || words.preposition.test(next) || words.object.test(next)) ? verb : undefined;
}

/** Behind the candidate any word may be one; at the opening it has to be a past. */
function isVerb(own: string, match: RegExpMatchArray): boolean {
  if (/(?<![\p{L}])(?:I|[Ss]he|[Hh]e)(?:\s|(?=['’]))/u.test(match[0])) return true;
  const { tense, at } = finiteVerb(own);
  return tense === 'past' && at === match.index! + match[0].length - match.groups!['verb']!.length;
}
