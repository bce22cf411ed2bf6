import { overlaps } from '../text/span.ts';
import { contentWords } from './content-words.ts';
import type { Reading, ReadPassage, Statement } from './reading.ts';
import { emphasised, isDoneByOthers } from './own-deeds.ts';
import { grantVerb, scopeVerb, type ScopeVerb } from './scope-verbs.ts';
import { english } from './words/english.ts';

/** A verb right behind the candidate or at the opening, and its object. */
export interface OwnWork {
  readonly own: string;
  readonly verb: ScopeVerb;
  /** Stems of the object. */
  readonly object: ReadonlySet<string>;
  /** Stems of the object that are no name of a subject: `conformity` in "wrote the declaration of conformity for harbor". */
  readonly thing: ReadonlySet<string>;
  /** In the clause: from the verb to the end of its object. */
  readonly start: number;
  readonly end: number;
}

const { subjectAhead, objectEnd } = english.ownWork;

/** What the candidate says to have built, led or founded. */
export function ownWork(statement: Statement, read: ReadPassage, reading: Reading): OwnWork | undefined {
  const verb = scopeVerb(clauseText(statement));
  return verb && verb.scope >= 2 ? withObject(statement, verb, read, reading) : undefined;
}

/** What others are said to have given or let the candidate pass: an examination, a post, an audit. */
export function grantedWork(statement: Statement, read: ReadPassage, reading: Reading): OwnWork | undefined {
  const verb = grantVerb(clauseText(statement));
  return verb && withObject(statement, verb, read, reading);
}

function clauseText({ passage, clause }: Statement): string {
  return passage.rendered.text.slice(clause.start, clause.end);
}

function withObject({ passage, clause }: Statement, verb: ScopeVerb, { subjects }: ReadPassage, { speakers }: Reading): OwnWork | undefined {
  const { text } = passage.rendered;
  const own = text.slice(clause.start, clause.end);
  const ahead = own.slice(0, verb.start);
  if (!subjectAhead.test(ahead) && speakers.isCandidate(ahead).length === 0) return undefined;
  const rest = own.slice(verb.end);
  if (own.slice(verb.start, verb.end) === 'did' && emphasised(rest) !== undefined) return undefined;
  if (isDoneByOthers(rest)) return undefined;
  const cut = rest.search(objectEnd);
  const end = verb.end + (cut < 0 ? rest.length : cut);
  const inObject = subjects.filter(({ span }) => overlaps(span, { start: clause.start + verb.end, end: clause.start + end }));
  const names = new Set(inObject.flatMap(({ span }) => contentWords(text.slice(span.start, span.end))));
  const object = contentWords(own.slice(verb.end, end));
  return { own, verb, object: new Set(object), thing: new Set(object.filter((word) => !names.has(word))), start: verb.start, end };
}
