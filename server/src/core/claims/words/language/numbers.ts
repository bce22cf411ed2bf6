/** What is told of each, and what of all together (`told-of-each`). */
export interface OfEachWords {
  /** `£4.7 million each`, `1.3 M points/s per node`. */
  readonly eachBehind: RegExp;
  /** `480 queries in each of the 4 corpora`, `40 runs on every route`. */
  readonly inEach: RegExp;
  /** `12 checks on all 4 routes` may be twelve on each. */
  readonly ofAll: RegExp;
  /** Further behind a number that is of all of them: `in all`. */
  readonly inTotal: RegExp;
  /** With what several of them share it as the group: `across the 4 corpora`. */
  readonly among: RegExp;
  /** Anywhere behind a number that is not of all: `per`. */
  readonly eachOf: RegExp;
}

/** What is said of a count (`told-of-whole`). */
export interface OfWholeWords {
  /** Says that it is not so. */
  readonly denial: RegExp;
  /** Up to right before a number, with the verb for it as the group: `rejected all the`. */
  readonly verbAhead: RegExp;
  /** `90 % of its 239 issues`, `the only overrun of 33`: what is said is said of a part. */
  readonly ofAhead: RegExp;
  /** From right behind what is counted up to what is said of it: ` who have been`. */
  readonly auxiliaries: RegExp;
  /** Of those, what opens a clause. */
  readonly relative: RegExp;
  /** Goes on with another thing. */
  readonly coordinated: RegExp;
  /** In a phrase that is more than one: ` or `. */
  readonly listing: RegExp;
  /** A numeral with its word for all: `all six`. */
  readonly opensWithAll: RegExp;
  /** Words that say nothing by themselves, with spaces between. */
  readonly lightVerbs: string;
}

/** That one number is a part of another (`impossible-part`). */
export interface OfWhichPartWords {
  /** The whole's own noun phrase and what parts it from its part, without another clause between them. */
  readonly partBehind: RegExp;
  /** `of which I managed nine`: of a bare number alone, for a noun of its own tells of other things. */
  readonly deedBehind: RegExp;
  /** Right behind a part. */
  readonly ofThem: RegExp;
  /** The same of an amount. */
  readonly ofIt: RegExp;
  /** Up to a part: `, of whom`. */
  readonly ofThemBefore: RegExp;
  /** Between a part and its whole. */
  readonly outOf: RegExp;
}

/** What is told of a smaller count (`part-words`). */
export interface PartOfWords {
  /** Says as much of a part as other words do: `all six are still here`. */
  readonly stay: RegExp;
  /** Between two things that are told. */
  readonly joint: RegExp;
  /** What stands between a part and what is said of it. */
  readonly ofThemBehind: RegExp;
  /** The candidate did it or has it. */
  readonly me: RegExp;
  /** `used by 9 teams`, `at 3 sites`: the smaller number says more of the whole, and is no part of it. */
  readonly complement: RegExp;
  /** Stems of words for anybody or anything: the persons or things are those of the whole. */
  readonly someone: ReadonlySet<string>;
}

/** By what a number is reckoned (`spread-over`). */
export interface SpreadOverWords {
  /** Other names of units of time, and how a message names them. */
  readonly alias: ReadonlyMap<string, string>;
  /** Symbols of units of time to how a message names them. */
  readonly shown: ReadonlyMap<string, string>;
  /** Adverbs of a time to its name: `daily` to `day`. */
  readonly adverbs: Readonly<Record<string, string>>;
  /** From right behind a number, with the article or `per` and the time as groups: `tickets a day`. */
  readonly behind: RegExp;
  /** `4 a day of tickets` is a rate, unlike `four, a day of tickets`. */
  readonly rightBehind: RegExp;
  /** The same with an adverb as the group. */
  readonly adverbBehind: RegExp;
  /** The same up to right before a number: `monthly cost: `. */
  readonly headAdverb: RegExp;
  /** From right behind a number of all of a longer time, with how many of which time or `since` as groups: `in four years`. */
  readonly allBehind: RegExp;
  /** Nothing but words of change and time between two values of one kind. */
  readonly joined: RegExp;
  /** What makes the article before a time no rate: `for a year`, `once a week`, `half a day`. */
  readonly noRate: RegExp;
  /** From right behind a number, with the thing that it is reckoned by as the group: `per page`. */
  readonly thingBehind: RegExp;
  /** Up to right before a number, with what it is reckoned by as the group: `per page: `. */
  readonly headPer: RegExp;
  /** `17 faults caught in January 2026`; a number right before a date is mostly the level that it had then. */
  readonly datedBehind: RegExp;
  /** Of what `headPer` found, that it is no article: `per day`. */
  readonly perAhead: RegExp;
}

/** Whether a number is an end, a level or a difference (`decide-derived`). */
export interface DerivedFromWords {
  /** Up to right before a time taken: `within about`. */
  readonly within: RegExp;
  /** The same of a difference: `the saving is`. */
  readonly differenceBefore: RegExp;
  /** `came down by 36 to 12`: how far, then where to. */
  readonly byBefore: RegExp;
  /** The same of an end: `to`. */
  readonly endBefore: RegExp;
  /** `0.11 above the baseline` says how far off. */
  readonly asideOf: RegExp;
  /** `ten months longer` */
  readonly moreBehind: RegExp;
  /** Between two members of a list. */
  readonly listJoint: RegExp;
}

/** What a number is beside others (`decide-together`). */
export interface BesideOthersWords {
  /** Up to right before a time that says when: `the last`. */
  readonly recently: RegExp;
  /** Between the same in two currencies: ` or about`. */
  readonly otherCurrency: RegExp;
  /** Right behind a sum: ` in all`. */
  readonly allTogether: RegExp;
}

