/** Whose a clause is (`clause-kind`). */
export interface ClauseKindWords {
  /** `a 10 % cut`, `the first hit`: no verb. */
  readonly nounAlikePast: RegExp;
  /** `not only`, `never more than`: no lack. */
  readonly bounded: RegExp;
  /** A past form by its ending. */
  readonly regularPast: RegExp;
  /** Up to right before the subject of a clause. */
  readonly subjectOpening: RegExp;
  /** Up to right before an object. */
  readonly objectBefore: RegExp;
  /** Opens a condition. */
  readonly condition: RegExp;
  /** An auxiliary of what has been. */
  readonly auxiliaryOfPast: RegExp;
  /** The auxiliary of the perfect. */
  readonly have: RegExp;
  /** There is none. */
  readonly no: RegExp;
  /** Not up to now. */
  readonly yet: RegExp;
  /** An opening that denies, and may deny little. */
  readonly plainDenial: RegExp;
  /** The candidate as an object, who is not speaking. */
  readonly speakerAsObject: RegExp;
  /** Others, by their pronoun. */
  readonly theyAhead: RegExp;
  /** Nothing, or a conjunction. */
  readonly clauseHead: RegExp;
  /** The reader, by any form of the pronoun. */
  readonly youAhead: RegExp;
  /** The reader, by the bare pronoun. */
  readonly you: RegExp;
  /** Right behind the pronoun: what anybody can. */
  readonly canBehind: RegExp;
  /** Where something else begins. */
  readonly goesOnWith: RegExp;
}

/** The forms of verbs, and what stands beside them; whole words, if nothing else is said (`finite-verb`). */
export interface FiniteVerbWords {
  /** A past form by its ending, and no noun of the same ending. */
  readonly regularPast: RegExp;
  /** The -s of a verb or a plural: none of `ss` and `us`. */
  readonly presentS: RegExp;
  /** `I put`, `we set up`: told of oneself, what is spelled alike in the past is past. */
  readonly pastAlike: RegExp;
  /** Opens a noun phrase. */
  readonly opensNoun: RegExp;
  /** Pronouns as objects. */
  readonly objectPronoun: RegExp;
  /** Opens a relative clause. */
  readonly relative: RegExp;
  /** Ends in the short form of the auxiliary of the perfect. */
  readonly shortHave: RegExp;
  /** The auxiliary of the perfect. */
  readonly have: RegExp;
  /** What one is able to. */
  readonly can: RegExp;
  /** Copulas. */
  readonly copula: RegExp;
  /** Ends in the short form of one. */
  readonly shortCopula: RegExp;
  /** A pronoun with the short form of a copula or an auxiliary. */
  readonly shortIs: RegExp;
  /** The participle of the copula. */
  readonly been: RegExp;
  /** The past of the copula. */
  readonly was: RegExp;
  /** The candidate as a subject. */
  readonly speaker: RegExp;
  /** Pronouns with which the present is the base form. */
  readonly baseSubject: RegExp;
  /** Prepositions that follow a verb sooner than a noun. */
  readonly verbPreposition: RegExp;
  /** Determiners that may be a subject. */
  readonly pronounAlike: RegExp;
  /** Determiners of one thing. */
  readonly singularDeterminer: RegExp;
  /** Before who did it. */
  readonly by: RegExp;
  /** Endings of what is no base form. */
  readonly noBase: RegExp;
  /** Words without an ending that are no verb. */
  readonly noVerb: RegExp;
  /** Pronouns with which the present ends in -s. */
  readonly singularSubject: RegExp;
  /** Opens a clause of one thing. */
  readonly singularOpening: RegExp;
}

/** Of what kind a statement of work is; from the verb on, if nothing else is said (`work-kind`). */
export interface WorkKindWords {
  /** An office, whoever goes on holding it. */
  readonly isOffice: RegExp;
  /** What one can. */
  readonly can: RegExp;
  /** `I can read a plan`, `I know every caterer`, whatever is counted in it; `I write Go and Rust`. */
  readonly ability: RegExp;
  /** `I explain hard things simply`. */
  readonly manner: RegExp;
  /** `I believe that …` says why one works as one does. */
  readonly opinion: RegExp;
  /** `am the only maintainer`, `is one of two`, `am tech lead of that team`: somebody, and no trait. */
  readonly isSomebody: RegExp;
  /** `I am on call one week in six`. */
  readonly inOffice: RegExp;
  /** What one has: `holds a degree`, but not, as a habit, `holds eight drills a year`. */
  readonly possession: RegExp;
  /** Anywhere: for a time that goes on. */
  readonly lasting: RegExp;
  /** Behind the perfect of a verb, a number. */
  readonly counted: RegExp;
}

/** What is no fact (`mood-kind`). */
export interface MoodWords {
  /** `Leading people who have …`: the verb is theirs. */
  readonly gerundWithRelative: RegExp;
  /** `With your volume I would start from a log`: whoever is named before. */
  readonly modal: RegExp;
  /** A comparison, and no condition. */
  readonly asIf: RegExp;
  /** Opens a condition. */
  readonly providedAhead: RegExp;
  /** A condition farther in. */
  readonly providedThat: RegExp;
  /** Who is drawn to something. */
  readonly drawn: RegExp;
  /** From the verb on: arranged, unless it was before. */
  readonly arranged: RegExp;
  /** What has been. */
  readonly perfect: RegExp;
  /** Behind a condition: what to do then. */
  readonly toldToDo: RegExp;
}

