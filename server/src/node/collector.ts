import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Ways to collect garbage now. */
export interface Collector {
  /** What is young. */
  readonly young: () => void;
  /** All, also what would be kept for a while: what lives on is moved together, and the pages of the rest go back to the system. */
  readonly all: () => void;
}

/** The first V8 that tells kinds of collections apart by name; an older one takes any word for "what is young". */
const firstWithKinds = 12;

export function collector(): Collector {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options?: { readonly type: 'major' | 'minor'; readonly flavor?: 'last-resort' }) => void;
  // Compiled code is kept and loaded under the same flags only.
  setFlagsFromString('--no-expose-gc');
  const hasKinds = Number.parseInt(process.versions.v8, 10) >= firstWithKinds;
  return {
    young: () => collect({ type: 'minor' }),
    all: () => (hasKinds ? collect({ type: 'major', flavor: 'last-resort' }) : collect()),
  };
}
