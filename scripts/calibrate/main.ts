// `npm run calibrate`: how surely an alarm about a number is right, learned from alarms about dossiers that were new to the rules.
import { appendFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measure } from '../bench-accuracy/measure.ts';
import { groupBy, table } from '../bench-accuracy/table.ts';
import { alarmsFile, readFirstAlarms, type FirstAlarm } from './first-alarms.ts';
import { chance, fitLogistic } from './logistic.ts';
import { weightsFile, weightsModule } from './weights.ts';

const usage = `npm run calibrate -- [options]
  --add SET   first put down the alarms of the held-out half, under this name; once a set, before anybody reads it
  --help`;

const { values } = parseArgs({ options: { add: { type: 'string' }, help: { type: 'boolean', default: false } } });

/** Alarms at a threshold where each set is judged by what the others teach. */
function report(alarms: readonly FirstAlarm[]): string {
  const sets = groupBy(alarms, ({ set }) => set);
  const judged = [...sets].flatMap(([set, own]) => {
    const others = alarms.filter((alarm) => alarm.set !== set);
    const model = fitLogistic(others.map(({ traits }) => traits), others.map(({ right }) => right));
    return own.map((alarm) => ({ ...alarm, certainty: chance(model, alarm.traits) }));
  });
  const rows = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((threshold) => [threshold, ...[...sets.keys(), undefined].map((set) => {
    const raised = judged.filter((alarm) => (set === undefined || alarm.set === set) && alarm.certainty >= threshold);
    return `${raised.filter(({ right }) => right).length} of ${raised.length}`;
  })]);
  return table(['certainty from', ...sets.keys(), 'all'], rows);
}

function addHeldOut(set: string): void {
  const { names, alarms } = readFirstAlarms();
  if (alarms.some((alarm) => alarm.set === set)) throw new Error(`The alarms of ${set} are on record.`);
  const rows = measure('heldout').flatMap(({ metrics }) => metrics.alarms).flatMap(({ mention: { traits }, right }) =>
    traits ? [[set, Number(right), ...names.map((name) => Number(traits[name].toFixed(3)))].join(',')] : []);
  appendFileSync(alarmsFile, `${rows.join('\n')}\n`);
}

if (values.help) console.log(usage);
else {
  if (values.add !== undefined) addHeldOut(values.add);
  const { names, alarms } = readFirstAlarms();
  writeFileSync(weightsFile, weightsModule(names, alarms));
  console.log(`Right alarms of all, each set judged by what the others teach\n\n${report(alarms)}`);
}
