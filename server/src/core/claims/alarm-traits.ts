import type { AlarmTraits } from '../model/alarm-traits.ts';
import type { MetricMention } from '../model/claim.ts';
import { clearness } from './clearly-meant.ts';
import type { Option } from './decide-metric.ts';
import type { OpenMetric } from './open-metric.ts';
import { reorders } from './slips.ts';
import { ratioOf } from './worked-out.ts';

const work: ReadonlySet<string> = new Set(['finished', 'property', 'ongoing', 'capability']);

/**
 * Undefined where nothing is wrong with the number, and where what is wrong is told by a name: a right number of another employer, or the
 * numbers of a project that the evidence does not know, which stand under that project's one warning.
 *
 * @param beside All numbers of its passage.
 */
export function alarmTraits(mention: MetricMention, open: OpenMetric | undefined, beside: readonly MetricMention[]): AlarmTraits | undefined {
  const { quantity, verdict, comparison, unknownSubject } = mention;
  const accuses = verdict === 'overclaim' || verdict === 'contradiction' || verdict === 'no-evidence';
  if (!open || !accuses || unknownSubject !== undefined || comparison?.employers) return undefined;
  const { options, decision, claim, statement } = open;
  const meant = options.find(({ proven }) => proven.quantity === comparison?.quantity);
  const others = beside.filter((other) => other !== mention);
  const ratio = comparison && ratioOf(quantity, comparison.quantity);
  return traits({
    overclaim: verdict === 'overclaim',
    lost: verdict === 'no-evidence',
    lead: meant ? Math.max(-2, Math.min(4, clearness(meant) - clearest(options.filter(({ proven }) => proven.item !== meant.proven.item)))) : 0,
    slip: (meant ?? nearest(options))?.slip ?? 0,
    reordered: comparison !== undefined && reorders(quantity, comparison.quantity),
    distance: ratio ? Math.min(5, Math.abs(Math.log(ratio.toNumber()))) : 0,
    about: meant?.nearness === 'about',
    byContext: decision?.byContext === true,
    swapped: mention.swappedWith !== undefined,
    agreed: options.some(({ nearness, comparison: compared }) => nearness === 'same' && compared.verdict === 'match'),
    words: quantity.notation === 'words',
    rough: quantity.comparator === '~',
    nameless: claim.measure.size === 0,
    duration: quantity.kind === 'duration',
    change: quantity.kind === 'change',
    perTime: quantity.perTime === true,
    aside: !work.has(statement.kind),
    alone: others.length === 0,
    backed: Math.min(3, count(others, 'match')),
    undecided: Math.min(2, count(others, 'undecided')),
  });
}

function traits(told: Record<keyof AlarmTraits, number | boolean>): AlarmTraits {
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, Number(value)])) as Record<keyof AlarmTraits, number>;
}

function nearest(options: readonly Option[]): Option | undefined {
  return options.reduce<Option | undefined>((best, option) => (best && clearness(best) >= clearness(option) ? best : option), undefined);
}

function clearest(options: readonly Option[]): number {
  return Math.max(0, ...options.map(clearness));
}

function count(mentions: readonly MetricMention[], verdict: MetricMention['verdict']): number {
  return mentions.filter((mention) => mention.verdict === verdict).length;
}
