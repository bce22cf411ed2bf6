import assert from 'node:assert/strict';
import { constants, PerformanceObserver, type NodeGCPerformanceDetail, type PerformanceEntry } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { getHeapSpaceStatistics } from 'node:v8';
import { tidyUp } from '../../server/src/node/tidy-up.ts';

/** How much of the young generation is in use, from 0 to 1. */
function youngUsed(): number {
  const { space_used_size: used, space_available_size: free } = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')!;
  return used / (used + free);
}

function fillTo(share: number): void {
  let garbage: unknown;
  while (youngUsed() < share) garbage = Array.from({ length: 1000 }, (_, i) => ({ i, garbage: i }));
  void garbage;
}

describe('tidying up', () => {
  let collected = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (((entry as PerformanceEntry & { readonly detail?: unknown }).detail as NodeGCPerformanceDetail).flags === constants.NODE_PERFORMANCE_GC_FLAGS_FORCED) collected++;
  });
  beforeEach(() => {
    collected = 0;
    observer.observe({ entryTypes: ['gc'] });
  });
  afterEach(() => observer.disconnect());

  it('collects young garbage once, soon after an answer', async () => {
    const answered = tidyUp();
    fillTo(0.6);
    answered();
    answered();
    assert.equal(collected, 0);
    await setTimeout(50);
    assert.equal(collected, 1);
  });

  it('leaves little garbage where it is', async () => {
    const answered = tidyUp();
    fillTo(0.6);
    answered();
    await setTimeout(50);
    answered();
    await setTimeout(50);
    assert.equal(collected, 1);
  });
});
