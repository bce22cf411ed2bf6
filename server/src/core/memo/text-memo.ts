import { detached } from './detached.ts';

/** Of how many texts the answers are kept, at least; at most of twice as many. */
const kept = 4096;
/** Longer texts are not asked about twice. In UTF-16 units. */
const longest = 4096;

/**
 * A pure function of a text that keeps its answers for the texts that it was asked about lately: while somebody types, all
 * texts but one are the same as a moment ago. Answers are shared, so whoever gets one must not change it.
 */
export function textMemo<Answer>(answerFor: (text: string) => Answer): (text: string) => Answer {
  let older = new Map<string, Answer>();
  let newer = new Map<string, Answer>();
  return (text) => {
    const known = newer.get(text);
    if (known !== undefined) return known;
    if (text.length > longest) return answerFor(text);
    const own = detached(text);
    const answer = older.get(text) ?? answerFor(own);
    newer.set(own, answer);
    if (newer.size > kept) {
      older = newer;
      newer = new Map();
    }
    return answer;
  };
}
