import type { Quantity } from '../model/quantity.ts';
import { firstEndingAfter } from '../text/sorted-spans.ts';
import { overlaps, type Span } from '../text/span.ts';
import { inWordsOfEvidence } from './abbreviated-measure.ts';
import { contentWords } from './content-words.ts';
import { binding, explicitLinks } from './explicit-links.ts';
import type { MetricClaim } from './link-metric.ts';
import { metricIndex } from './metric-index.ts';
import type { Reading, ReadPassage, Statement } from './reading.ts';
import { isGuessed, otherCells, subjectAt } from './subject-trail.ts';

/** Reads what the surroundings of a passage's numbers say; its numbers share it, so that each text is read once. */
export interface MetricClaimReader {
  read(statement: Statement, quantity: Quantity, neighbours: readonly Quantity[]): MetricClaim;
  /** The unknown project that the number belongs to: named before it in the sentence, or opening the passage. */
  unknownSubjectAt(statement: Statement, quantity: Quantity): string | undefined;
}

export function metricClaimReader(read: ReadPassage, reading: Reading): MetricClaimReader {
  const { passage } = read;
  const links = binding(explicitLinks(passage), reading.evidence);
  const { abbreviations } = metricIndex(reading.evidence);
  const wordsIn = wordsByPart(passage.rendered.text);
  const shared = new Set(surroundings(read, reading).flatMap(contentWords));
  const contexts = new Map<number, ReadonlySet<string>>();
  const contextOf = (statement: Statement): ReadonlySet<string> => {
    const known = contexts.get(statement.sentence.start);
    if (known) return known;
    const before = previousSentence(read, statement.sentence);
    const words = [...shared, ...wordsIn(statement.sentence), ...(before ? wordsIn(before) : [])];
    const context = new Set(statement.place.asked === undefined ? words : [...words, ...contentWords(statement.place.asked)]);
    contexts.set(statement.sentence.start, context);
    return context;
  };
  return {
    read(statement, quantity, neighbours) {
      const { words, head } = inWordsOfEvidence(quantity, abbreviations);
      const measure = new Set(words);
      const subject = subjectAt(read, statement.sentence, quantity.span.start, reading, quantity.span.end);
      const names = new Set(contentWords(subject?.name ?? ''));
      return {
        quantity: head === quantity.head ? quantity : { ...quantity, head },
        subject,
        isGuessed: subject !== undefined && isGuessed(read, statement.sentence, quantity.span.start, quantity.span.end),
        measure,
        clause: wordsIn(statement.clause),
        context: contextOf(statement),
        others: new Set(neighbours.flatMap((each) => contentWords(each.measure)).filter((word) => !measure.has(word) && !names.has(word))),
        links: links.filter((link) => overlaps(link.span, quantity.span)).map((link) => link.id),
      };
    },
    unknownSubjectAt: ({ sentence }, quantity) => unknownSubject(read, { start: sentence.start, end: quantity.span.start }, reading),
  };
}

function wordsByPart(text: string): (part: Span) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ start, end }) => {
    const key = `${start}-${end}`;
    const words = known.get(key) ?? new Set(contentWords(text.slice(start, end)));
    known.set(key, words);
    return words;
  };
}

/** The texts besides its sentences that tell what a passage is about: its opening, the row, the enclosing item. */
function surroundings(read: ReadPassage, reading: Reading): string[] {
  const { lead, item } = read.passage;
  const texts = otherCells(read, reading).map((cell) => cell.passage.rendered.text);
  if (lead) texts.push(lead.text);
  if (item?.parent !== undefined) texts.push(reading.passages[item.parent]?.passage.rendered.text ?? '');
  return texts;
}

function previousSentence({ statements }: ReadPassage, { start }: Span): Span | undefined {
  return statements[firstEndingAfter(statements, (each) => each.sentence, start) - 1]?.sentence;
}

function unknownSubject({ passage }: ReadPassage, before: Span, { unknownSubjects }: Reading): string | undefined {
  const named = unknownSubjects.find(({ mentions }) =>
    mentions.some((mention) => mention.passage.index === passage.index && mention.span.start >= before.start && mention.span.end <= before.end));
  return (named ?? unknownSubjects.find((subject) => subject.passages.has(passage.index)))?.name;
}
