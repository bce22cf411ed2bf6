/** A phrase is written as its words in lower case, separated by one space. */
export type Phrase = string;

/**
 * The words that the number grammar knows of one language. Function words and words about numbers only: what may be
 * counted or measured is open vocabulary and stands in no list.
 */
export interface LanguageWords {
  /** `seven` to 7, up to ninety. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Magnitudes that are written with a full stop: `Mio.` */
  readonly dotted: ReadonlySet<string>;
  /** Of all number words, those that are as often something else: `one`, `score`. */
  readonly ambiguousNumbers: ReadonlySet<string>;
  /** `hundred`, `thousand`, `million` to their values. */
  readonly magnitudes: ReadonlyMap<string, number>;
  /** `dozen`, `score`: counted like a noun (`two dozen`). */
  readonly bundles: ReadonlyMap<string, number>;
  /** `hundreds` to 100: with `of` and no number before it, at least twice that. */
  readonly vague: ReadonlyMap<string, number>;
  /** `half`, `third`, `quarters` to their denominators. */
  readonly fractions: ReadonlyMap<string, number>;
  /** `first` and `firsts` to 1; also the second part of denominators (`three twenty-firsts`). */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Letters glued to digits that multiply: `K`, `M`, `bn`. */
  readonly suffixes: ReadonlyMap<string, number>;
  /** The same, only where money or a counted noun makes it clear: `m`, `B`, `T`. */
  readonly guardedSuffixes: ReadonlyMap<string, number>;
  readonly articles: ReadonlySet<string>;
  readonly the: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  readonly as: ReadonlySet<string>;
  /** `half as much again` */
  readonly again: ReadonlySet<string>;
  readonly at: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  /** `one in five`, `in 2023`, `an increase in sales`. */
  readonly inWords: ReadonlySet<string>;
  /** `for two reasons` */
  readonly forWords: ReadonlySet<string>;
  /** Before the number of those who have a share in what stands before: `weeks of training for 25`. */
  readonly sharers: ReadonlySet<string>;
  /** Says when, not what: `year-over-year`. */
  readonly yearOnYear: RegExp;
  /** Before `of` and a total: `nine out of ten`. */
  readonly out: ReadonlySet<string>;
  /** Open a clause that is about something else. */
  readonly whileWords: ReadonlySet<string>;
  /** Signs in words: `minus 3`. */
  readonly negative: ReadonlySet<string>;
  /** How comparatives end: `three times faster`. */
  readonly comparativeEnding: string;
  /** Regular past forms; all forms that are no noun; all forms that may be a verb's. */
  readonly pastForm: RegExp;
  readonly verbalForm: RegExp;
  readonly verbForm: RegExp;
  /** Glued to digits: `3rd`. */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Between a number and what it counts: `12 more nodes`. */
  readonly quantifiers: ReadonlySet<string>;
  /** Behind a percentage that is no share: `95 % CI`. */
  readonly confidence: ReadonlySet<string>;
  /** Before a decade: `the 90s`. */
  readonly decadeBefore: ReadonlySet<string>;
  /** Before a number word without a noun, they make it a pronoun: `the two`. */
  readonly idiomBefore: ReadonlySet<string>;
  readonly rankBefore: ReadonlySet<string>;
  readonly versionBefore: ReadonlySet<string>;
  /** Of `dateBefore`, those that also stand before counts. */
  readonly looseDateBefore: ReadonlySet<string>;
  /** Between two years. */
  readonly yearJoins: ReadonlySet<string>;
  /** With a full stop and a number they are a reference: `no. 7`. */
  readonly referenceAbbreviations: ReadonlySet<string>;
  /** Directions that stand right before an amount: `up 18 %`. */
  readonly upward: ReadonlySet<string>;
  readonly downward: ReadonlySet<string>;
  readonly higher: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
  /** Behind an amount these are no direction of it. */
  readonly levelPrepositions: ReadonlySet<string>;
  /** A bound, but not behind a determiner: `the past 12 months`. */
  readonly past: ReadonlySet<string>;
  /** Before `from`, they open a range. */
  readonly ranging: ReadonlySet<string>;
  /** `p.a.` to the unit of time. */
  readonly perAbbreviations: ReadonlyMap<string, string>;
  /** `annum` to the unit of time. */
  readonly latinPeriods: ReadonlyMap<string, string>;
  /** Of `heads`, the ones that an article only counts: `a person`. */
  readonly persons: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly per: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  /** Words between a number and its unit of time, and behind it, that make it a series without a break. */
  readonly streaks: { readonly before: ReadonlySet<string>; readonly behind: readonly string[] };
  /** `daily` to the canonical unit `day`. */
  readonly perAdverbs: ReadonlyMap<string, string>;
  readonly half: string;
  /** Between whole and decimals: `nine point five`. */
  readonly point: string;
  /** `a few hundred`, `several thousand`: at least two of them. */
  readonly several: ReadonlySet<string>;
  /** The word for 1, which is mostly no number. */
  readonly one: string;
  /** Words that make a count of zero of the noun they negate. */
  readonly none: ReadonlySet<string>;
  /** Between what there is none of and how much it is: `no adapter is longer than`. */
  readonly copulas: ReadonlySet<string>;
  /** `twice` to 2. */
  readonly timesWords: ReadonlyMap<string, number>;
  /** `times`, `x`. */
  readonly times: ReadonlySet<string>;
  /** Verbs that multiply: `doubled` to 2, `halved` to 0.5. */
  readonly multiplyingVerbs: ReadonlyMap<string, number>;
  /** The ending of `tenfold`. */
  readonly foldEnding: string;
  readonly before: {
    readonly atLeast: readonly Phrase[];
    readonly moreThan: readonly Phrase[];
    readonly atMost: readonly Phrase[];
    readonly lessThan: readonly Phrase[];
    readonly about: readonly Phrase[];
    readonly nearly: readonly Phrase[];
    /** Says that the number is exact or alone; no comparator, but no idiom either. */
    readonly exactly: readonly Phrase[];
  };
  /** Of those, the ones that leave no room beside the number. */
  readonly precisely: ReadonlySet<string>;
  readonly after: {
    readonly atLeast: readonly Phrase[];
    readonly atMost: readonly Phrase[];
    readonly about: readonly Phrase[];
  };
  /** What joins two numbers of one measure: both ends of a change, a value and what it is set against, a value and what it was. */
  readonly series: {
    readonly ends: readonly Phrase[];
    readonly contrast: readonly Phrase[];
    /** What stands before is there in place of what follows: `9 instead of 42`. */
    readonly replaced: readonly Phrase[];
    /** What it was follows: `88, down from 95`. */
    readonly back: readonly Phrase[];
    /** What it is now follows: `42 days, now 9`. */
    readonly onward: readonly Phrase[];
  };
  /** Between a measure's verb and its value: `is now 3 days`. */
  readonly nowWords: ReadonlySet<string>;
  /** Verbs of change without a direction: `went 34 to 19 %`. */
  readonly movingVerbs: ReadonlySet<string>;
  /** Pronouns for the thing measured before (`now it takes five`), and for the things counted before (`six of them`). */
  readonly it: ReadonlySet<string>;
  readonly them: ReadonlySet<string>;
  /** Prepositions that say what a part of a time was spent on: `4 as a charge nurse`. */
  readonly partOf: ReadonlySet<string>;
  /** Before `one`, they make a whole of the number behind: `every one of six`. */
  readonly everyOne: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  /** Before a share, a bound on how far off it is: `within 3 %`. */
  readonly within: ReadonlySet<string>;
  /** Behind a length they say that its letter is a metre: `1.8m tall`. */
  readonly dimensional: ReadonlySet<string>;
  /** Points of a percentage where the context says so. */
  readonly points: ReadonlySet<string>;
  /** Verbs that no counted noun is, in irregular past forms: `nine went`. */
  readonly pastVerbs: ReadonlySet<string>;
  /** Periods that are no units of time: `per shift`. */
  readonly periods: ReadonlySet<string>;
  /** Behind what is counted: so many fall to each. */
  readonly each: ReadonlySet<string>;
  /** `a head`, `per capita`: for each person. */
  readonly heads: ReadonlySet<string>;
  /** Stop words that right before a plural noun are adjectives: `12 outside guests`. */
  readonly adjectival: ReadonlySet<string>;
  /** Names of scores that exclude one another. */
  readonly scores: ReadonlySet<string>;
  /** What is taken off, or out of something, is a fall: `15 % off`, `took 18 % out of it`. */
  readonly away: ReadonlySet<string>;
  /** Verbs without an object that say where something came to stand, and what may stand between them and an amount: `came in 4 % off`. */
  readonly arriving: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Behind such a verb and an amount, they say on which side of what was to be: `came in 4 % under budget`. */
  readonly besides: ReadonlySet<string>;
  /** `a factor of 14` is fourteenfold. */
  readonly factors: ReadonlySet<string>;
  /** Verbs with which `over` is no bound: `turned over £2 million`, `handed over 14 flats`. */
  readonly overVerbs: ReadonlySet<string>;
  /** With `by`, how far off: `missed the target by 4 %`. */
  readonly missing: ReadonlySet<string>;
  readonly takingVerbs: ReadonlySet<string>;
  /** What may stand between a number and days, weeks or hours without changing them: `9 working days`. */
  readonly dayKinds: ReadonlySet<string>;
  /** Verbs whose `up` or `down` is no direction: `make up 7 %`. */
  readonly phrasal: ReadonlySet<string>;
  /** Turn a bound round: `never below`. */
  readonly never: readonly Phrase[];
  /** Bounds that right behind a verb of change give a level: `fell below`. */
  readonly levelBounds: ReadonlySet<string>;
  /** `single` to 1, before `digits`: numbers of so many digits. */
  readonly digitCounts: ReadonlyMap<string, number>;
  readonly digits: ReadonlySet<string>;
  /** Irregular participles of what is better rare: `no case lost`. */
  readonly mishaps: ReadonlySet<string>;
  /** Before a share of a whole, they say where in it: `the last 20 % of the work`. */
  readonly positions: ReadonlySet<string>;
  /** Up to five of these are a mark, not a count: `five stars`. */
  readonly ratings: ReadonlySet<string>;
  /** What a text is measured in: `in two lines`. In the singular. */
  readonly textUnits: ReadonlySet<string>;
  /** Whole expressions with a number that count nothing. */
  readonly idioms: readonly Phrase[];
  /** Measures that are written as a share of one: `precision 0.91`. In the singular. */
  readonly shareMeasures: ReadonlySet<string>;
  /** How many of a unit the other has, where `of the` joins them: `eleven months of the year`. */
  readonly periodParts: ReadonlyMap<string, number>;
  /** Between number and unit or noun, joined by a hyphen, up to the next ten: `30-odd years`. */
  readonly odd: readonly string[];
  /** Between a verb of change and `half`: `cut in half`. */
  readonly reducing: ReadonlySet<string>;
  /** Behind a time, they make it say when: `three years later`; the second only where nothing of their own follows: `three years on`. */
  readonly timePassed: ReadonlySet<string>;
  readonly timePassedAlone: ReadonlySet<string>;
  /** Behind a fraction, what was before: `a third of what it was`. */
  readonly former: ReadonlySet<string>;
  /** Before a number, how far off on either side. */
  readonly plusMinus: readonly Phrase[];
  /** Before `half the` and a singular: `in half the time`. */
  readonly takenFor: ReadonlySet<string>;
  /** Pronouns that open a clause. */
  readonly subjects: ReadonlySet<string>;
  /** Before a total that is a period: `of the last 12`. */
  readonly recent: ReadonlySet<string>;
  /** `over` before a duration means `during` unless one of these stands before it. */
  readonly duringWords: ReadonlySet<string>;
  readonly beforeBound: ReadonlySet<string>;
  /** Words after or before a percentage that give it a direction. */
  readonly up: ReadonlySet<string>;
  readonly down: ReadonlySet<string>;
  /** Nouns of change (`reduction in latency`), by direction. */
  readonly upNouns: ReadonlySet<string>;
  readonly downNouns: ReadonlySet<string>;
  /** Nouns for how far two values lie apart, whichever way. */
  readonly differenceNouns: ReadonlySet<string>;
  /** Verbs of change, all forms. */
  readonly upVerbs: ReadonlySet<string>;
  readonly downVerbs: ReadonlySet<string>;
  /** Statistic names to their canonical name. */
  readonly statistics: ReadonlyMap<string, string>;
  readonly percentile: ReadonlySet<string>;
  /** Words that end a noun phrase. */
  readonly stop: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Verbs that join a measure to its value: `takes`, `is`, `reached`. */
  readonly linkingVerbs: ReadonlySet<string>;
  readonly irregularPlurals: ReadonlyMap<string, string>;
  /** Plural in form, but mostly before another noun: `sales teams`. */
  readonly pluralModifiers: ReadonlySet<string>;
  /** End in s and are no plurals: `always`, `across`. */
  readonly singularS: ReadonlySet<string>;
  /** Nouns that a number names rather than counts when it follows: `step 3`, `page 12`. */
  readonly labels: ReadonlySet<string>;
  /** Written with a full stop before their number: `Art. 17`. */
  readonly labelAbbreviations: ReadonlySet<string>;
  /** Nouns with a magnitude in them: `kLOC` to 1,000. */
  readonly scaledNouns: ReadonlyMap<string, number>;
  /** Before a number that another one is counted against: `per 1,000 users`. */
  readonly base: ReadonlySet<string>;
  /** Verbs of spending and the like that are nouns as well: `cut cloud spend 38 %`. */
  readonly nounVerbs: ReadonlySet<string>;
  /** Nouns that organise the author's own text: `two reasons`. In the singular. */
  readonly discourse: ReadonlySet<string>;
  /** Second parts of compounds that say nothing of what is counted: `twelve-strong`. */
  readonly compoundAdjectives: ReadonlySet<string>;
  /** Second parts of compounds that are idioms: `two-way`. */
  readonly idiomCompounds: ReadonlySet<string>;
  /** January to December, in their order, and then how they are shortened. */
  readonly months: ReadonlySet<string>;
  /** Words before a year: `since`, `early`. */
  readonly dateBefore: ReadonlySet<string>;
  /** Before a small number word without a noun, they make it an hour of the day: `at six`. */
  readonly clockBefore: ReadonlySet<string>;
  /** Behind a number that stands for a size, as in `16-gauge`. */
  readonly sizings: ReadonlySet<string>;
  /** Behind a time, they make an age of it; the second are persons. Before a number: `aged 11`. */
  readonly old: ReadonlySet<string>;
  readonly olds: ReadonlySet<string>;
  readonly aged: ReadonlySet<string>;
  /** Between a person and a bare number, with the word behind it, they make an age of it: `I was 13 when`. */
  readonly wasOrTurned: ReadonlySet<string>;
  readonly when: ReadonlySet<string>;
  /** More than all is never really given: `give it 110%`. */
  readonly giving: ReadonlySet<string>;
  /** Pronouns for a person alone. */
  readonly people: ReadonlySet<string>;
  /** Before two hours of the day (`open eight to four`), and nouns that are told with them (`the hours are eight to four`). */
  readonly openHours: ReadonlySet<string>;
  readonly hourNouns: ReadonlySet<string>;
  /** Before a unit they say which kind of day or month, not what was measured: `working days`. */
  readonly unitModifiers: ReadonlySet<string>;
  /** Between article and unit: `a full year`. */
  readonly whole: ReadonlySet<string>;
  /** `not one outage`, `without a single outage`: none. */
  readonly notOne: readonly Phrase[];
  readonly timeOfDay: ReadonlySet<string>;
  /** Measures, in the singular, where less is better, and more is better. */
  readonly lowerBetter: ReadonlySet<string>;
  readonly higherBetter: ReadonlySet<string>;
  /** Words before a duration that make it time taken, and time spanned. */
  readonly takenBefore: ReadonlySet<string>;
  readonly spannedBefore: ReadonlySet<string>;
  /** How a fix writes a bound or hedge before a number; each ends in a space. */
  readonly write: { readonly atLeast: string; readonly atMost: string; readonly under: string; readonly about: string };
  /** `higher` to `lower` and back, for a fix that turns a direction round. */
  readonly opposites: ReadonlyMap<string, string>;
  /** A whole number below a million in words, as this language writes it. */
  readonly spell: (value: number) => string;
  /** Verbs whose amount is a gain (`saves $40K`). */
  readonly gainVerbs: ReadonlySet<string>;
}
