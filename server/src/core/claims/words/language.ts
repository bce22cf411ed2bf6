import type { ContraryLanguage } from './language/contrary.ts';
import type { DeedsLanguage } from './language/deeds.ts';
import type { KindWords } from './language/kinds.ts';
import type { NamesLanguage } from './language/names.ts';
import type { NumbersLanguage } from './language/numbers.ts';
import type { OthersLanguage } from './language/others.ts';
import type { OwnerWords } from './language/owners.ts';
import type { StatementsLanguage } from './language/statements.ts';

/**
 * The words of one language by which claims and items are told, each with what it matches. Closed classes and stock constructions; what may be claimed is open vocabulary and stands in no list.
 */
export interface ClaimLanguage extends ContraryLanguage, DeedsLanguage, NamesLanguage, NumbersLanguage, OthersLanguage, StatementsLanguage {
  readonly kinds: KindWords;
  readonly owners: OwnerWords;
  readonly present: PresentWords;
  readonly sides: SideWords;
  /** From a word for all or none up to right before a bound: `every letter gets a reply within`. */
  readonly boundOfAll: RegExp;
  /** Right before a number that it bounds only loosely (`bound-of-rough`). */
  readonly upTo: RegExp;
  /** Anywhere in what is said of a number that may be what a part leaves of its whole (`rest-told-as-part`). */
  readonly tellsRest: RegExp;
  /** What is told of others, of anybody, or as what ought to be, in a clause that names no one. */
  readonly ofAny: RegExp;
  /** What is told of several things at once, and of no single one. */
  readonly jointly: RegExp;
  /** The same, or a sum, which a single thing has, too. */
  readonly together: RegExp;
  /** What is told of one of several, or of a part of the time, and of no other. */
  readonly ofOneAlone: RegExp;
  readonly columns: ColumnWords;
  readonly order: OrderWords;
  readonly status: StatusWords;
  readonly roles: RoleWords;
  readonly verbs: VerbWords;
}

/** Which of two numbers came first (`order-in-time`). */
export interface OrderWords {
  /** Pattern: up to right before the name of a month in which something was so (`contrary-month`). */
  readonly inMonth: string;
  /** Pattern: right behind such a name, that it is of a range of months or of a date. */
  readonly noMonth: string;
  /** What leads from a number to the one that it became. */
  readonly becomes: RegExp;
  /** What leads from a number to the one that it was before. */
  readonly inPlaceOf: RegExp;
  /** What leads from a number to one that is held against it. */
  readonly against: RegExp;
  /** Behind a number: that it is of an earlier time. */
  readonly atThatTime: RegExp;
  /** From right behind a number: that it is of the time before something else came. */
  readonly beforeThat: RegExp;
}

/** When a number is told of (`told-of-now`). */
export interface PresentWords {
  /** Up to right before a number: `now just`. */
  readonly nowBefore: RegExp;
  /** From right behind it: `of them today`. */
  readonly nowBehind: RegExp;
  /** Anywhere in what is said of it: `now`, `the current`. */
  readonly latest: RegExp;
  /** The end of the time there: `when I left`. */
  readonly leaving: RegExp;
  /** All that stands before what is said of a number, and where it ends behind it. */
  readonly breakBefore: RegExp;
  readonly breakBehind: RegExp;
  /** From a copula up to right before a number: `is about`, but not `is a queue of`. */
  readonly rightBehind: RegExp;
  /** A number that is compared with, or of another time. */
  readonly looksBack: RegExp;
  /** Of those, what in a name only says what is measured: `of the`. */
  readonly ofThing: RegExp;
}

/** Of which time the numbers below a head of a column are (`other-column`). */
export interface ColumnWords {
  readonly before: RegExp;
  readonly after: RegExp;
}

/** On which side of what was meant to be something lies (`contrary-side`). */
export interface SideWords {
  /** Each stands against the other. */
  readonly opposites: readonly (readonly [string, string])[];
  /** From right behind an amount, with the word in the first group: `under`; not where it tells a time. */
  readonly behind: RegExp;
  /** Up to right before an amount, with the word in the first group: `under budget by`. */
  readonly ahead: RegExp;
}

/** How far an item says that something has come (`said-status`). */
export interface StatusWords {
  /** Of what has been begun at most, or not at all. */
  readonly toCome: RegExp;
  /** Of what is over. */
  readonly over: RegExp;
  /** At the opening, with what is to come in the group `what`: `Planned: a second kiln`. */
  readonly heading: RegExp;
  /** In a claim: that something has come, is in place or was said yes to. */
  readonly arrived: RegExp;
  /** Pattern: behind a count, a number of which it is a part; from the pattern of a number in words. */
  readonly partOf: (number: string) => string;
  /** A number of which there is no more. */
  readonly allOf: RegExp;
  /** In a claim: a first step to something, or a part of it, which may well be there before the whole. */
  readonly partial: RegExp;
  /** What says of nothing in particular that it is not there. */
  readonly denials: RegExp;
}

/** What one is, as one says it of oneself. */
export interface RoleWords {
  /** Who is called so leads: `tech lead`, `chair`. With the words for it in the group `role`, up to before the preposition for what is led. */
  readonly leading: RegExp;
  /** What is one's own: `what`, `whose` and what stands `behind` as groups. */
  readonly possessed: RegExp;
}

/** Verbs that tell no work, whole and in lower case. */
export interface VerbWords {
  /** Past forms that no rule of formation makes. */
  readonly irregularPast: RegExp;
  /** Past forms of what goes on in one's mind, and of what one has, is or where one goes. */
  readonly noDeed: RegExp;
  /** What one is, has or learns: no work that somebody else may have done. */
  readonly noWork: RegExp;
  /** What others do with a work or a person and put on record, told of that (`was adopted by the board`); groups `verb` and `behind`, up to where the telling ends. */
  readonly byOthers: RegExp;
}
