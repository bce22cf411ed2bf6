import type { FirstAlarm } from './first-alarms.ts';
import { fitLogistic } from './logistic.ts';

export const weightsFile = new URL('../../server/src/core/claims/alarm-weights.ts', import.meta.url);

/** The module that the certainty of alarms is reckoned with. */
export function weightsModule(names: readonly string[], alarms: readonly FirstAlarm[]): string {
  const { bias, weights } = fitLogistic(alarms.map(({ traits }) => traits), alarms.map(({ right }) => right));
  return `// Made by \`npm run calibrate\` of scripts/calibrate/first-alarms.csv.
import type { AlarmTraits } from '../model/alarm-traits.ts';

export const bias = ${rounded(bias)};

/** By how much the logarithm of the odds that an alarm is right grows with each trait. */
export const weights: Readonly<Record<keyof AlarmTraits, number>> = {
${names.map((name, at) => `  ${name}: ${rounded(weights[at]!)},`).join('\n')}
};
`;
}

function rounded(value: number): string {
  return (Math.round(value * 100) / 100).toString();
}
