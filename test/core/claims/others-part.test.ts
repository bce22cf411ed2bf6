import assert from 'node:assert/strict';
import { unbackedIn } from './verdicts-of.ts';

describe('work that an item says others did', () => {
  const items = [
    'Helped the head keeper with the otter census; she ran it',
    'Bell restoration: casting done by the foundry; I was one of four surveyors and trained 9 ringers',
    'assisted the harbour office with the switch to the new tide tables; they owned it',
    'Survey of the eastern reef in 2024, 212 dives. I drew the charts; R. Okada counted the corals.',
    'Loom repair: the guild’s archive led it',
    'Kiln rota 3 ovens. glaze team runs it, i did the timing',
    'Aerial views of the marsh were flown by a hired pilot',
    'Choir stalls moved from Elm to Birk in 2023. Harriet Noakes (parish) led the programme; I led the varnish workstream',
    'Lock inspection in May: all gates tight. Chief diver Rhona Speight prepared it; I answered the questions on seals.',
    'Sluice gauges fitted. I drew them, Tomasz built the brass half.',
    'Led the fog bell rehearsal; she led it twice',
  ];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['I ran our otter census.', ['scope: ran']],
    ['I introduced the casting and trained 9 ringers.', ['scope: introduced']],
    ['I trained 9 ringers.', []],
    ['I led the switch to the new tide tables.', ['scope: led']],
    ['Drew the charts and counted the corals, 212 dives.', ['scope: counted']],
    ['I drew the charts of the eastern reef.', []],
    ['I led the loom repair.', ['scope: led']],
    ['I ran the kiln rota.', ['scope: ran']],
    ['I fly the aerial views myself.', ['scope: fly']],
    ['Led the move of the choir stalls from Elm to Birk.', ['scope: Led']],
    ['I led the varnish workstream for the choir stalls.', []],
    ['Prepared the lock inspection in May.', ['scope: Prepared']],
    ['I made the sluice gauges, the steel half and the brass half.', ['scope: made']],
    ['I led the fog bell rehearsal.', []],
  ];
  for (const [line, expected] of cases) it(`${line} → ${expected.join(', ') || 'nothing'}`, () => assert.deepEqual(unbackedIn(items, line), expected));
});
