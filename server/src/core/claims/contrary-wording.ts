import { textMemo } from '../memo/text-memo.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { Span } from '../text/span.ts';
import { verbFamily } from './others-work.ts';
import { contentWords } from './content-words.ts';
import { english } from './words/english.ts';

/** A place in a clause where its words and an item's are contrary: `first` for `second attempt`, `granted` for `not granted`. */
export interface Contrary {
  /** In the clause. */
  readonly span: Span;
  readonly text: string;
  /** The item says `not` of the very word. */
  readonly denied: boolean;
}

const { ordinalOf, keptTo, denial, deniedRole, deniedAhead } = english.contraryWording;

/** Undefined where nothing that the clause says is contrary to what the item says. */
export function contraryTo(clause: string, { statement }: EvidenceItem): Contrary | undefined {
  return otherPair(clause, ordinalOf, ordinalsIn(statement)) ?? otherPair(clause, keptTo, boundsIn(statement)) ?? denied(clause, deniedIn(statement));
}

interface Qualified {
  readonly qualifier: string;
  readonly noun: string;
}

/** Each item is asked about for many clauses. */
function pairsOf(pattern: RegExp): (statement: string) => readonly Qualified[] {
  return textMemo((statement) => [...statement.matchAll(pattern)].map(([, qualifier = '', noun = '']) => ({ qualifier: qualifier.toLowerCase(), noun: noun.toLowerCase() })));
}

const ordinalsIn = pairsOf(ordinalOf);
const boundsIn = pairsOf(keptTo);
/** Stems of the words that it says `not` of. */
const deniedIn = textMemo((statement) => [...statement.matchAll(denial), ...statement.matchAll(deniedRole)].flatMap(([, word = '']) => contentWords(word)[0] ?? []));

/** Both qualify the same noun with different words of one closed class. */
function otherPair(clause: string, pattern: RegExp, said: readonly Qualified[]): Contrary | undefined {
  if (said.length === 0) return undefined;
  for (const match of clause.matchAll(pattern)) {
    const [text, qualifier = '', noun = ''] = match;
    const same = said.filter((each) => each.noun === noun.toLowerCase());
    if (same.length === 0 || same.some((each) => each.qualifier === qualifier.toLowerCase())) continue;
    return { span: { start: match.index, end: match.index + text.length }, text, denied: false };
  }
  return undefined;
}

/** The item says that it is not so. */
function denied(clause: string, stems: readonly string[]): Contrary | undefined {
  for (const wanted of stems) {
    for (const match of clause.matchAll(/\p{L}{3,}/gu)) {
      if (contentWords(match[0])[0] !== wanted && verbFamily(match[0]) !== wanted) continue;
      if (deniedAhead.test(clause.slice(0, match.index))) continue;
      return { span: { start: match.index, end: match.index + match[0].length }, text: match[0], denied: true };
    }
  }
  return undefined;
}
