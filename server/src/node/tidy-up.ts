import { getHeapSpaceStatistics } from 'node:v8';
import { collector } from './collector.ts';

/** Milliseconds: the answer is on its way by then, and the next keystroke has not come. */
const moment = 2;
/** How full the young generation may be, where nobody waits. */
const mostUsed = 0.4;

/**
 * What collects young garbage after an answer, and not while a person waits for the next one, which would else take
 * several times as long now and then. Does nothing where it would not be worth it.
 */
export function tidyUp(): () => void {
  const { young: collectYoung } = collector();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
      if (young && young.space_used_size > mostUsed * (young.space_used_size + young.space_available_size)) collectYoung();
    }, moment);
  };
}
