/** What an id may hold. */
export const idPattern = /^[A-Za-z0-9._-]+$/;

/** Lower case, words joined by `-`; '' where the text has no letter or digit that an id may hold. */
export function slug(text: string, mostWords = 6): string {
  const plain = text.slice(0, 400).normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== '').slice(0, mostWords).join('-');
}

/** Hands out ids, each once; one that is taken gets `-2`, `-3`, … in order of asking. */
export interface IdRegister {
  readonly has: (id: string) => boolean;
  readonly take: (wanted: string) => string;
}

export function idRegister(): IdRegister {
  const taken = new Set<string>();
  // Where to go on counting, so that a thousand equal wishes stay linear.
  const next = new Map<string, number>();
  return {
    has: (id) => taken.has(id),
    take: (wanted) => {
      let id = wanted;
      for (let n = next.get(wanted) ?? 2; taken.has(id); n++) {
        id = `${wanted}-${n}`;
        next.set(wanted, n + 1);
      }
      taken.add(id);
      return id;
    },
  };
}
