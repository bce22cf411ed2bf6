import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { v8Flags } from '../../client/src/v8-flags.ts';

describe('flags of the server that the extension starts', () => {
  it('are given to a V8 that was seen to know them', () => assert.deepEqual(v8Flags('13.8.258.31-electron.0'), ['--no-regexp-tier-up']));

  it('are left out for any other, which might not start', () => {
    for (const version of ['9.8.1', '15.0.1', '', 'next']) assert.deepEqual(v8Flags(version), []);
  });

  it('start the Node that runs this', () => {
    assert.equal(spawnSync(process.execPath, [...v8Flags(process.versions.v8), '--eval', '0']).status, 0);
  });
});
