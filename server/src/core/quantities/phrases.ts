import type { Token } from './tokens.ts';

/** Phrases ready to be matched against tokens, by their first or last word. */
export type PhraseTable<T> = ReadonlyMap<string, readonly { readonly parts: readonly string[]; readonly value: T }[]>;

function parts(phrase: string): string[] {
  return phrase.replace(/\./gu, ' .').split(' ').filter(Boolean);
}

/** `side` is the word by which an entry is found: its last for phrases before a number, its first for those after it. */
export function phraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>, side: 'first' | 'last'): PhraseTable<T> {
  const table = new Map<string, { parts: string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const list = parts(phrase);
    const key = (side === 'first' ? list[0] : list.at(-1)) ?? '';
    table.set(key, [...(table.get(key) ?? []), { parts: list, value }]);
  }
  for (const list of table.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return table;
}

export interface PhraseMatch<T> {
  readonly first: number;
  readonly end: number;
  readonly value: T;
}

/** The longest phrase whose last token is the one before `end`; nothing before token `floor` is looked at. */
export function matchBefore<T>(tokens: readonly Token[], end: number, floor: number, table: PhraseTable<T>): PhraseMatch<T> | undefined {
  for (const { parts: list, value } of table.get(tokens[end - 1]?.lower ?? '') ?? []) {
    const first = end - list.length;
    if (first >= floor && list.every((part, index) => tokens[first + index]!.lower === part)) return { first, end, value };
  }
  return undefined;
}

/** The longest phrase that starts at token `at`. */
export function matchAfter<T>(tokens: readonly Token[], at: number, table: PhraseTable<T>): PhraseMatch<T> | undefined {
  for (const { parts: list, value } of table.get(tokens[at]?.lower ?? '') ?? []) {
    if (list.every((part, index) => tokens[at + index]?.lower === part)) return { first: at, end: at + list.length, value };
  }
  return undefined;
}
