import { textMemo } from '../memo/text-memo.ts';
import { english } from '../quantities/words/english.ts';
import { stem } from '../quantities/stem.ts';
import { readWords } from './content-words.ts';

/** Verbs that nearly any work can be told with, in all their forms that a stem does not join. */
const lightVerbs =
  'go goes went gone come came fall fell fallen drop rise rose risen increase decrease reduce cut lower raise grow grew grown shrink shrank shorten improve ' +
  'save double halve bring brought take took taken get got gotten make made reach stand stood hold held keep kept use run ran show shown put set let leave left ' +
  'give gave given turn move mean meant begin began begun start stop end become became stay remain need want try tried help say said tell told know knew known think ' +
  'thought see saw seen find found feel felt look call ask seem happen work serve lead led carry do did make build built write wrote written handle pull push spend ' +
  'spent lose lost win won pay paid add cover open close change like include';

/** Degree, order and manner: what they qualify is told without them. */
const qualifiers =
  'roughly nearly almost mostly partly mainly rather quite well ahead ever today yesterday tomorrow ago later early late soon always often sometimes usually instead ' +
  'alone alike else anyway away back together apart inside outside whole entire single real own possible able good better best bad worse worst new old big small ' +
  'great little high low full free first second third last next final main long longer short fast quick slow easy hard right wrong sure true same different';

/** When, and how much of it. */
const timesAndParts =
  'cent percent percentage point half quarter zero time day week month year hour minute second decade morning evening night spring summer autumn fall winter ' +
  'monday tuesday wednesday thursday friday saturday sunday number amount level';

/** Nouns that stand for any other, as pronouns do. */
const proNouns =
  'people person man men woman women nobody somebody everybody everyone anybody anyone someone nothing something anything everything thing way kind sort lot bit part place rest';

const stems = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].map((word) => stem(word)));
const verbs = stems(lightVerbs.split(' '));
const light = stems([...`${qualifiers} ${timesAndParts} ${proNouns}`.split(' '), ...english.months, ...english.numbers.keys(), ...english.fractions.keys(), ...english.ordinals.keys(), ...english.bundles.keys()]);

/** A word that may tell one piece of work from another. */
export interface WeightyWord {
  readonly stem: string;
  /** `verb`: a verb that nearly any work can be told with. `adverb`: ends as one does; that the evidence lacks it says nothing. */
  readonly form: 'verb' | 'adverb' | 'other';
}

const wordPattern = /\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)?/gu;

/** The words of a text that may tell one piece of work from another: content words without degrees, times and numbers. */
export const weightyWords: (text: string) => readonly WeightyWord[] = textMemo((text) => [...text.matchAll(wordPattern)].flatMap(([word]) => read(word)));

function read(word: string): readonly WeightyWord[] {
  const adverb = word.length > 4 && word.endsWith('ly');
  return readWords(word).filter((each) => !light.has(each)).map((each) => ({ stem: each, form: verbs.has(each) ? 'verb' : adverb ? 'adverb' : 'other' }));
}
