import fc from 'fast-check';

/**
 * Property tests run on the same texts every time, so that a red run is about the change and not about the draw.
 * `SEED=random` draws new ones; any number repeats a draw.
 */
const { SEED } = process.env;
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED ?? 20261123) });
