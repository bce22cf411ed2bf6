/** What is known of a number that differs from the evidence, or that no item has, and tells how surely that is wrong. Each is a number; what holds or not is 1 or 0. */
export interface AlarmTraits {
  /** An overclaim, not a contradiction. */
  readonly overclaim: number;
  /** No item has it. */
  readonly lost: number;
  /** How much clearer the item that it differs from is meant than any other, from -2 to 4 (`claims/clearly-meant`); 0 where no item has it. */
  readonly lead: number;
  /** How much it looks like a slip from the number that is meant, or from the nearest one; from 0 to 1 (`claims/slips`). */
  readonly slip: number;
  /** It has the digits of the number that is meant in another order. */
  readonly reordered: number;
  /** Natural logarithm of how many times greater or smaller it is than the number that is meant, at most 5. */
  readonly distance: number;
  /** Only the surroundings of that number are alike, not what it measures. */
  readonly about: number;
  /** That item is meant by its context alone. */
  readonly byContext: number;
  /** It is another item's number. */
  readonly swapped: number;
  /** An item that measures the same agrees with it. */
  readonly agreed: number;
  /** It is written in words. */
  readonly words: number;
  /** It is about so many. */
  readonly rough: number;
  /** It says not what it is of. */
  readonly nameless: number;
  readonly duration: number;
  readonly change: number;
  /** It is so many in a time. */
  readonly perTime: number;
  /** It stands in an instruction, a plan, or what else tells no work. */
  readonly aside: number;
  /** No other number stands in its passage. */
  readonly alone: number;
  /** How many other numbers of its passage are backed, at most 3. */
  readonly backed: number;
  /** How many are undecided, at most 2. */
  readonly undecided: number;
}
