// `npm run fuzz:edits -- [--edits N] [--seed N]`: plays random edits (50,000) and holds every result against a check from nothing.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { document, edits, evidence, playEdits, typing, updates } from '../test/support/edit-model.ts';

const { values } = parseArgs({ options: { edits: { type: 'string', default: '50000' }, seed: { type: 'string' } } });
const length = 50;
const sequences = Math.ceil(Number(values.edits) / length);
const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed);
let played = 0;
console.log(`${sequences * length} edits, seed ${seed}`);
fc.assert(
  fc.property(document(16), evidence, fc.oneof(edits(length), typing(length), updates(length)), (text, source, all) => {
    playEdits(text, source, all);
    if (++played % 20 === 0) console.log(`${played * length} edits`);
  }),
  { numRuns: sequences, seed },
);
console.log(`${played * length} edits, and not one result differs`);
