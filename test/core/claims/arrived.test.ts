import assert from 'node:assert/strict';
import { unbackedIn } from './verdicts-of.ts';

describe('what is told as having come, though the item is planned or in progress', () => {
  const items = [
    'Heated chapel floor (planned, 40 kW)',
    'Organ loft lift (in progress, tested by 3 players)',
    'Bell ringers’ app with the planning office (in progress)',
    'Welsh hymn book, up to 90 hymns per volume (planned)',
    'Choir retreat for altos (planned)',
    'Bid for a weaving studio: draft is with the elders, goes in in spring 2030',
    'Tower lights, 2 of 6 done (in progress)',
    'Move of the archive to Postgres (in progress, 3 of 8 shelves live)',
    'Choristers’ app (in progress, beta with 40 singers)',
  ];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Our heated floor went up last year.', ['status: Our heated floor went up last year']],
    ['A heated floor was put in below the chapel.', ['status: A heated floor was put in below the chapel']],
    ['The organ lift is live for all players.', ['status: The organ lift is live for all players']],
    ['The organ lift is not live.', []],
    ['I built the ringers’ app with the planning office.', ['status: I built the ringers’ app with the planning office']],
    ['The Welsh hymn book shipped in spring.', ['status: The Welsh hymn book shipped in spring']],
    ['The Welsh hymn book is next.', []],
    ['A choir retreat already runs with altos.', ['status: A choir retreat already runs with altos']],
    ['The bid for the weaving studio went in last spring.', ['status: The bid for the weaving studio went in last spring']],
    ['The archive is already on Postgres for three shelves.', []],
    ['The choristers’ app was opened to 40 singers as a beta.', []],
    ['2 of the 6 tower lights are live.', []],
  ];
  for (const [line, expected] of cases) it(`${line} → ${expected.join(', ') || 'nothing'}`, () => assert.deepEqual(unbackedIn(items, line), expected));
});