/** That the same may be put in another way (`other-forms`). */
export interface OtherFormsWords {
  /** Names of times, and how many days they may have. */
  readonly periods: readonly (readonly [name: RegExp, days: readonly number[]])[];
  /** Up to right before a time after which it happens again: `every`. */
  readonly recurring: RegExp;
  /** Right behind a number that is each one’s. */
  readonly each: RegExp;
  /** Right behind a share that something was cut to: ` % of`. */
  readonly shareOf: RegExp;
  /** Between two counts of one thing. */
  readonly andAhead: RegExp;
  /** Between how many and how much each: ` boxes of about `. */
  readonly manyAt: RegExp;
}

/** Small counts that the evidence may know nothing of (`unheard-of`). */
export interface UnheardOfWords {
  /** Up to right before a number that is compared with. */
  readonly compared: RegExp;
  /** Stems of words for workplaces, which nothing but their meaning tells from other things: evidence names them, and needs no word for what they are. */
  readonly workplaces: ReadonlySet<string>;
}

/** Units that may mean another one (`unit-meant`). */
export interface UnitMeantWords {
  /** A literal that may count pieces: `900 bits`. */
  readonly inBits: RegExp;
  /** In a literal: days of work. */
  readonly workingDays: RegExp;
  /** In a literal: money or a weight. */
  readonly pounds: RegExp;
}

/** Times between dates (`months-apart`). */
export interface DatesApartWords {
  /** `March to June`, `from November until February`: within twelve months, whatever the year. */
  readonly undated: RegExp;
  /** `after a year`, `in the first year` */
  readonly yearLong: RegExp;
  /** `January to November 2022`: the first has the year of the second. */
  readonly shared: RegExp;
  /** Once a year. */
  readonly eachYear: RegExp;
  /** With the unit and the number as groups: `week 12`. */
  readonly ordinalTime: RegExp;
}

/** That a number follows from others in the text (`follows-from-text`). */
export interface FollowingWords {
  /** Right behind an average: ` each`. */
  readonly shared: RegExp;
  /** Between numbers and their sum: `makes`. */
  readonly summing: RegExp;
  /** Before a product or right behind it: `so `, ` in all`. */
  readonly resulting: RegExp;
  /** Up to right before a number that was told before: `for all`. */
  readonly takenUp: RegExp;
  /** From right behind a sum up to its parts: ` in all: `. */
  readonly sumOpening: RegExp;
}

/** How often something comes again (`rough-rates`). */
export interface RecurrenceWords {
  /** With the unit of time as the first group, or its adverb as the second: `every quarter`, `monthly`. */
  readonly recurrence: RegExp;
  /** With how many of which unit lie between: `every other week`. */
  readonly spaced: RegExp;
  /** Adverbs of a time to its name. */
  readonly adverbs: Readonly<Record<string, string>>;
  /** With the year as the group. */
  readonly since: RegExp;
}

/** What counted people answered (`counted-people`). */
export interface SurveyedWords {
  /** `28 of 30 would recommend us`, `94 % of the parents would have chosen …`: what a part of those asked said, and no condition. */
  readonly said: RegExp;
  /** A verb that tells no fact by itself. */
  readonly modal: RegExp;
  /** Opens a condition. */
  readonly conditions: RegExp;
}

/** What a number is of, or how exact (`open-metric`). */
export interface OpenMetricWords {
  /** `nine years, the last five of them as a lead`: some of the years, not all that the dates amount to. */
  readonly partOfThem: RegExp;
  /** Right before a number: it is told of all of them. */
  readonly allBefore: RegExp;
  /** In a literal: thousands or millions of its unit. */
  readonly scaled: RegExp;
}

/** Words at numbers: what they are of, and what may be worked out from them. */
export interface NumbersLanguage {
  /** Between two members of a list: the rest of the first one’s noun, and a comma or `and` (`sum-of-list`). */
  readonly listed: RegExp;
  /** `a whole year`, `a day`: as often a manner of speaking (`decide-metric`). */
  readonly wholeUnit: RegExp;
  /** Where what is said of one number ends and what is said of the next begins (`swapped-places`). */
  readonly border: RegExp;
  /** Behind a number the phrase that says where, of what or for whom: `on the chat model` (`other-label`). */
  readonly labelled: RegExp;
  /** Right behind a number, with what it is reckoned by as the group: ` a head` (`for-so-many`). */
  readonly perWhat: RegExp;
  /** The candidate, or what is theirs (`told-of-later`). */
  readonly ofTheirs: RegExp;
  /** What it is measured by (`derived-values`). */
  readonly bar: RegExp;
  /** Stems of words for any counted persons or things (`link-metric`). */
  readonly genericHeads: ReadonlySet<string>;
  /** Stems of words for persons and pieces, by whatever word (`contrary-rate`). */
  readonly generic: ReadonlySet<string>;
  readonly ofEach: OfEachWords;
  readonly ofWhole: OfWholeWords;
  readonly ofWhichPart: OfWhichPartWords;
  readonly partOf: PartOfWords;
  readonly spreadOver: SpreadOverWords;
  readonly derivedFrom: DerivedFromWords;
  readonly besideOthers: BesideOthersWords;
  readonly otherForms: OtherFormsWords;
  readonly unheardOf: UnheardOfWords;
  readonly unitMeant: UnitMeantWords;
  readonly datesApart: DatesApartWords;
  readonly following: FollowingWords;
  readonly recurrence: RecurrenceWords;
  readonly surveyed: SurveyedWords;
  readonly openMetric: OpenMetricWords;
}
