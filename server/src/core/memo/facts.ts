/**
 * What was found out about one thing, kept with it. To look it up elsewhere by a text costs more than most rules do: every
 * look-up touches memory that nobody has touched since the last keystroke.
 */
export class Facts {
  readonly #known: unknown[] = [];

  get<Fact>({ index }: FactSlot<Fact>): Fact | undefined {
    return this.#known[index] as Fact | undefined;
  }

  set<Fact>({ index }: FactSlot<Fact>, fact: Fact): Fact {
    this.#known[index] = fact;
    return fact;
  }

  /** Facts follow from what they are kept with, and are no part of it. */
  toJSON(): undefined {
    return undefined;
  }
}

/** One kind of facts. */
export interface FactSlot<Fact> {
  readonly index: number;
  /** Only in the type. */
  readonly fact?: Fact;
}

let slots = 0;

/** A place for one kind of facts in all things that keep any; made once, where a module is loaded. */
export function factSlot<Fact>(): FactSlot<Fact> {
  return { index: slots++ };
}

/** A pure function of a thing that finds out once, as long as the thing keeps its facts. */
export function factOf<Thing extends { readonly facts: Facts }, Fact>(find: (thing: Thing) => Fact): (thing: Thing) => Fact {
  const slot = factSlot<Fact>();
  return (thing) => thing.facts.get(slot) ?? thing.facts.set(slot, find(thing));
}
