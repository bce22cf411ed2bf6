import { contentWords } from '../../claims/content-words.ts';
import { splitClauses } from '../../claims/clauses.ts';
import { telling } from '../../claims/telling-words.ts';
import type { MetricMention } from '../../model/claim.ts';
import type { Figure } from '../../model/companions.ts';
import type { Passage } from '../../model/document.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Quantity } from '../../model/quantity.ts';
import { splitSentences } from '../../parse/sentences.ts';
import { comparable } from '../../quantities/comparable.ts';
import { compareQuantities } from '../../quantities/compare.ts';
import { unitByName } from '../../quantities/units.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { locate } from '../place.ts';
import { englishFigureCues as cues } from '../words/figure-cues.ts';

/** A figure of the dossier that is checked, with what the evidence made of it. */
export interface OwnFigure extends Figure {
  readonly mention: MetricMention;
}

/** The numbers that can be figures by their own form, by `figureKey`: only with another one of its key a figure is worth reading. */
export function figuresByKey(metrics: readonly MetricMention[]): ReadonlyMap<string, readonly MetricMention[]> {
  const found = new Map<string, MetricMention[]>();
  for (const mention of metrics) {
    const { quantity, owner } = mention;
    if (owner !== 'candidate' || quantity.reason !== undefined || quantity.notation === 'words' || isBare(quantity)) continue;
    const key = figureKey(mention);
    const list = found.get(key);
    if (list) list.push(mention);
    else found.set(key, [mention]);
  }
  return found;
}

type FigureReader = (mention: MetricMention) => OwnFigure | undefined;

const readers = new WeakMap<readonly MetricMention[], FigureReader>();

/** Reads numbers that say what is so; ends of changes, parts, targets and figures of another time are none. Memo by the mentions. */
export function figureReader(dossier: Dossier, metrics: readonly MetricMention[]): FigureReader {
  let reader = readers.get(metrics);
  if (!reader) readers.set(metrics, reader = newReader(dossier, metrics));
  return reader;
}

function newReader(dossier: Dossier, metrics: readonly MetricMention[]): FigureReader {
  const read = passageReader(dossier, metrics);
  const known = new Map<MetricMention, OwnFigure | undefined>();
  return (mention) => {
    if (!known.has(mention)) known.set(mention, read(mention.passage).figure(mention));
    return known.get(mention);
  };
}

function isBare({ unit, head, total }: Quantity): boolean {
  return unit === '' && head === '' && total === undefined;
}

const keys = new WeakMap<Quantity, string>();

/** Figures with different keys are never the same metric. */
export function figureKey({ quantity }: Pick<Figure, 'quantity'>): string {
  let key = keys.get(quantity);
  if (key === undefined) keys.set(quantity, key = keyOf(quantity));
  return key;
}

function keyOf({ kind, unit, head }: Quantity): string {
  if (kind === 'count' || kind === 'rate') return `count ${head}`;
  return kind === 'money' ? `money ${unit}` : `${kind === 'ratio' || kind === 'change' || kind === 'points' ? 'share' : unitByName(unit)?.dimension ?? unit}`;
}

/** Whether two figures are of the same metric and cannot both be true. Silence where anything may set them apart. */
export function disagree(a: Figure, b: Figure): boolean {
  // Words first: they are cheap to compare, and most pairs have none in common.
  if (a.difference !== b.difference || !sameScope(a, b) || !sameMeasure(a, b)) return false;
  const [first, second] = [a.quantity, b.quantity];
  if (first.kind !== second.kind || comparable(first, second) !== 'same' || (first.perTime === true && first.per !== second.per) || (first.perTime === true) !== (second.perTime === true)) return false;
  if ((first.statistic ?? '') !== (second.statistic ?? '') || agrees(first, second) || agrees(second, first)) return false;
  // A passage that gives the other value as well knows of both.
  return !states(a, b) && !states(b, a);
}

/** Whether two figures are of the same metric and may both be true. */
export function sameMetric(a: Figure, b: Figure): boolean {
  const [first, second] = [a.quantity, b.quantity];
  return sameScope(a, b) && sameMeasure(a, b) && comparable(first, second) === 'same' && (agrees(first, second) || agrees(second, first));
}

