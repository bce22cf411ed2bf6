import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** All that nobody can reach any more is gone when it resolves. */
export async function collectGarbage(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    // What a promise or a weak reference was just asked for lives until the next turn.
    await new Promise((resolve) => setImmediate(resolve));
    collect();
  }
}
