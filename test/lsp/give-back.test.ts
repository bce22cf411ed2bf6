import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { giveBack, givingBack } from '../../server/src/node/give-back.ts';

const megabyte = 1024 * 1024;
const physical = (): number => getHeapStatistics().total_physical_size;

/** What makes the heap grow by that many bytes while it is alive. */
function litter(bytes: number): object[] {
  const before = physical();
  const alive: object[] = [];
  while (physical() < before + bytes) alive.push(Array.from({ length: 1000 }, (_, i) => ({ i, garbage: i })));
  return alive;
}

describe('giving memory back', () => {
  // As V8 has it, for the tests that come next.
  after(() => setFlagsFromString('--semi-space-growth-factor=2'));

  it('leaves no pages to what nobody uses', () => {
    const before = physical();
    litter(64 * megabyte);
    giveBack();
    assert(physical() < before + 32 * megabyte, `${before} to ${physical()}`);
  });

  it('happens once nothing was asked for a while, where much has come', async () => {
    let times = 0;
    const events = new EventEmitter();
    const answered = givingBack(300, () => {
      times++;
      events.emit('given');
    });
    const alive = litter(64 * megabyte);
    for (let i = 0; i < 10; i++) {
      answered();
      await setTimeout(50);
    }
    assert.equal(times, 0, 'answers were given all the time');
    // A timer of its own keeps the process alive, which the one that is waited for does not.
    await Promise.race([once(events, 'given'), setTimeout(5000)]);
    answered();
    await setTimeout(350);
    assert.deepEqual([times, alive.length > 0], [1, true], 'nothing has come since');
  });
});