/**
 * Whether each entry of the figure's list has its own value: one beside it has the other figure's, or they differ among themselves
 * and the other figure speaks of none by its name (`**Hotel Belcour**: 900 a morning`, `**Café Orso**: 350 a morning`).
 */
export function isParallel(figure: Figure, other: Figure, figures: readonly Figure[]): boolean {
  if (figure.list === undefined) return false;
  const entries = figures.filter((one) => one !== figure && one.list === figure.list);
  if (entries.some((one) => sameMetric(one, other))) return true;
  const { opening, quantity } = figure;
  return opening !== undefined && entries.some((one) => one.opening !== undefined && digitsOf(one.quantity) !== digitsOf(quantity)) && ![...opening].some((word) => other.around.has(word));
}

/** Another number of the figure's passage is the other value; a number without a unit may be of any. */
function states({ beside }: Figure, { quantity }: Figure): boolean {
  return beside.some((one) => (one.unit === quantity.unit && comparable(one, quantity) === 'same' && agrees(one, quantity))
    || (isBare(one) && agrees({ ...quantity, low: one.low, high: one.high }, quantity)));
}

function agrees(claim: Quantity, other: Quantity): boolean {
  const { verdict } = compareQuantities(claim, other);
  return verdict === 'match' || verdict === 'weaker';
}

/** Another subject, another time, or another entry of the same list is another figure. */
function sameScope(a: Figure, b: Figure): boolean {
  if (!sameWords(a.times, b.times)) return false;
  if (leftOver(a.names, b.names) && leftOver(b.names, a.names)) return false;
  if (a.opening !== undefined && b.opening !== undefined && leftOver(a.opening, b.opening) && leftOver(b.opening, a.opening)) return false;
  return a.list === undefined || a.list !== b.list || digitsOf(a.quantity) === digitsOf(b.quantity);
}

/** What the evidence knows two figures of one dossier to be about: two projects are two metrics. */
export function sameSubject({ mention: a }: OwnFigure, { mention: b }: OwnFigure): boolean {
  const [first, second] = [a.subject, b.subject];
  if (first && second && first !== second && first.origin !== 'heading' && second.origin !== 'heading') return false;
  return (a.unknownSubject ?? b.unknownSubject) === (b.unknownSubject ?? a.unknownSubject);
}

/** The rarer side's words are the other's too, and there are enough of them. */
function sameMeasure(a: Figure, b: Figure): boolean {
  const [first, second] = [a.quantity, b.quantity];
  if (isCount(first) && first.head !== second.head) return false;
  const [more, less] = [leftOver(a.measure, b.around), leftOver(b.measure, a.around)];
  if (more && less) return false;
  // What is counted more narrowly is a part of it ("512 tests", "291 unit tests"), unless the digits betray a slip.
  if ((more || less) && isCount(first) && digitsOf(first) !== digitsOf(second)) return false;
  const shared = [...a.telling].filter((word) => b.telling.has(word));
  if (shared.length < 2) return false;
  const [there, back] = [coverage(a.telling, b.around), coverage(b.telling, a.around)];
  return Math.min(there, back) >= 0.5 && (Math.max(there, back) >= 0.75 || (a.measure.size > 1 && sameWords(a.measure, b.measure)));
}

/** The digits of a value without zeros at its ends, in order: the same for 14 and 41, for 1,500 and 15,000. */
function digitsOf({ low, high }: Quantity): string {
  return [...(low ?? high)?.numerator.toFixed().replace(/[-.]/gu, '').replace(/^0+|0+$/gu, '') ?? ''].sort().join('');
}

function isCount({ kind }: Quantity): boolean {
  return kind === 'count' || kind === 'rate';
}

function coverage(words: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return words.size === 0 ? 0 : [...words].filter((word) => other.has(word)).length / words.size;
}

function leftOver(words: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const word of words) if (!other.has(word)) return true;
  return false;
}

function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && !leftOver(a, b);
}

function byPassage(metrics: readonly MetricMention[]): ReadonlyMap<Passage, readonly MetricMention[]> {
  const found = new Map<Passage, MetricMention[]>();
  for (const mention of metrics) {
    const list = found.get(mention.passage);
    if (list) list.push(mention);
    else found.set(mention.passage, [mention]);
  }
  return found;
}

