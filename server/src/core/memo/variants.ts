const fewest = 8;

/**
 * Values of one thing by what stands around it, of which there is mostly one. Those that nobody asked for in two rounds are
 * forgotten once there are many.
 */
export class Variants<Value> {
  #key = '';
  #recent: { readonly value: Value; round: number } | undefined;
  #others: Map<string, { readonly value: Value; round: number }> | undefined;
  #most = fewest;

  get(key: string, round: number): Value | undefined {
    if (this.#recent === undefined || key !== this.#key) {
      const found = this.#others?.get(key);
      if (!found) return undefined;
      this.#put(key, found);
    }
    this.#recent!.round = round;
    return this.#recent!.value;
  }

  set(key: string, round: number, value: Value): Value {
    this.#put(key, { value, round });
    const others = this.#others;
    if (others !== undefined && others.size > this.#most) {
      for (const [old, { round: last }] of others) if (last < round - 1) others.delete(old);
      this.#most = Math.max(fewest, 2 * others.size);
    }
    return value;
  }

  #put(key: string, entry: { readonly value: Value; round: number }): void {
    if (this.#recent !== undefined) {
      this.#others ??= new Map([[this.#key, this.#recent]]);
      this.#others.set(key, entry);
    }
    this.#key = key;
    this.#recent = entry;
  }
}
