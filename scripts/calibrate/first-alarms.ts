import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { AlarmTraits } from '../../server/src/core/model/alarm-traits.ts';

/** An alarm about a number of a dossier that was new to the rules when it was raised. */
export interface FirstAlarm {
  /** Which dossiers: each set was written by people who knew no rule, and checked before anybody who works on the rules had read it. */
  readonly set: string;
  /** One of the labels under it is wrong by its reader. */
  readonly right: boolean;
  readonly traits: readonly number[];
}

export const alarmsFile = new URL('first-alarms.csv', import.meta.url);

/** The alarms on record, and the names of their traits in the order of their values. */
export function readFirstAlarms(): { readonly names: readonly (keyof AlarmTraits)[]; readonly alarms: readonly FirstAlarm[] } {
  const rows = csvParse(readFileSync(alarmsFile, 'utf8'));
  const names = rows.columns.slice(2) as (keyof AlarmTraits)[];
  return { names, alarms: rows.map((row) => ({ set: row['set']!, right: row['right'] === '1', traits: names.map((name) => Number(row[name])) })) };
}
