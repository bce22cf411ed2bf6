/** Which days are counted (`contrary-days`). */
export interface DayKindsWords {
  /** From right behind a number: `working days`. */
  readonly working: RegExp;
  /** The same of days that are counted whether one works or not. */
  readonly calendar: RegExp;
}

/** Which way something went (`contrary-direction`). */
export interface DirectionWords {
  /** Up to right before a difference: `fell by about`. */
  readonly before: Readonly<Record<'up' | 'down', RegExp>>;
  /** The same with what went so between: `raised account creation by`. */
  readonly around: Readonly<Record<'up' | 'down', RegExp>>;
  /** From right behind a difference: `points lower`. */
  readonly behind: Readonly<Record<'up' | 'down', RegExp>>;
  /** Up to right before the first end of a change: `rose from`. */
  readonly moved: Readonly<Record<'up' | 'down', RegExp>>;
  /** Up to right before its second end: `down to`. */
  readonly between: Readonly<Record<'up' | 'down', RegExp>>;
  /** Of a place among others, where less is higher. */
  readonly ranked: RegExp;
}

/** That a number in the evidence was before another one (`contrary-time`). */
export interface OtherTimeWords {
  /** From right behind a number: `ovens before the fire`. */
  readonly untilThen: RegExp;
  /** From right behind a number: `since the fire`. */
  readonly sinceThen: RegExp;
  /** From right behind a number up to right before an earlier one: `(2024), was`, `, before`, ` (v1 had`. */
  readonly wasIt: RegExp;
}

/** Where the words of a clause and of an item are contrary (`contrary-wording`). */
export interface ContraryWordingWords {
  /** With the ordinal in the first group and what it counts in the second: `first attempt`. */
  readonly ordinalOf: RegExp;
  /** On which side of what was meant to be, with that in the second group: `under budget`. */
  readonly keptTo: RegExp;
  /** `not yet granted`, with the denied word as the group. */
  readonly denial: RegExp;
  /** `not the project lead`: the head of what one is not. */
  readonly deniedRole: RegExp;
  /** Up to right before a word that is denied. */
  readonly deniedAhead: RegExp;
}

/** How much a change was, told right beside its ends (`wrong-change`). */
export interface ChangeApartWords {
  /** What may stand between the later end of a change and how much it is: units, then a mark and the words that introduce it. */
  readonly apposition: RegExp;
  /** Another thing that would be meant: `a cut of 30 % in costs`. */
  readonly ofElse: RegExp;
  /** Right behind a number that says how far two values are apart, and nothing else: no `30 fewer calls`, `more than planned`, `saved a year`. */
  readonly apart: RegExp;
  /** The same where the number itself has a direction: nothing but its unit. */
  readonly alone: RegExp;
}

/** That one number leads to another (`other-end`). */
export interface LeadingOnWords {
  /** What stands between the two ends of a change: the first one's unit and the word or sign that leads on. */
  readonly leadsOn: RegExp;
  /** In `up 17 points to 88 %` the first is no end, but how much it was. */
  readonly from: RegExp;
}

/** Which end of a change a number is (`ends-of-change`). */
export interface ChangeEndsWords {
  /** Up to right before the first end: `from about`. */
  readonly startCue: RegExp;
  /** Up to right before the last: `now`, `to just`. */
  readonly endCue: RegExp;
  /** From right behind the first end: `at the start`. */
  readonly startBehind: RegExp;
  /** `used to`, where a verb follows. */
  readonly usedBehind: RegExp;
  /** `CI 4 min, before the cache 11 min`: what stands between a comma and the number says when. */
  readonly startAhead: RegExp;
  /** From right behind the last end: `when I left`. */
  readonly endBehind: RegExp;
  /** From right behind a number up to the one that it became: ` to 5`. */
  readonly onwards: RegExp;
}

/** Of which year a number is told, with the year in the first group that took part (`year-of-number`). */
export interface YearOfWords {
  /** A year right behind a number and what it counts, before the next clause. */
  readonly yearBehind: RegExp;
  /** `In 2023 the choir had`, `By the end of 2023 I had taught`: with no number but the year in front, and no break in what follows. */
  readonly yearAhead: RegExp;
}

/** Words by which a number that the evidence has is told of another time, thing or direction. */
export interface ContraryLanguage {
  /** How much something went down, up to right before the number: `by about` (`change-or-level`). */
  readonly changeBy: RegExp;
  /** That two numbers are set against each other, all between the two: ` months against ` (`contradict-together`). */
  readonly opposed: RegExp;
  /** That a number follows from what was told, up to right before it: `so about`, `which makes` (`inferred`). */
  readonly inferring: RegExp;
  /** That something else is spoken of as well: `its sister` (`other-project`). */
  readonly otherProject: RegExp;
  /** What one did as a child: `when I was 13`, `as a child` (`told-of-childhood`). */
  readonly childhood: RegExp;
  readonly dayKinds: DayKindsWords;
  readonly direction: DirectionWords;
  readonly otherTime: OtherTimeWords;
  readonly contraryWording: ContraryWordingWords;
  readonly changeApart: ChangeApartWords;
  readonly leadingOn: LeadingOnWords;
  readonly changeEnds: ChangeEndsWords;
  readonly yearOf: YearOfWords;
}
