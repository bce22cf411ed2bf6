import type { UnbackedPart } from '../model/claim.ts';
import { initialsOf } from './abbreviated-measure.ts';
import { contentWords, wordsOfItem } from './content-words.ts';
import { findEntities } from './entities.ts';
import type { ItemIndex } from './item-index.ts';
import type { Reading, Statement } from './reading.ts';
import type { KnownWords } from './known-words.ts';
import { saidStatus } from './said-status.ts';
import { english } from './words/english.ts';

const { opens, titled, certificate, held, anyCertificate, lacking, grantedInside, beforeName, fellow } = english.credentials;

/** What credentials are held against. */
export interface CredentialGround {
  readonly reading: Reading;
  readonly known: KnownWords;
  readonly index: ItemIndex;
}

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
export function credentialPart({ passage, clause, kind }: Statement, { reading, known, index }: CredentialGround): readonly UnbackedPart[] {
  const own = passage.rendered.text.slice(clause.start, clause.end);
  const found = titled.exec(own);
  if (!found) return kind === 'motivation' ? [] : heldPart(own, clause.start, kind === 'finished', { reading, known, index });
  const text = found[0];
  const words = contentWords(text).slice(1);
  if (words.every((word) => index.has(word) || known.isOfTitle(word))) return [];
  if ([...initialsOf(text.toLowerCase()).keys(), ...initialsOf(text.slice(text.indexOf(' ') + 1).toLowerCase()).keys()].some((initials) => index.has(initials))) return [];
  if (reading.evidence.items.some(({ statement }) => certificate.test(statement) && contentWords(statement).some((word) => words.includes(word)))) return [];
  const start = clause.start + found.index;
  return [{ span: { start, end: start + text.length }, text, reason: 'distinction' }];
}

/** What one says to hold or to be certified as, where nothing granted in the evidence is for that. */
function heldPart(own: string, start: number, once: boolean, ground: CredentialGround): readonly UnbackedPart[] {
  for (const pattern of held) {
    const found = pattern.exec(own);
    if (!found?.groups) continue;
    const { what = '', office } = found.groups;
    const name = afterLast(what);
    const words = contentWords(name).filter((word) => !anyCertificate.test(word));
    if (words.every((word) => ground.known.isOfTitle(word)) || isHeld(words, name, { office, once }, ground)) continue;
    const from = found.index + (found[0].startsWith(what) ? what.length - name.length : Math.max(0, found[0].search(grantedInside)));
    const text = own.slice(from, found.index + found[0].length).trimEnd();
    return [{ span: { start: start + from, end: start + from + text.length }, text, reason: 'distinction' }];
  }
  return [];
}

/** Of the words before the noun those that stand behind the last determiner or verb: `aromatherapy ` of `I gained an aromatherapy `. */
function afterLast(what: string): string {
  const tokens = what.match(/\S+\s*/gu) ?? [];
  const last = tokens.findLastIndex((token, at) => at < tokens.length - 1 && beforeName.test(token.trim()));
  return tokens.slice(last + 1).join('');
}

/** What has lapsed backs that it was taken once. */
function isHeld(words: readonly string[], name: string, { office, once }: { readonly office: string | undefined; readonly once: boolean }, { reading, index }: CredentialGround): boolean {
  if ([...initialsOf(name.trim().toLowerCase()).keys()].some((initials) => index.has(initials))) return true;
  return reading.evidence.items.some((item) => {
    const { statement } = item;
    const status = saidStatus(item)?.status;
    if ((status !== undefined && !(once && status === 'retired')) || lacking.test(statement) || (office !== undefined && !fellow.test(statement))) return false;
    const shared = words.filter((word) => wordsOfItem(item).has(word)).length;
    return shared === words.length || (2 * shared >= words.length && certificate.test(statement));
  });
}
