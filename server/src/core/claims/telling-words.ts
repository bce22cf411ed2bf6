import { stem } from '../quantities/stem.ts';

/** Words for the dimension itself: they measure everything of that kind and tell nothing apart. */
const dimension = 'latency time duration delay period speed rate share percent percentage amount total number value level figure';

/** Verbs of change and of having: whatever is measured can go up, come down or stand at something. */
const change =
  'went go goes come came fall fell fallen drop dropped rise rose risen increase increased decrease decreased reduce reduced cut lower lowered ' +
  'raise raised grow grew grown shrink shrank shorten shortened improve improved save saved double doubled halve halved bring brought take took taken ' +
  'get got make made reach reached stand stood hold held keep kept use used run ran show shown average';

const untelling: ReadonlySet<string> = new Set(`${dimension} ${change}`.split(' ').map((word) => stem(word)));

/** The first of the word sets that holds more than words for the dimension and its change. */
export function telling(...sets: readonly Iterable<string>[]): ReadonlySet<string> {
  for (const set of sets) {
    const words = [...set].filter((word) => !untelling.has(word));
    if (words.length > 0) return new Set(words);
  }
  return new Set();
}

