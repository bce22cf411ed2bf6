import type { AlarmTraits } from '../model/alarm-traits.ts';
import type { MetricMention } from '../model/claim.ts';
import { bias, weights } from './alarm-weights.ts';

/**
 * From where on an alarm is raised; below it a hint is given. Of alarms about dossiers that were new to the rules, more than half of those
 * below were false: too many, for a false alarm costs more than a number that nobody is warned of.
 */
const sure = 0.6;

/** Whether an alarm is raised about a number that differs or that no item has. */
export function isSure({ traits }: MetricMention): boolean {
  return traits === undefined || certaintyFrom(traits) >= sure;
}

/**
 * How likely it is, from 0 to 1, that a number with these traits is wrong, as a careful reader would say, too: a logistic regression over
 * alarms about dossiers that were new to the rules (`npm run calibrate`).
 */
export function certaintyFrom(traits: AlarmTraits): number {
  const names = Object.keys(weights) as (keyof AlarmTraits)[];
  return 1 / (1 + Math.exp(-names.reduce((sum, name) => sum + weights[name] * traits[name], bias)));
}