/** Passages with more numbers are tables of figures in a sentence; the first ones are enough to know them by. */
const mostBeside = 12;

/** The numbers of one passage by which its figures are known. */
export function numbersIn(metrics: readonly MetricMention[]): readonly Quantity[] {
  return metrics.flatMap(({ quantity }) => (quantity.reason === undefined ? [quantity] : [])).slice(0, mostBeside);
}

interface PassageFigures {
  figure(mention: MetricMention): OwnFigure | undefined;
}

export interface Company {
  readonly name: string;
  readonly words: ReadonlySet<string>;
}

export function companyOf({ company = '' }: Pick<Dossier, 'company'>): Company {
  return { name: company, words: new Set(contentWords(company)) };
}

/** What a figure's own passage and those that stand beside it say of it, wherever they stand. */
export type Said = Pick<Figure, 'measure' | 'telling' | 'around' | 'names' | 'times' | 'opening' | 'beside' | 'difference'>;

/** By the quantity, which a passage that is not edited keeps, as of what stood beside it last. */
const saidOf = new WeakMap<Quantity, { readonly besides: string; readonly company: string; readonly said: Said | undefined }>();

/** Reads what the surroundings of a passage's numbers say, once for each passage. */
function passageReader(dossier: Dossier, metrics: readonly MetricMention[]): (passage: Passage) => PassageFigures {
  const known = new Map<Passage, PassageFigures>();
  const asked = questions(dossier);
  let numbers: ReadonlyMap<Passage, readonly MetricMention[]> | undefined;
  const numbersOf = (passage: Passage): readonly Quantity[] => numbersIn((numbers ??= byPassage(metrics)).get(passage) ?? []);
  const company = companyOf(dossier);
  return (passage) => {
    let found = known.get(passage);
    if (!found) known.set(passage, found = readPassage(passage, asked.get(passage) ?? '', () => numbersOf(passage), dossier, company));
    return found;
  };
}

function questions({ sections }: Dossier): ReadonlyMap<Passage, string> {
  const found = new Map<Passage, string>();
  for (const { question, answer } of sections.flatMap((section) => section.questions)) {
    const text = question.passage.rendered.text.slice(question.span.start, question.span.end);
    for (const { passage } of answer) found.set(passage, text);
  }
  return found;
}

function readPassage(passage: Passage, asked: string, numbers: () => readonly Quantity[], { document }: Dossier, company: Company): PassageFigures {
  const heading = headingOf(passage, document.sections[passage.section]);
  const row = passage.cell === undefined ? [] : document.tables[passage.cell.table]?.rows[passage.cell.row]?.cells ?? [];
  const besides = [passage.lead?.text ?? '', asked, heading, ...row.filter((cell) => cell !== passage).map((cell) => cell.rendered.text)].join(' . ');
  let reader: ((quantity: Quantity) => Said | undefined) | undefined;
  return {
    figure(mention) {
      const { quantity, text } = mention;
      let known = saidOf.get(quantity);
      if (known?.besides !== besides || known.company !== company.name) {
        reader ??= saidReader(passage, besides, numbers(), company);
        saidOf.set(quantity, known = { besides, company: company.name, said: reader(quantity) });
      }
      if (known.said === undefined) return undefined;
      return {
        ...known.said, mention, quantity, text, list: passage.item && `${document.uri} ${passage.item.list}`,
        get location() {
          return locate(document, mention.span);
        },
      };
    },
  };
}

