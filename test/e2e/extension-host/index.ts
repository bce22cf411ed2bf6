import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';
import { suites } from './suites.ts';

/** Called by the extension host. Lines that start with `| ` reach the terminal. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: Lines });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const define of suites) define();
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const { passes = 0 } = runner.stats ?? {};
      const tally = process.env['DOSSIER_TALLY'];
      if (tally !== undefined) appendFileSync(tally, `${passes} ${failures}\n`);
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
  });
}

class Lines extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    runner.on('suite', (suite) => { if (suite.title !== '') console.info(`| \n|   ${suite.title}`); });
    runner.on('pass', (test) => console.info(`|     PASS ${test.title} (${test.duration}ms)`));
    runner.on('fail', (test, error: Error) => console.info(`|     FAIL ${test.fullTitle()}\n${error.stack ?? error.message}`));
  }
}
