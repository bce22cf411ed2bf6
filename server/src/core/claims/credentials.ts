import type { UnbackedPart } from '../model/claim.ts';
import { initialsOf } from './abbreviated-measure.ts';
import { contentWords, wordsOfItem } from './content-words.ts';
import { findEntities } from './entities.ts';
import type { ItemIndex } from './item-index.ts';
import type { Reading, Statement } from './reading.ts';
import type { KnownWords } from './known-words.ts';
import { saidStatus } from './said-status.ts';

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

const noun = "(?:certificate|diploma|licen[cs]e|certification|accreditation)";
const behindIt = '(?=$|[,;.)]|\\s(?:\\p{N}|held|since|from|also|achieved|gained|in\\s\\p{N}|is\\s(?:current|valid|up)))';
const several = "(?<what>[\\p{L}\\p{N}+-]+(?:\\s(?!(?:since|with|by|at|who|which|from|taken|and|but|in|after|as|too|also)(?![\\p{L}]))[\\p{L}\\p{N}+-]+){0,3})";
/** `an organ diploma`, `a diploma in public finance`, `certified as a diver`, `AWS-certified`, `a trained counsellor`, `Fellow of the Guild`. */
const held = [
  new RegExp(`(?<![\\p{L}\\p{N}+-])(?<what>(?:[\\p{L}\\p{N}+-]+\\s){1,5})${noun}${behindIt}`, 'u'),
  new RegExp(`(?<![\\p{L}-])(?:certificate|diploma|licen[cs]e)\\s(?:in|as)\\s(?:an?\\s|the\\s)?${several}`, 'u'),
  new RegExp(`(?<![\\p{L}])(?:am|is|['’]m)\\s(?:also\\s)?certified\\s(?:as|in)\\s(?:an?\\s)?${several}`, 'u'),
  /(?<![\p{L}\p{N}])(?<what>\p{Lu}[\p{L}\p{N}]+)-certified(?![\p{L}])/u,
  new RegExp(`^["“(\\s]*(?:I|[Ss]he|[Hh]e)(?:\\s(?:am|is)|['’](?:m|s))\\s(?:also\\s)?an?\\s(?:trained|qualified|registered|licen[cs]ed)\\s${several}`, 'u'),
  new RegExp(`(?<![\\p{L}])(?<office>[Ff]ellow)\\sof\\s(?:the\\s)?${several}`, 'u'),
];
/** Says nothing of what it is for. */
const anyCertificate = /^(?:current|valid|full|own|new|first|second|recent|my|other|good|same|expir|expired|laps|lapsed)$/iu;
/** The item says that it is not held. */
const lacking = /(?<![\p{L}])(?:not there|no (?:exam|certificate|diploma|licen[cs]e)|not (?:taken|held|begun|certified)|any other certificate)(?![\p{L}])/iu;

/** What one says to hold or to be certified as, where nothing granted in the evidence is for that. */
function heldPart(own: string, start: number, once: boolean, ground: CredentialGround): readonly UnbackedPart[] {
  for (const pattern of held) {
    const found = pattern.exec(own);
    if (!found?.groups) continue;
    const { what = '', office } = found.groups;
    const name = afterLast(what);
    const words = contentWords(name).filter((word) => !anyCertificate.test(word));
    if (words.every((word) => ground.known.isOfTitle(word)) || isHeld(words, name, { office, once }, ground)) continue;
    const from = found.index + (found[0].startsWith(what) ? what.length - name.length : Math.max(0, found[0].search(/(?:certifi|diploma|licen|trained|qualified|registered|fellow)/iu)));
    const text = own.slice(from, found.index + found[0].length).trimEnd();
    return [{ span: { start: start + from, end: start + from + text.length }, text, reason: 'distinction' }];
  }
  return [];
}

/** Of the words before the noun those that stand behind the last determiner or verb: `aromatherapy ` of `I gained an aromatherapy `. */
function afterLast(what: string): string {
  const tokens = what.match(/\S+\s*/gu) ?? [];
  const last = tokens.findLastIndex((token, at) => at < tokens.length - 1 && /^(?:a|an|the|my|her|his|of|from|with|for|i|have|has|hold|holds|gained|passed|earned|got|and|is|also|another|one)$/iu.test(token.trim()));
  return tokens.slice(last + 1).join('');
}

/** What has lapsed backs that it was taken once. */
function isHeld(words: readonly string[], name: string, { office, once }: { readonly office: string | undefined; readonly once: boolean }, { reading, index }: CredentialGround): boolean {
  if ([...initialsOf(name.trim().toLowerCase()).keys()].some((initials) => index.has(initials))) return true;
  return reading.evidence.items.some((item) => {
    const { statement } = item;
    const status = saidStatus(item)?.status;
    if ((status !== undefined && !(once && status === 'retired')) || lacking.test(statement) || (office !== undefined && !/fellow/iu.test(statement))) return false;
    const shared = words.filter((word) => wordsOfItem(item).has(word)).length;
    return shared === words.length || (2 * shared >= words.length && certificate.test(statement));
  });
}
