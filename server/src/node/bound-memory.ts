import { setFlagsFromString } from 'node:v8';
import { giveBack, youngIsLarge } from './give-back.ts';

/** Milliseconds: the first check is over by then. */
const start = 1000;
const glance = 20;

/**
 * Keeps the young generation as large as checks need it, and old garbage in bounds. Left alone the former grows tenfold with a
 * person's typing, or as soon as a whole workspace is checked, and the latter to thrice what is alive; neither saves any time.
 *
 * @param hasChecked Whether an answer was given; before that, nothing is bounded for a while.
 * @param beforehand What has to be done after a check, under the flags that the process was started with.
 */
export function boundMemory(hasChecked: () => boolean, beforehand: () => void, since = performance.now()): void {
  if ((youngIsLarge() && hasChecked()) || performance.now() - since >= start) {
    if (hasChecked()) beforehand();
    // How far old memory may grow is told when it is collected.
    setFlagsFromString('--heap-growing-percent=50');
    giveBack();
  } else setTimeout(() => boundMemory(hasChecked, beforehand, since), glance).unref();
}
