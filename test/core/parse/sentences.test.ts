import assert from 'node:assert/strict';
import { splitSentences } from '../../../server/src/core/parse/sentences.ts';

/** Each text is given with `|` where one sentence ends and the next begins. */
const cases: Record<string, readonly string[]> = {
  'ordinary ends': [
    'It works. |It scales! |Does it? |Yes.',
    'One paragraph without a full stop',
    'No stop at the end. |Second one',
    'He waited… |Then he left.',
    'She asked: why now? |Because.',
  ],
  'starts that are no capitals': [
    'The wall holds. |quayside is the gate behind it.',
    'The wall holds. |`quay up` starts it.',
    'Two ships came. |3 of them left.',
    'They came. |"We stay," they said.',
    'They came. |(They left again.) |Then it was quiet.',
    'They came. |éclair is a project.',
  ],
  'no ends inside': [
    'Latency fell to 0.02 ms in v2.1.3 of main.py on example.org last week.',
    'Uses e.g. queues, i.e. buffers, vs. polling, approx. 40 of them, etc. in one go.',
    'Dr. Amara Okafor and Prof. Lind met Mr. J. R. Ortiz in St. Ives.',
    'See Fig. 3, No. 5, Sec. 2 and p. 12 of vol. 4.',
    'Hired on Jan. 5 and left on Dec. 24.',
    'The U.S. market and the E.U. market differ.',
    'Holds a Ph.D. in physics and a B.Sc. Honours.',
    'Ask "how do you run it?" and listen.',
    'They said "no." and left.',
    'It says (see below.) that it works.',
    'Build; ship; measure → learn -> repeat — always.',
    'Wait ... what happened?',
    'Wait… what happened?',
    'Made with Node.js, .NET and C++17.',
    'Yahoo! is a company.',
  ],
  'ends after what looks like an abbreviation': [
    'Written in C. |Then rewritten.',
    'She and I. |Then nobody.',
    'The answer was no. |Then it was yes.',
    'Sold in the U.S. |The team grew.',
    'Worked at Halden Inc. |Built the docks.',
    'Boats, cranes, etc. |Everything moved.',
    'It opens at 9 a.m. |Nobody comes.',
    'It took 5 min. |Then it was done.',
  ],
  'list numbers and closing marks': [
    '1. Walk the dock. |Then measure it.',
    'He said "stop." |Then he left.',
    'He said “stop!” |Then he left.',
    'It held (mostly). |Then it broke.',
    'It held [mostly.] |Then it broke.',
    'Really?! |Yes.',
  ],
  'other scripts and spacing': [
    '它能用。|它很快。',
    'Pourquoi ? |Parce que.',
    'One.  |Two.',
  ],
  'one-word sentences and lists of them': [
    'Published. |Measured. |Kept.',
    'In-house. |open source later.',
  ],
};

describe('sentences', () => {
  for (const [name, texts] of Object.entries(cases)) {
    describe(name, () => {
      for (const marked of texts) {
        it(marked, () => {
          const text = marked.replaceAll('|', '');
          const expected = marked.split('|').map((sentence) => sentence.trim());
          assert.deepEqual(splitSentences(text).map(({ start, end }) => text.slice(start, end)), expected);
        });
      }
    });
  }

  it('of nothing are none', () => {
    assert.deepEqual(splitSentences(''), []);
    assert.deepEqual(splitSentences('  \t '), []);
  });

  it('take linear time', () => {
    for (const piece of ['. ', '.', 'a.b.', '"?" ', 'A. ', '1. ', '… ']) {
      const text = piece.repeat(200_000 / piece.length);
      const started = performance.now();
      splitSentences(text);
      assert.ok(performance.now() - started < 3000, JSON.stringify(piece));
    }
  });
});
