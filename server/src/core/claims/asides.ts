import type { Span } from '../text/span.ts';
import { englishClaimWords as words } from './claim-words.ts';
import { scopeVerb } from './scope-verbs.ts';
import { pastForms } from './past-forms.ts';
import { english } from './words/english.ts';

/** A part of a clause that tells something of its own: what was done, or something besides the main point. */
export interface Aside {
  readonly span: Span;
  /** `deed`: the candidate did it. `use`: others did or do it, by the candidate's work. `besides`: how it was, or what came of it. */
  readonly form: 'deed' | 'use' | 'besides';
}

const boundary = /[,;:.()–—]|(?<!\s(?:before|after|since|like|at|with|for))(?<!^(?:before|after|since|like|at|with|for))\s(?=(?:and|but|or|so|because|while|when|where|which|who|that|after|before|until|since|as)\s)/giu;

/** `with an evening clinic`, `without paid promotion`; no pronoun, no comparison, no manner (`with great care`). */
const company = /(?<=[\p{L}\p{N}%,]\s)(?:without\s(?!\p{L}*(?:one|body|thing)(?![\p{L}]))|with\s(?=(?:an?|the|one)\s))(?!(?:it|them|him|her|me|us|this|that|these|those|which|whom)(?![\p{L}])|(?:an?|the)\s(?:different|similar|same)\s|\p{Ll}+ing\s(?:him|her|me|us|it|them)\s)/iu;
/** `mostly by deleting alerts`: how it was done. */
const means = /(?:^|(?<=[\p{L}\p{N}%,]\s))(?:by|through)\s(?:\p{Ll}+ly\s)?(?!(?:morning|evening|spring|during|anything|everything|nothing|something)(?![\p{L}]))\p{Ll}{2,}ing\s(?!(?:it|them|him|her|me|us|that|this|so)(?![\p{L}]))/iu;
/** `the month in` which: the clause is part of what is told. */
const afterPreposition = /(?<![\p{L}])(?:in|of|on|at|by|for|from|to|with|under|through|during)\s+$/iu;
const participle = /^(?:\p{Ll}+ed|found|built|made|written|drawn|held|taken|sold)\s(?:\p{L}+ly\s)?(?:in|on|at|by|for|from|to|with|through|under|across|into|over)\s(?!each|them|it(?![\p{L}]))/u;
/** `both of whom have raised a seed round`, `all of them promoted`. */
const eachOf = /^(?:(?:all|both|most|none|each|several|some|many) of (?:whom|which)\s|(?:all|both|most|none|each) of them \p{Ll}+ed$)/iu;
const everyOne = /^(?:since then )?(?:every (?!\p{L}*(?:day|week|month|year|morning|evening|night|time)(?![\p{L}])|(?:single )?one(?![\p{L}]))|all my own )/iu;

