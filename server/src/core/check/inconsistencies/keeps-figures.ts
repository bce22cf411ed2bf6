import type { Rejudged } from '../../claims/follow-judgement.ts';
import type { MetricMention } from '../../model/claim.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Passage } from '../../model/document.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Keystroke } from '../../parse/keystroke.ts';
import { scoreMeasured } from '../../quantities/comparable.ts';
import { sameData } from '../same-data.ts';
import { told } from '../same-judgement.ts';
import { contested } from './metric-reports.ts';
import { companyOf, figureReader, figuresByKey, numbersIn, saidReader, type Said } from './restated-metrics.ts';

/** By the key of figures that may disagree: the words that decide whether another figure is the same metric. */
export type ContestedWords = ReadonlyMap<string, ReadonlySet<string>>;

/** What the figures of a dossier that may disagree are known by. */
export function contestedWords(dossier: Dossier, metrics: readonly MetricMention[]): ContestedWords {
  const read = figureReader(dossier, metrics);
  return new Map([...contested(metrics)].map(([key, mentions]) => {
    const said = mentions.flatMap((mention) => read(mention) ?? []);
    return [key, new Set(said.flatMap(({ measure, telling, opening }) => [...measure, ...telling, ...opening ?? []]))];
  }));
}

/**
 * Whether figures that another place may contradict still are of the same metric as before, and of no other: all that they say is as it
 * was, but for words of their sentences by which no other figure is known. Meant for passages whose figures have the same values as before.
 */
export function keepsFigures(rejudged: readonly Rejudged[], { was, now }: Keystroke, contestedBy: ContestedWords, dossier: Pick<Dossier, 'company'>): boolean {
  if (contestedBy.size === 0) return true;
  const company = companyOf(dossier);
  return rejudged.every(({ passage, before, after }) => {
    const figures = [before.metrics, after.metrics].map((metrics) => contestedAmong(metrics, contestedBy));
    if (figures.every((found) => found.length === 0)) return true;
    const row = rejudged.filter((other) => other.passage !== passage).map((other) => other.passage);
    const [saidBefore, saidAfter] = [reader(passage === now ? was : passage, row.map((cell) => (cell === now ? was : cell)), before.metrics), reader(passage, row, after.metrics)];
    const [first, second] = figures as [Contested[], Contested[]];
    return first.length === second.length && first.every(({ key, mention }, i) =>
      key === second[i]!.key && isAlike(mention, second[i]!.mention) && saysTheSame(saidBefore(mention.quantity), saidAfter(second[i]!.mention.quantity), contestedBy.get(key)!));
  });

  /** What else stands around a passage has not changed: it counts the same before and after. */
  function reader(passage: Passage, row: readonly Passage[], metrics: readonly MetricMention[]): (quantity: Quantity) => Said | undefined {
    return saidReader(passage, row.map((cell) => cell.rendered.text).join(' . '), numbersIn(metrics), company);
  }
}

interface Contested {
  readonly key: string;
  readonly mention: MetricMention;
}

function contestedAmong(metrics: readonly MetricMention[], contestedBy: ContestedWords): Contested[] {
  return [...figuresByKey(metrics)].flatMap(([key, mentions]) => (contestedBy.has(key) ? mentions.map((mention) => ({ key, mention })) : []));
}

function isAlike(a: MetricMention, b: MetricMention): boolean {
  return a.subject === b.subject && a.unknownSubject === b.unknownSubject && sameQuantity(a.quantity, b.quantity);
}

function sameQuantity(a: Quantity, b: Quantity): boolean {
  return a === b || (sameData(told(a), told(b)) && scoreMeasured(a) === scoreMeasured(b));
}

function saysTheSame(a: Said | undefined, b: Said | undefined, others: ReadonlySet<string>): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.difference === b.difference && a.beside.length === b.beside.length && a.beside.every((one, i) => sameQuantity(one, b.beside[i]!))
    && [[a.measure, b.measure], [a.telling, b.telling], [a.names, b.names], [a.times, b.times], [a.opening ?? none, b.opening ?? none]].every(([one, other]) => leftOver(one!, other!).length + leftOver(other!, one!).length === 0)
    && [...leftOver(a.around, b.around), ...leftOver(b.around, a.around)].every((word) => !others.has(word));
}

const none: ReadonlySet<string> = new Set();

function leftOver(words: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...words].filter((word) => !other.has(word));
}
