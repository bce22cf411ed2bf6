import type { ClaimMention, UnbackedPart } from '../model/claim.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import { contentWords } from './content-words.ts';
import { countingWord, hasNumber } from './counting-words.ts';
import { finiteVerb } from './finite-verb.ts';
import { weightOf, type ItemIndex, type NearItem } from './item-index.ts';
import type { Statement } from './reading.ts';
import { saidStatus } from './said-status.ts';
import { english } from './words/english.ts';

const { ofThing, credential, inUse } = english.unbacked;

const done: ReadonlySet<ClaimMention['kind']> = new Set(['finished', 'property']);

/**
 * An item that is only planned, not finished or retired, while the claim says otherwise: the item is nearly the whole of
 * what is claimed, and no other item has the same words.
 */
export function statusPart({ passage, clause, sentence, kind }: Statement, index: ItemIndex): readonly UnbackedPart[] {
  const { text } = passage.rendered;
  const own = text.slice(clause.start, clause.end);
  const { tense, at } = finiteVerb(own);
  const arrived = hasArrived(own);
  if ((tense === 'none' && !arrived && !inUse.test(own) && !credential.test(own) && !ofThing.test(own)) || english.unfinished.test(text.slice(sentence.start, sentence.end)) || partOf.test(own)) return [];
  const verb = tense === 'none' ? undefined : /^\p{L}+/u.exec(own.slice(at))?.[0].toLowerCase();
  const near = index.near(contentWords(own));
  const best = near.find((each) => contradicts(each.item, kind) && saysMore({ own, verb, arrived }, each, near, kind, index));
  if (!best) return [];
  const whole = own.replace(/[\s.!"'“”‘’]+$/u, '');
  return [{ span: { start: clause.start, end: clause.start + whole.length }, text: whole.replace(/\s+/gu, ' '), reason: 'status', item: best.item }];
}

/** What is claimed is nearly the whole of what the item has not come to, and no other item has it. */
function saysMore({ own, verb, arrived }: Told, best: NearItem, near: readonly NearItem[], kind: ClaimMention['kind'], index: ItemIndex): boolean {
  const said = best.item.status === 'shipped' ? saidStatus(best.item) : undefined;
  // `a prototype of the gauge` says no more than the item.
  if (said && contentWords(said.said).some((word) => contentWords(own).includes(word))) return false;
  const thing = thingOf(best.item, index);
  if (tellsStepOf(own, best.item, thing)) return false;
  const whole = arrived && !tellsPart(own, best.item, thing);
  return (said?.of.map(contentWords) ?? [whole ? thing : index.statementOf(best.item)]).some((words) => {
    const meant = [...new Set(words)];
    const shared = meant.filter((word) => best.shared.includes(word));
    const telling = shared.length > 1 || (said !== undefined && shared.some((word) => index.rarity(word) === 1));
    const named = said !== undefined && shared.some((word) => index.rarity(word) === 1 && isNameIn(best.item.statement, word));
    if (!telling || weightOf(shared, index) < (named || whole ? 0.45 : 0.7) * weightOf(meant, index)) return false;
    // The item puts it with the same verb ("120 loggers installed (in progress)"): then the claim says no more.
    const told = said ? said.of.join(' ') : best.item.statement;
    if (verb !== undefined && told.toLowerCase().split(/[^\p{L}]+/u).includes(verb)) return false;
    return !near.some((other) => other !== best && !contradicts(other.item, kind) && shared.every((word) => other.shared.includes(word)));
  });
}

/** What a clause tells, its verb, and whether it says that something has come. */
interface Told {
  readonly own: string;
  readonly verb: string | undefined;
  readonly arrived: boolean;
}

function hasArrived(own: string): boolean {
  return english.status.arrived.test(own) && !english.unknownDeeds.denied.test(own);
}

/** `3 of 8 regions are live` says how far it has come. */
const partOf = new RegExp(english.status.partOf(countingWord), 'iu');

/** A step towards the thing or a part of it has come: `the first three chapters are published`, of a book in progress. */
function tellsPart(own: string, { statement }: EvidenceItem, thing: readonly string[]): boolean {
  if (/\p{N}/u.test(statement) && hasNumber(own.replace(english.status.allOf, ' '))) return true;
  return [...own.matchAll(english.status.partial)].some(([word]) => !contentWords(word).some((each) => thing.includes(each)));
}

/** The item itself says that this much has come: `a beta with 40 visitors`. */
function tellsStepOf(own: string, { statement }: EvidenceItem, thing: readonly string[]): boolean {
  const steps = new Set([...statement.matchAll(english.status.partial)].map(([word]) => word.toLowerCase()));
  return steps.size > 0 && [...own.matchAll(english.status.partial)].some(([word]) => steps.has(word.toLowerCase()) && !contentWords(word).some((each) => thing.includes(each)));
}

/** Words of what an item tells of, without what stands in brackets: `solar roof (90 kWp)`. */
function thingOf(item: EvidenceItem, index: ItemIndex): readonly string[] {
  const words = new Set(contentWords(item.statement.replace(/\([^()]*\)/gu, ' ')));
  return index.statementOf(item).filter((word) => words.has(word));
}

/** It has capitals inside, which say more than other words: `QUIC support`. */
function isNameIn(statement: string, word: string): boolean {
  return [...statement.matchAll(/(?<!\p{L})\p{L}+\p{Lu}\p{L}*/gu)].some(([name]) => contentWords(name).includes(word));
}

function contradicts(item: EvidenceItem, kind: ClaimMention['kind']): boolean {
  const status = saidStatus(item)?.status ?? item.status;
  if (status === 'planned') return true;
  if (status === 'in-progress') return done.has(kind);
  return status === 'retired' && kind !== 'finished';
}
