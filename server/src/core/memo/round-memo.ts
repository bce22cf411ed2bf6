/**
 * Values of the last round by their key. What a round does not ask for is forgotten at the end of the next one, so that a
 * memo holds as much as one version of a document needs, however long somebody types.
 */
export class RoundMemo<Value> {
  readonly #remembers: boolean;
  readonly #least: number;
  #last = new Map<string, Value>();
  #now = new Map<string, Value>();

  /**
   * One that does not remember gives every value anew: a check from nothing. A round lasts until it has asked for the `least`
   * number of values, however often it is turned: for one memo over many documents.
   */
  constructor(remembers = true, least = 0) {
    this.#remembers = remembers;
    this.#least = least;
  }

  /** A new round begins. */
  turn(): void {
    if (this.#now.size < this.#least) return;
    this.#last = this.#now;
    this.#now = new Map();
  }

  forget(): void {
    this.#last = new Map();
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
    return value;
  }
}
