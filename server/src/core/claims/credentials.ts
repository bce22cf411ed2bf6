import type { UnbackedPart } from '../model/claim.ts';
import { initialsOf } from './abbreviated-measure.ts';
import { contentWords } from './content-words.ts';
import { findEntities } from './entities.ts';
import type { ItemIndex } from './item-index.ts';
import type { Reading, Statement } from './reading.ts';
import type { KnownWords } from './known-words.ts';

/** What credentials are held against. */
export interface CredentialGround {
  readonly reading: Reading;
  readonly known: KnownWords;
  readonly index: ItemIndex;
}

/** `I am a …`, `She knows …`, `Fluent in …`: what one is or masters follows. */
const opens =
  /^["'“”‘’(\s]*(?:(?:[^,;:.]{0,40},\s)?(?:I|[Ss]he|[Hh]e)(?:(?:\s(?:am|is)|['’](?:m|s))\s(?:also\s|\p{L}+ly\s)?(?:an?|the)\s|\s(?:also\s|\p{L}+ly\s)?(?:know|speak|use|master|administer|programme?|code)s?\s(?!no\s|not\s|(?:how|what|why|where|when|that|from)\s))|(?:Fluent|Proficient|Experienced|Skilled|Certified|Trained|Versed|Confident|Comfortable)\s(?:in|with|as)\s)/u;

const granted = 'certified|chartered|accredited';
/** `certified cave diver`: up to three words that say what for. */
const titled = new RegExp(`(?<![\\p{L}-])(?:${granted})\\s(?!(?:for|in|since|by|as|to|with|at|on|and|or|but|copy|copies|accounts?|translations?)(?![\\p{L}]))\\p{L}[\\p{L}-]*(?:\\s(?!(?:${granted}|since|with|and|by|in|at|for|who|which|of)(?![\\p{L}]))\\p{L}[\\p{L}-]*){0,2}`, 'iu');
/** An item that tells of something granted after a test. */
const certificate = /(?<![\p{L}])(?:certif\p{L}*|licen[cs]\p{L}*|charter\p{L}*|accredit\p{L}*|qualif\p{L}*|exam\p{L}*|diploma|degree|passed|card|level|register\p{L}*|registration|member\p{L}*|fellow\p{L}*)(?![\p{L}])/iu;

/** A name in what the candidate says to be or to master that the evidence does not use. */
export function skillNames({ passage, clause, sentence }: Statement, { reading, known }: CredentialGround): readonly UnbackedPart[] {
  const own = passage.rendered.text.slice(clause.start, clause.end);
  const opening = opens.exec(own)?.[0].length;
  if (opening === undefined) return [];
  return findEntities(passage, clause, sentence)
    .filter(({ text, span }) => span.start >= clause.start + opening && !known.knows(text) && reading.speakers.isCompany(text).length === 0 && reading.speakers.isCandidate(text).length === 0)
    .map(({ text, span }) => ({ span, text, reason: 'unknown-entity' as const }));
}

/** `a certified cave diver`, where no certificate in the evidence has to do with caves or diving. */
export function credentialPart({ passage, clause }: Statement, { reading, known, index }: CredentialGround): readonly UnbackedPart[] {
  const own = passage.rendered.text.slice(clause.start, clause.end);
  const found = titled.exec(own);
  if (!found) return [];
  const text = found[0];
  const words = contentWords(text).slice(1);
  if (words.every((word) => index.has(word) || known.isOfTitle(word))) return [];
  if ([...initialsOf(text.toLowerCase()).keys(), ...initialsOf(text.slice(text.indexOf(' ') + 1).toLowerCase()).keys()].some((initials) => index.has(initials))) return [];
  if (reading.evidence.items.some(({ statement }) => certificate.test(statement) && contentWords(statement).some((word) => words.includes(word)))) return [];
  const start = clause.start + found.index;
  return [{ span: { start, end: start + text.length }, text, reason: 'distinction' }];
}