/** `besides` is what stands around the passage; without what is the same in two of its versions they can still be compared. */
export function saidReader(passage: Passage, besides: string, numbers: readonly Quantity[], company: Company): (quantity: Quantity) => Said | undefined {
  const { text } = passage.rendered;
  const all = { start: 0, end: text.length };
  const sentences = splitSentences(text);
  const opening = openingOf(passage);
  const besideWords = contentWords(besides);
  const code = passage.marks.filter((mark) => mark.kind === 'code').map((mark) => mark.span);
  const known = new Map<Span, Pick<Figure, 'around' | 'names' | 'times'>>();
  const inSentence = (sentence: Span): Pick<Figure, 'around' | 'names' | 'times'> => {
    let found = known.get(sentence);
    if (found) return found;
    const whole = text.slice(sentence.start, sentence.end);
    known.set(sentence, found = {
      around: new Set([...contentWords(whole), ...besideWords]),
      names: namesIn(whole, besides, code.filter((mark) => overlaps(mark, sentence)).map(({ start, end }) => text.slice(start, end)), company.words),
      times: new Set([whole, besides].flatMap((part) => part.match(years) ?? [])),
    });
    return found;
  };
  return (quantity) => {
    const { span, numeral } = quantity;
    const sentence = sentences.find((one) => contains(one, numeral)) ?? all;
    const clause = clauseAt(text, sentence, span, numbers);
    const said = text.slice(clause.start, clause.end);
    const before = text.slice(Math.max(sentence.start, span.start - 60), numeral.start);
    const own = text.slice(Math.max(sentence.start, span.start - 60), span.start);
    const behind = text.slice(numeral.end, sentence.end);
    const further = text.slice(span.end, sentence.end);
    if ([before, own].some((part) => cues.otherBefore.test(part)) || [behind, further].some((part) => cues.otherBehind.test(part)) || cues.otherwhen.test(said)) return undefined;
    const measure = new Set(contentWords(`${quantity.measure} ${ofWhat.exec(text.slice(span.end, clause.end))?.[0] ?? ''}`));
    return {
      measure, beside: numbers.filter((one) => one !== quantity),
      telling: new Set([...telling(contentWords(said)), ...measure]),
      ...inSentence(sentence),
      opening: opening === undefined ? undefined : new Set(contentWords(opening)),
      difference: [before, own].some((part) => cues.difference.test(part)),
    };
  };
}

/** What is counted more narrowly: `12 weavers of the night shift`. */
const ofWhat = /^\s+of\s[^,;(]*/iu;
const years = /(?<!\d)(?:19|20)\d\d(?!\d)|\bQ[1-4]\b/gu;

/** What a list entry or cell opens with and is about; a question is none, and in a cell only a name is. */
function openingOf({ lead, cell }: Passage): string | undefined {
  if (!lead || lead.text.includes('?')) return undefined;
  return cell && lead.style === 'plain' && lead.text.split(/\s+/u).length > 2 ? undefined : lead.text;
}

/** A heading below the template's own ones: an employer, a project, a question. */
function headingOf(passage: Passage, section: { readonly heading: Passage | undefined; readonly depth: number } | undefined): string {
  return section?.heading && section.depth > 2 && section.heading !== passage ? section.heading.rendered.text : '';
}

/** The part of the clause between the commas and other numbers around a number. */
function clauseAt(text: string, sentence: Span, number: Span, numbers: readonly Quantity[]): Span {
  const clause = splitClauses(text, sentence).find((one) => one.start <= number.start && number.start < one.end) ?? sentence;
  const start = Math.max(clause.start, text.lastIndexOf(', ', number.start - 1) + 1, ...numbers.map(({ span }) => (span.end <= number.start ? span.end : 0)));
  const comma = text.indexOf(', ', number.end);
  const end = Math.min(clause.end, comma < 0 ? text.length : comma, ...numbers.map(({ span }) => (span.start >= number.end ? span.start : text.length)));
  return { start, end };
}

const named = /(?<![\p{L}\p{N}_'’-])(\p{Lu}[\p{L}\p{N}_-]*)(?![\p{L}\p{N}_])/gu;

/** Capitalised words inside a sentence, words with an inner capital or digit, code, and the opening. */
function namesIn(sentence: string, beside: string, code: readonly string[], company: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(code.flatMap(contentWords));
  for (const text of [sentence, beside]) {
    for (const { 0: name, index } of text.matchAll(named)) {
      const opens = index === 0 || /[.:?!"“”‘(—–→]\s*$/u.test(text.slice(Math.max(0, index - 3), index));
      if (name.length < 2 || (opens && !/\p{L}[\p{Lu}\p{N}]/u.test(name))) continue;
      for (const word of contentWords(name)) if (!company.has(word)) found.add(word);
    }
  }
  return found;
}
