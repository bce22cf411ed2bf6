import { stem } from '../quantities/stem.ts';
import { contentWords, wordsOfItem } from './content-words.ts';
import { agrees, sameNumber } from './agreement.ts';
import type { Decision } from './decide-metric.ts';
import type { OpenMetric } from './open-metric.ts';
import { english } from './words/english.ts';

const phrase = english.labelled;

/**
 * `1.6x on the chat model` of what was 1.6x on the code model and nothing on the chat model: the phrase behind the number differs in one word, and
 * the item has the dossier's word for something else.
 */
export function otherLabel(each: OpenMetric): Decision | undefined {
  const { quantity, decision, statement, options } = each;
  const found = agrees(each) && decision!.workedOut !== true ? decision!.comparison : undefined;
  if (!found || !sameNumber(quantity, found.quantity)) return undefined;
  const { text } = statement.passage.rendered;
  const said = labelOf(text.slice(quantity.numeral.end, statement.sentence.end));
  const proven = said && labelOf(found.item.statement.slice(found.quantity.numeral.end));
  if (!proven || said.preposition !== proven.preposition || said.noun !== proven.noun || said.word === proven.word) return undefined;
  const own = contentWords(text.slice(statement.sentence.start, statement.sentence.end));
  if (!contentWords(found.item.statement).includes(said.word) || own.includes(proven.word)) return undefined;
  const isElsewhere = options.some(({ proven: other, comparison }) => other.item !== found.item && comparison.verdict === 'match' && wordsOfItem(other.item).has(said.word));
  if (isElsewhere) return undefined;
  const explanation = `The evidence says this ${proven.phrase}, the dossier ${said.phrase}.`;
  return { ...decision!, verdict: 'contradiction', comparison: { ...found, verdict: 'contradiction', explanation, droppedHedge: false } };
}

interface Label {
  readonly phrase: string;
  readonly preposition: string;
  /** Stems. */
  readonly word: string;
  readonly noun: string;
}

function labelOf(behind: string): Label | undefined {
  const found = phrase.exec(behind.slice(0, 120));
  if (!found) return undefined;
  const [, preposition = '', word = '', noun = ''] = found;
  return { phrase: found[0].slice(found[0].lastIndexOf(` ${preposition} `) + 1), preposition: preposition.toLowerCase(), word: stem(word.toLowerCase()), noun: stem(noun.toLowerCase()) };
}
