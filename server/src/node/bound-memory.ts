import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { collector } from './collector.ts';

/** Bytes of the young generation, both halves, with which checks are as fast as with more. */
const enough = 16 * 1024 * 1024;
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
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  const isLarge = young === undefined || young.space_size >= enough;
  if ((isLarge && hasChecked()) || performance.now() - since >= start) {
    if (hasChecked()) beforehand();
    for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=50']) setFlagsFromString(flag);
    // How far old memory may grow is told when it is collected.
    collector()({ type: 'major' });
  } else setTimeout(() => boundMemory(hasChecked, beforehand, since), glance).unref();
}
