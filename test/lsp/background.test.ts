import assert from 'node:assert/strict';
import { checkInSteps } from '../../server/src/core/check/check.ts';
import { joinEvidence } from '../../server/src/core/evidence/join-evidence.ts';
import type { Steps } from '../../server/src/core/memo/steps.ts';
import { defaultSettings } from '../../server/src/core/model/settings.ts';
import { parseDocument } from '../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../server/src/core/templates/read-dossier.ts';
import { Background } from '../../server/src/lsp/background.ts';
import { collectGarbage } from '../support/collect-garbage.ts';

/** A clock that only the work moves, and a request that waits to be let in. */
function fakeTurns() {
  const turns = { time: 0, lastTurn: 0, longestWait: 0, taken: 0 };
  return {
    turns,
    work: (milliseconds: number) => void (turns.time += milliseconds),
    background: new Background({
      now: () => turns.time,
      letMessagesIn: () => {
        turns.longestWait = Math.max(turns.longestWait, turns.time - turns.lastTurn);
        turns.lastTurn = turns.time;
        turns.taken++;
        return Promise.resolve();
      },
    }),
  };
}

describe('checks in the background', () => {
  it('leave off for requests before ten milliseconds have passed', async () => {
    const { turns, work, background } = fakeTurns();
    function* longCheck(): Steps<string> {
      for (let i = 0; i < 100; i++) {
        work(3);
        yield;
      }
      return 'done';
    }
    assert.equal(await background.run(longCheck), 'done');
    assert.ok(turns.taken > 20, `${turns.taken} turns`);
    assert.ok(turns.longestWait < 10, `a request waited ${turns.longestWait} ms`);
  });

  it('a dossier is checked in steps of a passage or a rule', () => {
    const document = parseDocument('file:///d.md', '# Sill & Sons — Analyst\n\n## Pitch\n\nI ran 12 tests.\n\n- One\n- Two\n');
    const steps = checkInSteps(readDossier(document, builtInTemplates[0]!), joinEvidence([]), defaultSettings);
    const taken = [...steps].length;
    assert.ok(taken > 3 * document.passages.length, `${taken} steps`);
  });

  it('come one after the other: no two use the shared memo at the same time', async () => {
    const { work, background } = fakeTurns();
    const log: string[] = [];
    const check = (name: string) => function* (): Steps<void> {
      for (const part of ['begins', 'goes on', 'ends']) {
        log.push(`${name} ${part}`);
        work(20);
        yield;
      }
    };
    await Promise.all([background.run(check('first')), background.run(check('second'))]);
    assert.deepEqual(log, ['first begins', 'first goes on', 'first ends', 'second begins', 'second goes on', 'second ends']);
  });

  it('one that fails is told to whoever asked, and the next is done', async () => {
    const { background } = fakeTurns();
    function* fails(): Steps<string> {
      yield;
      throw new Error('a fault');
    }
    function* works(): Steps<string> {
      yield;
      return 'done';
    }
    const [failed, done] = await Promise.allSettled([background.run(fails), background.run(works)]);
    assert.equal(failed.status, 'rejected');
    assert.deepEqual(done, { status: 'fulfilled', value: 'done' });
  });

  it('leave their result to those who asked', async () => {
    const { background } = fakeTurns();
    // eslint-disable-next-line require-yield
    const result = new WeakRef(await background.run(function* check(): Steps<object> {
      return { findings: [] };
    }));
    await collectGarbage();
    assert.equal(result.deref(), undefined);
  });
});
