/**
 * Values of the last round by their key. What a round does not ask for is forgotten at the end of the next one, so that a
 * memo holds as much as one version of a document needs, however long somebody types.
 */
export class RoundMemo<Value> {
  /** Of the round; whoever keeps a value for themselves asks for it again in another one. */
  round = 0;
  readonly #remembers: boolean;
  readonly #least: number;
  #made = 0;
  #last = new Map<string, Value>();
  #now = new Map<string, Value>();

  /**
   * One that does not remember gives every value anew: a check from nothing. A round lasts until the `least` number of
   * values was made in it, however often it is turned.
   */
  constructor(remembers = true, least = 0) {
    this.#remembers = remembers;
    this.#least = least;
  }

  /** A new round begins. */
  turn(): void {
    if (this.#made < this.#least) return;
    this.#made = 0;
    this.round++;
    this.#last = this.#now;
    this.#now = new Map();
  }

  get(key: string): Value | undefined {
    if (!this.#remembers) return undefined;
    const value = this.#now.get(key) ?? this.#last.get(key);
    if (value !== undefined) this.#now.set(key, value);
    return value;
  }

  set(key: string, value: Value): Value {
    if (this.#remembers) this.#now.set(key, value);
    this.#made++;
    return value;
  }
}