/** What is lacking (`gap-kind`). */
export interface GapKindWords {
  /** `not only`, `never more than`: no lack. */
  readonly bounded: RegExp;
  /** `is not finished` is no plan, it is the lack itself. */
  readonly denied: RegExp;
  /** Under the lacks, what the evidence tells with a number or of the candidate is none, unless it says how little that is. */
  readonly lacking: RegExp;
  /** An answer that there is none. */
  readonly none: RegExp;
}

/** What one tells oneself or is told to do (`instruction-kind`). */
export interface InstructionWords {
  /** In a note `Cut the brief to two sides` is no past. */
  readonly toldOneself: RegExp;
  /** Endings of what is no imperative. */
  readonly noBase: RegExp;
  /** First words that are no imperative. */
  readonly noVerb: RegExp;
}

/** What a place makes of a statement (`place-kind`). */
export interface PlaceKindWords {
  /** `My depot holds 74 trams`. */
  readonly ownThing: RegExp;
  /** `That is exactly the kind of problem …`: what was said of the employer is judged. */
  readonly pointsBack: RegExp;
  /** Opens with the reader. */
  readonly youAhead: RegExp;
  /** Opens with the reader or what is theirs. */
  readonly employerAhead: RegExp;
  /** Opens a reason. */
  readonly because: RegExp;
  /** Opens with where something was: `At Thornwick`. */
  readonly atName: RegExp;
  /** Between the parts of a clause. */
  readonly partJoint: RegExp;
}

/** What is quoted (`claim-kind`). */
export interface QuotingWords {
  /** In a quotation or right behind it: whose words it is. */
  readonly attributed: RegExp;
  /** `Your posting asks for someone who can "…"`, `Their VP wrote that "…"`. */
  readonly introduced: RegExp;
  /** `"…," her director wrote`. */
  readonly followed: RegExp;
  /** Opens a relative clause. */
  readonly relativeAhead: RegExp;
}

/** Names without a verb (`fragment-kind`). */
export interface FragmentNamesWords {
  /** `Python, Go and TypeScript`. */
  readonly skills: RegExp;
  /** `C++ for nine years`, `Go and Python daily`. */
  readonly skillForYears: RegExp;
}

/** What stands before the main verb (`main-verb`). */
export interface MainVerbWords {
  /** `The platform she runs processes …`: the platform is the subject, not she. */
  readonly contactRelative: RegExp;
  /** `When I left, attendance stood at 71 %`: the main clause tells. */
  readonly timeClause: RegExp;
}

/** What something is (`told-state`). */
export interface ToldStateWords {
  /** From right behind an auxiliary, with the next word that tells as the group. */
  readonly nextWord: RegExp;
  /** A participle by its ending. */
  readonly regularPast: RegExp;
  /** From the verb on: a participle that goes on about a thing. */
  readonly addedParticiple: RegExp;
  /** From the verb on: that the candidate did it. */
  readonly byCandidate: RegExp;
}

/** Whether a fact of the candidate’s is told (`told-plainly`). */
export interface ToldPlainlyWords {
  /** What opens a clause about something of the candidate's; `a good cheese takes 12 weeks` and `most teams lose 6 %` are said of any. */
  readonly ofTheirs: RegExp;
  /** `shared ordering saves us €9,000` */
  readonly toThem: RegExp;
  /** What opens a clause about something that has to be known: `the law allows 48 hours`. */
  readonly ofOne: RegExp;
  /** `read the assessments, change nothing`: with nobody before it, what is spelled like the base form may be a plan. */
  readonly perhapsImperative: RegExp;
}

/** Who speaks (`kind-clause`). */
export interface SpeaksWords {
  /** The candidate, alone or with others. */
  readonly firstPerson: RegExp;
  /** The candidate as others speak of them. */
  readonly thirdPerson: RegExp;
}

/** Which languages one speaks (`languages`). */
export interface LanguageNamesWords {
  /** A level of the European framework behind a language. */
  readonly languageLevel: RegExp;
  /** A language that one grew up with. */
  readonly motherTongue: RegExp;
}

/** Who speaks in what sums up a posting (`spoken-in-posting`). */
export interface SpokenInPostingWords {
  /** The candidate as the grammatical subject, which a posting never has. */
  readonly speaks: RegExp;
  /** A line that says how well the candidate fits, and no score. */
  readonly fitLabel: RegExp;
}

/** Words by which the parts of a sentence are known: its verb, who speaks, of what kind it is. */
export interface StatementsLanguage {
  /** Where a clause ends and one begins that may have another owner (`clauses`). */
  readonly clauseBoundary: RegExp;
  readonly clauseKind: ClauseKindWords;
  readonly finiteVerb: FiniteVerbWords;
  readonly workKind: WorkKindWords;
  readonly mood: MoodWords;
  readonly gapKind: GapKindWords;
  readonly instruction: InstructionWords;
  readonly placeKind: PlaceKindWords;
  readonly quoting: QuotingWords;
  readonly fragmentNames: FragmentNamesWords;
  readonly mainVerb: MainVerbWords;
  readonly toldState: ToldStateWords;
  readonly toldPlainly: ToldPlainlyWords;
  readonly speaks: SpeaksWords;
  readonly languageNames: LanguageNamesWords;
  readonly spokenInPosting: SpokenInPostingWords;
}
