import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8';
import { collector } from './collector.ts';

/** Bytes of the young generation, both halves, with which checks are as fast as with more. */
const enough = 16 * 1024 * 1024;
/** Milliseconds between two looks at how far it has grown: at first, and at most, for it does not where nothing is asked. */
const [glance, longestGlance] = [20, 1000];
/** Bytes that have come since memory was given back last, from which on it is worth the pause. */
const worthIt = 32 * 1024 * 1024;

/** Whether the young generation has grown to what checks need. */
export function youngIsLarge(): boolean {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  return young === undefined || young.space_size >= enough;
}

/**
 * Collects all garbage, moves what lives on together and gives the pages back to the system: V8 alone keeps those of what it has
 * collected, and leaves others half empty. The young generation, which shrinks with it, grows again as far as checks need, and no
 * further.
 */
export function giveBack(): void {
  collector().all();
  setFlagsFromString('--semi-space-growth-factor=2');
  boundOnceLarge(glance);
}

function boundOnceLarge(pause: number): void {
  if (youngIsLarge()) setFlagsFromString('--semi-space-growth-factor=1');
  else setTimeout(() => boundOnceLarge(Math.min(2 * pause, longestGlance)), pause).unref();
}

/**
 * What is told of each answer and gives memory back once none was asked for a while, where much has come since the last time.
 *
 * @param quiet Milliseconds without an answer: the person reads, or is away.
 */
export function givingBack(quiet = 500, give = giveBack): () => void {
  let kept = getHeapStatistics().total_physical_size;
  const look = (): void => {
    if (getHeapStatistics().total_physical_size - kept < worthIt) return;
    give();
    kept = getHeapStatistics().total_physical_size;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    // Put off again without a new timer, which every keystroke would else take.
    timer = timer?.refresh() ?? setTimeout(look, quiet).unref();
  };
}
