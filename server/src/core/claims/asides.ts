import type { Span } from '../text/span.ts';
import { scopeVerb } from './scope-verbs.ts';
import { english } from './words/english.ts';

const head = english.partHead;

const { boundary, company, means, afterPreposition, participle, eachOf, everyOne, deed, predicate, pastForm, passive, use, ofCandidate, degreeAhead, objectPronoun, begins, joinedAhead, subordinates, noObject } = english.asides;

const words = english.kinds;

/** A part of a clause that tells something of its own: what was done, or something besides the main point. */
export interface Aside {
  readonly span: Span;
  /** `deed`: the candidate did it. `use`: others did or do it, by the candidate's work. `besides`: how it was, or what came of it. */
  readonly form: 'deed' | 'use' | 'besides';
}

const { noDeed } = english.verbs;

/** Asides of a clause, but for those that open with a number; a longer one stands before those inside it. */
export function findAsides(own: string): readonly Aside[] {
  const found: Aside[] = [];
  for (const { start, end } of segmentsOf(own)) {
    const body = own.slice(start, end);
    const form = afterPreposition.test(own.slice(0, start)) ? undefined : formOf(body, own.slice(0, start));
    if (form) found.push({ span: { start, end }, form });
    const subject = passive.exec(body)?.[0].length;
    if (subject !== undefined) found.push({ span: { start: start + subject, end }, form: 'deed' });
    const from = Math.max(0, start - 2);
    for (const pattern of [company, means]) {
      const beside = pattern.exec(own.slice(from, end));
      if (beside) found.push({ span: { start: from + beside.index, end }, form: 'besides' });
    }
  }
  return found;
}

function formOf(body: string, ahead: string): Aside['form'] | undefined {
  const continues = ahead !== '';
  if (eachOf.test(body) || everyOne.test(body) || (continues && participle.test(body))) return 'besides';
  if (use.test(body)) return (scopeVerb(ahead)?.scope ?? 0) >= 2 && !degreeAhead.test(ahead) ? 'use' : undefined;
  const told = deed.exec(body)?.groups;
  if (!told) return isPredicate(body, ahead) ? 'deed' : undefined;
  const used = told['person'] === undefined && objectPronoun.test(told['object']!);
  if (!used && !isObject(told['object']!)) return undefined;
  if (told['person'] === undefined) return !continues || (noDeed.test(told['verb']!) && told['verb'] !== 'used') ? undefined : 'use';
  const begun = begins.test(told['verb']!) && words.determiner.test(told['object']!);
  return noDeed.test(told['verb']!) && !begun ? undefined : 'deed';
}

/** At the opening, or joined to another verb of the candidate's. */
function isPredicate(body: string, ahead: string): boolean {
  const { verb = '' } = predicate.exec(body)?.groups ?? {};
  if (!pastForm.test(verb) || noDeed.test(verb.toLowerCase())) return false;
  return !/[\p{L}\p{N}]/u.test(ahead) || (joinedAhead.test(ahead) && ofCandidate.test(ahead.slice(lastClause(ahead))));
}

/** Where the last clause of a text begins: `I built it because` the archivist retired. */
function lastClause(text: string): number {
  return [...text.matchAll(subordinates)].at(-1)?.index ?? 0;
}

function isObject(word: string): boolean {
  if (words.determiner.test(word)) return !noObject.test(word);
  return /^\p{Ll}{4,}$/u.test(word) && ![words.preposition, words.conjunction, words.adverb, words.object, words.numberWord].some((list) => list.test(word));
}

/** What stands between marks and conjunctions, in order. */
export function* segmentsOf(own: string): Generator<Span> {
  let start = 0;
  for (const match of own.matchAll(boundary)) {
    yield* trimmed(own, start, match.index);
    start = match.index + match[0].length;
  }
  yield* trimmed(own, start, own.length);
}

/** Without quotation marks, arrows and a conjunction at its head. */
function* trimmed(own: string, from: number, to: number): Generator<Span> {
  const body = own.slice(from, to);
  const start = from + head.exec(body)![0].length;
  const end = from + body.replace(/[\s"'“”’]+$/u, '').length;
  if (end > start) yield { start, end };
}
