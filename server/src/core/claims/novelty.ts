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
  /** Words that it has, but for such verbs. */
  readonly familiar: ReadonlySet<string>;
  /** So many of those one item has. */
  readonly together: number;
}

export function noveltyOf(text: string, { index, known }: WordGround): Novelty {
  const unknown = new Set<string>();
  const familiar = new Set<string>();
  const verbs = new Set<string>();
  let knownVerb = false;
  for (const { stem, form } of weightyWords(text)) {
    const isFamiliar = index.hasKin(stem) || known.isOfTitle(stem);
    if (form === 'verb') {
      knownVerb ||= isFamiliar;
      if (!isFamiliar) verbs.add(stem);
    } else if (isFamiliar) familiar.add(stem);
    else if (form !== 'adverb') unknown.add(stem);
  }
  return { unknown, verbs: knownVerb ? new Set() : verbs, familiar, together: index.near(familiar)[0]?.shared.length ?? 0 };
}
