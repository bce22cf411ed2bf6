import type { ItemIndex } from './item-index.ts';
import type { KnownWords } from './known-words.ts';
import { weightyWords } from './weighty-words.ts';

/** What words are looked up in. */
export interface WordGround {
  readonly index: ItemIndex;
  readonly known: KnownWords;
}

/** What the evidence, or the employer's and the role's name, has of the words of a text. */
export interface Novelty {
  /** Words that it lacks. */
  readonly unknown: ReadonlySet<string>;
  /** Verbs that nearly any work can be told with, of which it has none. */
  readonly verbs: ReadonlySet<string>;
  /** Words that it has, but for such verbs and for names. */
  readonly familiar: ReadonlySet<string>;
  /** So many of those one item has. */
  readonly together: number;
  /** The share of all its words that this item has, by their rarity; 0 to 1. */
  readonly covered: number;
  /** Words of subjects' names: at whose place or on which project it was says nothing of the work. */
  readonly names: ReadonlySet<string>;
}

export function noveltyOf(text: string, { index, known }: WordGround): Novelty {
  const unknown = new Set<string>();
  const familiar = new Set<string>();
  const names = new Set<string>();
  const verbs = new Set<string>();
  let knownVerb = false;
  for (const { stem, form } of weightyWords(text)) {
    const isFamiliar = index.hasKin(stem) || known.isOfTitle(stem);
    if (form === 'verb') {
      knownVerb ||= isFamiliar;
      if (!isFamiliar) verbs.add(stem);
    } else if (index.isOfName(stem)) names.add(stem);
    else if (isFamiliar) familiar.add(stem);
    else if (form !== 'adverb') unknown.add(stem);
  }
  const best = index.near(familiar)[0];
  return { unknown, verbs: knownVerb ? new Set() : verbs, familiar, names, together: best?.shared.length ?? 0, covered: (best?.weight ?? 0) / weigh(unknown, familiar, index) };
}

/** A word that nothing has weighs as much as one of a single item. */
function weigh(unknown: ReadonlySet<string>, familiar: ReadonlySet<string>, index: ItemIndex): number {
  let sum = unknown.size;
  for (const word of familiar) sum += index.rarity(word);
  return Math.max(1, sum);
}
