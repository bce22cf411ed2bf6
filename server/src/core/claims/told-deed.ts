import { englishClaimWords as words } from './claim-words.ts';
import type { FiniteVerb } from './finite-verb.ts';
import { irregularPast } from './past-forms.ts';

/** Past forms that are no participle, so that what stands before them did it itself: `complaints fell`. */
const pastAlone = /^(?:was|were|had|did|fell|rose|grew|went|came|became|took|gave|got|ran|began|shrank|stood|drove|rang|sang|swam|wore|threw|wrote|rode|chose|spoke|flew|knew|ate|broke|drew|saw|cost|used)$/iu;
/** `The temperature held within 0.5 °C`. */
const stayed = /^(?:held|stood|lay)\s(?:within|at|under|below|above|up|still|steady|exactly)(?![\p{L}])/u;
/** `Unplanned downtime shrank`, `Days lost to sickness came down`: the first one was a participle. */
const verbBehind = /^\p{L}+(?:\s(?!(?:the|an?|our|my|its|her|his|that|which|who|it|they|and|when|as)\s)[\p{L}\p{N}-]+){0,4}?\s(?:fell|rose|grew|went|came|shrank)(?![\p{L}])/u;
/** A subject that is spelled out, where a fragment would leave its article away. */
const subjectOpening = /^["'“”‘’(\s]*(?:(?:and|but|so|at \p{Lu}\p{L}+|in \p{N}{4}),?\s)?(?:the|an?|its|our|my|his|her|their|this|that|these|those|it|they|each|every|all|one|none|no|nobody|there|which|who|whose)(?![\p{L}])/iu;
/** Behind these the subject is the candidate, left away: `Audit: ran …`, `and won …`. */
const subjectLeftAway = /(?:^|[:;,.(–—]|(?<![\p{L}])(?:and|but|then|also|or|yes))["'“”‘’\s]*(?:\p{L}+ly\s)?$/iu;
/** What an active verb has behind it and a participle has not. */
const object = /^\s(?:(?:the|an?|its|our|my|his|her|their|us|me|it|them|all|some|every|each|no)(?![\p{L}])|\p{Sc}?\p{N})/iu;
/** Behind a verb, what it acted on and how that changed: `took the bill from 18 to 3 %`, `cut latency by 38 %`, `took 570 ms off the p95`. */
const causes = /^\s(?!(?:from|by|to|up|down|over|out|in|on|at|off|back|and|or|into|with|for|than)(?![\p{L}]))(?:[^\s,;:.]+\s){1,7}?(?:from\s[^,;]*\sto\s|by\s(?:[\p{L}-]+\s){0,3}\p{Sc}?\p{N}|by\s(?:an?|two|three|four|about|nearly|over|almost|roughly)\s|down\s(?:from|to|by)\s|off\s(?:the|its|our|their)\s)/iu;
/**
 * Whether a past form is that of a thing which did or was something itself, and no deed of the candidate's: `Complaints fell
 * from 31 to 9`, `The packing brought 1.9 t/h`, but not `35 procedures revised`.
 */
export function isOfThing(own: string, { at, copula }: FiniteVerb): boolean {
  const [ahead, behind] = [own.slice(0, at), own.slice(at)];
  if (verbBehind.test(behind)) return true;
  if (subjectLeftAway.test(ahead)) return false;
  const verb = /^\p{L}+/u.exec(behind)?.[0] ?? '';
  const rest = behind.slice(verb.length);
  if (stayed.test(behind)) return true;
  if (copula) return !isPassive(rest);
  if (causes.test(rest)) return false;
  if (pastAlone.test(verb) || words.intransitive.test(verb)) return true;
  return subjectOpening.test(own) || object.test(rest);
}

/** `was built`, `were simply cut`: somebody did it. */
function isPassive(behind: string): boolean {
  const next = /^\s(?:(?:not|\p{L}+ly|all|then|later|also|first)\s)*(\p{L}+)/iu.exec(behind)?.[1] ?? '';
  return /\p{L}{2,}ed$/iu.test(next) || words.participle.test(next) || irregularPast.test(next);
}

const participleInside = /(?<![\p{L}])(?:written|made|given|done|held|built|won|found|taught|led|taken|shown|run|redone|rebuilt|rewritten|grown|drawn|brought|bought|sold|sent|laid)(?:[.,;!)\s]|$)/iu;

/** What a fragment has that tells a deed: a participle (`26 runbooks written`), or what was done as a noun of its own (`migration of 40 services`). */
export function namesDeed(own: string): boolean {
  return participleInside.test(own) || /(?<![\p{L}])\p{L}{4,}(?:tions?|ments?|ings?|overs?) (?:of|to|for|onto|into|from(?!\s(?:\p{Lu}{3}\s|\p{Sc})?\p{N}))(?![\p{L}])/iu.test(own);
}

/** What the candidate was or had (`I was the only writer`, `we had 390 replies`) is no deed. */
export function isState(own: string, { at, tense, copula }: FiniteVerb): boolean {
  const behind = own.slice(at);
  if (tense === 'perfect') return /^\S+\s(?:also\s|now\s)?been\s(?!\p{L}+(?:ed|ing|en)(?![\p{L}]))/iu.test(behind);
  if (copula) return !isPassive(behind.replace(/^\p{L}+/u, '')) && !/^\p{L}+\s(?:\p{L}+ly\s)?\p{L}+ing(?![\p{L}])/u.test(behind);
  return /^had\s(?:(?:an?|the|no|only|about|some|over|nearly)\s)?(?:\p{N}|\p{L}+(?<!ed)\s)/u.test(behind) && !isPassive(behind.slice('had'.length));
}
