// mocha's usual output, and a line `passed failed` for scripts/test.sh, which adds up several runs.
const { appendFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class TallyReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      if (process.env.DOSSIER_TALLY) appendFileSync(process.env.DOSSIER_TALLY, `${this.stats.passes} ${this.stats.failures}\n`);
    });
  }
};
