// Made by `npm run calibrate` of scripts/calibrate/first-alarms.csv.
import type { AlarmTraits } from '../model/alarm-traits.ts';

export const bias = 0.47;

/** By how much the logarithm of the odds that an alarm is right grows with each trait. */
export const weights: Readonly<Record<keyof AlarmTraits, number>> = {
  overclaim: 0.73,
  lost: -0.02,
  lead: 0.45,
  slip: 1.26,
  reordered: 1.45,
  distance: -0.32,
  about: -0.86,
  byContext: -0.79,
  swapped: 1.05,
  agreed: 1.46,
  words: -0.95,
  rough: -1.47,
  nameless: -0.68,
  duration: 0.89,
  change: 1.15,
  perTime: 0.64,
  aside: -1.05,
  alone: 1.01,
  backed: 0.22,
  undecided: -0.6,
};