const person = '(?:i|we|she|he)';
const others = '(?:the|our|my)\\s\\p{Ll}+(?:\\s\\p{Ll}+)?';
const adverbs = '(?:(?:also|even|once|then|later|now|actually|\\p{Ll}+ly|have|has)\\s|[’\']ve\\s){0,3}';
/** `In a spare summer`, `Last autumn`, `Before that`. */
const whenAndWhere = '(?:(?:(?:before|after|since)\\s(?:that|then|this)|(?:at|in|for|on|during|last|this|then|once|also)(?:\\s[\\p{L}\\p{N}’&-]+){0,4})\\s)?';
/** `brought in an integrator`, `set up a chart`. */
const particle = '(?:(?:up|out|in|down|over|about|off|back|away|through|together|on|at|for|with|as)\\s(?=(?:an?|the|every|each|my|our|its|their|all|both)\\s))?';
/** Subject, verb, and what is or may be an object: a determiner or a longer word behind it. */
const deed = new RegExp(`^${whenAndWhere}(?:(?<person>${person})(?:\\s|(?=['’]))|${others}\\s)${adverbs}(?:\\p{Ll}+-)?(?<verb>\\p{Ll}{2,}ed|${pastForms}|set|put)\\s${particle}(?:(?:me|us|him|her|them)\\s(?=an?\\s))?(?<object>\\p{L}+)(?=$|\\s)`, 'iu');
/** A verb with its object whose subject stands before it, or is the candidate: `and sent the drones back`, `Designed the valve`. */
const predicate = /^(?:also\s|then\s|once\s|\p{Ll}+ly\s)?(?<verb>\p{L}{2,}ed|\p{L}+)\s(?<object>(?:the|an?|every|each|my|our|their|its|his|her|all|both)\s)/iu;
const pastForm = new RegExp(`^(?:\\p{L}{2,}ed|${pastForms})$`, 'iu');
/** `it was` adopted by our parent company: what was done with the work stands behind it. */
const passive = new RegExp(`^${whenAndWhere}(?:it|they|that|which|(?:the|our|my|its)\\s\\p{Ll}+(?:\\s[\\p{Ll}\\p{N}]+){0,3})\\s(?:was|were|has been|have been|got)\\s(?:(?:also|later|even|\\p{Ll}+ly)\\s)?(?=(?:\\p{Ll}{2,}ed|${pastForms})\\s(?:by|as|for|into|to)\\s)`, 'iu');
/** `that the sales directors open every Monday`, behind what the candidate made. */
const use = /^(?:that|which)\s(?:(?:the|our|all|both|most|several|many)\s|\p{Lu}\p{L}+['’]s\s)\p{Ll}+\s/u;
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
  if (use.test(body)) return (scopeVerb(ahead)?.scope ?? 0) >= 2 && !/(?<![\p{L}])(?:so|such|is|was)\s+$/iu.test(ahead) ? 'use' : undefined;
  const told = deed.exec(body)?.groups;
  if (!told) return isPredicate(body, ahead) ? 'deed' : undefined;
  const used = told['person'] === undefined && /^(?:it|them)$/iu.test(told['object']!);
  if (!used && !isObject(told['object']!)) return undefined;
  if (told['person'] === undefined) return !continues || (noDeed.test(told['verb']!) && told['verb'] !== 'used') ? undefined : 'use';
  const begun = /^(?:started|stopped|turned)$/u.test(told['verb']!) && words.determiner.test(told['object']!);
  return noDeed.test(told['verb']!) && !begun ? undefined : 'deed';
}

/** At the opening, or joined to another verb of the candidate's. */
function isPredicate(body: string, ahead: string): boolean {
  const { verb = '' } = predicate.exec(body)?.groups ?? {};
  if (!pastForm.test(verb) || noDeed.test(verb.toLowerCase())) return false;
  return !/[\p{L}\p{N}]/u.test(ahead) || (/(?:,|\sand|\sthen|\sbut)\s+$/iu.test(ahead) && ofCandidate.test(ahead.slice(lastClause(ahead))));
}

/** Where the last clause of a text begins: `I built it because` the archivist retired. */
function lastClause(text: string): number {
  return [...text.matchAll(/(?<![\p{L}])(?:because|while|when|where|which|who|that|after|before|until|since|as)\s/giu)].at(-1)?.index ?? 0;
}

const ofCandidate = new RegExp(`(?<![\\p{L}])${person}(?![\\p{L}])|^["'“”‘’(\\s]*(?:\\p{L}{2,}ed|${pastForms})\\s`, 'iu');

function isObject(word: string): boolean {
  if (words.determiner.test(word)) return !/^(?:this|that|no)$/iu.test(word);
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
  const start = from + /^[\s"'“”‘’→-]*(?:(?:and|but|so)\s+)?/iu.exec(body)![0].length;
  const end = from + body.replace(/[\s"'“”’]+$/u, '').length;
  if (end > start) yield { start, end };
}
