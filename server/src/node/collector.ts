import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Collects garbage when it is called, all or what is young. */
export function collector(): (options: { readonly type: 'major' | 'minor' }) => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: { readonly type: 'major' | 'minor' }) => void;
  // Compiled code is kept and loaded under the same flags only.
  setFlagsFromString('--no-expose-gc');
  return collect;
}
