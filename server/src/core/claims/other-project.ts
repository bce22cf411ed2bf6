import { compareQuantities } from '../quantities/compare.ts';
import { contentWords } from './content-words.ts';
import { agrees, type Around } from './agreement.ts';
import type { Decision } from './decide-metric.ts';
import { metricIndex, type ProvenQuantity } from './metric-index.ts';
import type { OpenMetric } from './open-metric.ts';
import { english } from './words/english.ts';

const another = english.otherProject;

/**
 * `qortile has 84 % coverage`, which the evidence has of another project, while it says of qortile itself that it has 91 %: the same
 * is measured of both, and the one that the sentence names says otherwise.
 */
export function otherProject(each: OpenMetric, { reading: { evidence } }: Around): Decision | undefined {
  const { quantity, claim, decision, statement } = each;
  const found = agrees(each) && decision!.workedOut !== true ? decision!.comparison! : undefined;
  const { subject } = claim;
  if (!found || !subject || claim.isGuessed || claim.links.length > 0) return undefined;
  const named = contentWords(subject.name);
  const { text } = statement.passage.rendered;
  const ahead = text.slice(statement.sentence.start, quantity.span.start);
  const before = new Set(contentWords(ahead));
  if (named.length === 0 || another.test(ahead) || !named.every((word) => before.has(word))) return undefined;
  const { quantities } = metricIndex(evidence);
  const proven = quantities.find(({ item, quantity: value }) => item === found.item && value === found.quantity);
  if (!proven || isOf(proven, subject.id, named)) return undefined;
  const other = contentWords(proven.item.subject?.name ?? '');
  if (other.length === 0 || proven.item.subject?.id === subject.id || other.some((word) => claim.context.has(word) || claim.clause.has(word))) return undefined;
  const own = quantities.filter((one) => isOf(one, subject.id, named) && one.item.status !== 'planned' && sameMeasure(one, proven));
  for (const { item } of own) each.meant.add(item);
  const compared = own.map((one) => ({ one, ...compareQuantities(quantity, one.quantity) }));
  const [first] = compared;
  if (!first || compared.some(({ verdict }) => verdict === 'match' || verdict === 'weaker')) return undefined;
  const { verdict, explanation, one } = first;
  return { verdict, comparison: { item: one.item, quantity: one.quantity, verdict, explanation, droppedHedge: false }, nearest: [], swappedWith: found.item };
}

function isOf({ item, words }: ProvenQuantity, subject: string, names: readonly string[]): boolean {
  return item.subject?.id === subject || names.every((word) => words.has(word));
}

/** Both are put in the same words and in one unit: nothing but whose it is tells them apart. */
function sameMeasure(one: ProvenQuantity, other: ProvenQuantity): boolean {
  const [a, b] = [one.quantity, other.quantity];
  return a.kind === b.kind && a.unit === b.unit && a.statistic === b.statistic && a.total === undefined && b.total === undefined
    && one.measure.size > 0 && one.measure.size === other.measure.size && [...one.measure].every((word) => other.measure.has(word));
}
