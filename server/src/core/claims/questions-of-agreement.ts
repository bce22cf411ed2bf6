import { bySentence, type Answer, type Around } from './agreement.ts';
import { boundOfAll } from './bound-of-all.ts';
import { boundOfRough } from './bound-of-rough.ts';
import { levelToldAsChange } from './change-or-level.ts';
import { clippedCount } from './clipped-count.ts';
import { exchanged, movedOtherwise, opposed, repeated, reversed } from './contradict-together.ts';
import { contraryDays } from './contrary-days.ts';
import { contraryMonth } from './contrary-month.ts';
import { contraryRate } from './contrary-rate.ts';
import { contrarySide } from './contrary-side.ts';
import { contraryTime } from './contrary-time.ts';
import type { Decision } from './decide-metric.ts';
import { impossible } from './impossible-part.ts';
import type { OpenMetric } from './open-metric.ts';
import { otherColumn } from './other-column.ts';
import { otherEnd } from './other-end.ts';
import { otherLabel } from './other-label.ts';
import { otherProject } from './other-project.ts';
import { rangeOfItem } from './range-of-item.ts';
import { restToldAsPart } from './rest-told-as-part.ts';
import type { Reading } from './reading.ts';
import { inEachOthersPlace, misplacedBeside } from './swapped-places.ts';
import { toldOfEach } from './told-of-each.ts';
import { toldOfOne } from './told-of-one.ts';
import { toldOfWhole } from './told-of-whole.ts';
import { tooExact } from './too-exact.ts';

/** Whether a number says something else than the item whose value it has. */
interface Question {
  readonly ask: (each: OpenMetric, around: Around) => Answer;
  /** What is worked out is no value of the item, that could stand in another one's place: it is not asked, nor seen. */
  readonly ofValues?: true;
}

/**
 * All that is asked of numbers that agree with the evidence. The less of the text a question looks at, the earlier it is asked: first of the
 * words right at the number, then of what it is told of, then of the numbers beside it; of two that look at as much first what the evidence
 * contradicts, then what only says too much. Each is asked of all numbers of the passage before the next. The first that speaks is right: it
 * says most closely what is wrong, and what it spoke of no longer agrees, so that those behind it have nothing to ask.
 */
const questions: readonly Question[] = [
  // at the number: on which side of something, as a level or a change, of which days, how exact, as a bound of what is rough, as which range, and whether it bounds all
  ofItself(contrarySide),
  ofItself(levelToldAsChange),
  ofItself(contraryDays),
  ofItself(tooExact),
  ofItself(boundOfRough),
  ofItself(rangeOfItem),
  ofItself(boundOfAll),
  // told of: when, by what, of each or all, of how many of them, as part or rest, of what, of which of several, of which project
  ofItself(contraryTime),
  ofItself(contraryMonth),
  ofItself(otherColumn),
  ofItself(contraryRate),
  ofItself(toldOfEach),
  ofItself(toldOfOne),
  ofItself(toldOfWhole),
  ofItself(restToldAsPart),
  ofItself(clippedCount),
  ofItself(otherLabel),
  ofItself(otherProject),
  // with the next number
  { ask: reversed, ofValues: true },
  { ask: opposed, ofValues: true },
  { ask: movedOtherwise, ofValues: true },
  { ask: repeated, ofValues: true },
  { ask: exchanged, ofValues: true },
  { ask: impossible, ofValues: true },
  { ask: otherEnd },
  // with those of the sentence
  { ask: inEachOthersPlace, ofValues: true },
  { ask: misplacedBeside, ofValues: true },
];

/** One that speaks of the number alone that is asked. */
function ofItself(question: (each: OpenMetric, around: Around) => Decision | undefined): Question {
  return {
    ask: (each, around) => {
      const decision = question(each, around);
      return decision ? [[each, decision]] : [];
    },
  };
}

/** Asks the numbers of a passage, in order. */
export function questionAgreement(open: readonly OpenMetric[], reading: Reading): void {
  for (const { ask, ofValues } of questions) {
    const passage = ofValues ? open.filter(({ decision }) => decision!.workedOut !== true) : open;
    const sentenceOf = bySentence(passage);
    for (const [index, each] of passage.entries()) {
      const answer = ask(each, { passage, sentence: sentenceOf(each), next: passage[index + 1], reading });
      for (const [other, decision] of answer) other.decision = decision;
    }
  }
}
