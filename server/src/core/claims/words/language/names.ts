/** Where something was done (`wrong-employer`). */
export interface EmployedWords {
  /** The sentence speaks of more than one time or place: it compares, looks back, or tells what was taken along. */
  readonly looksAround: RegExp;
  /** `Before that I was at Thornwick` and `When I came to Thornwick` tell of that time alone. */
  readonly leadingThere: RegExp;
  /** Up to right before a name, with the preposition or verb as the group. */
  readonly at: RegExp;
  /** Nothing but what leads over to the name: `And at`, `Yes, at`, `Nearly five years: at`. */
  readonly opening: RegExp;
  /** The same where a verb of coming follows. */
  readonly arriving: RegExp;
  /** What is told of something there: `Tickets at Thornwick: …`, `My project at Thornwick cut …`. */
  readonly toldOf: RegExp;
  /** Behind these another thing is spoken of. */
  readonly turns: RegExp;
  /** What stands apart from a name that does not open the sentence. */
  readonly breaks: RegExp;
  /** All between a name and a number that is only added to it. */
  readonly addedAfter: RegExp;
  /** Words between a name and a number that part them. */
  readonly otherThing: RegExp;
}

/** Who employed the candidate, and when (`employers`). */
export interface EmployersWords {
  /** Of a time that goes on. */
  readonly running: RegExp;
  /** Of a time that began. */
  readonly beginning: RegExp;
  /** Up to right before the name of an employer. */
  readonly workedAt: RegExp;
  /** From one year to another, or on. */
  readonly span: RegExp;
  /** `Doctorate, University of Lindholm`. */
  readonly behindOf: RegExp;
  /** Where one worked, named behind a preposition. */
  readonly whereItWas: RegExp;
  /** A sentence that begins behind a name. */
  readonly sentenceBehind: RegExp;
  /** What stands before a name at an opening. */
  readonly articleAhead: RegExp;
  /** Capitalised words in a row, with what joins them in a name. */
  readonly nameRun: RegExp;
}

/** Which capitalised words are names (`entities`). */
export interface EntitiesWords {
  /** Words of the calendar, whole, which are no names. */
  readonly calendar: RegExp;
  /** A name that may be an office: `Chief of Staff`. */
  readonly officeName: RegExp;
  /** Up to right before an office that somebody has: `report to the`. */
  readonly heldThere: RegExp;
  /** From right behind a name in brackets: the next of a list. */
  readonly nextInBrackets: RegExp;
  /** From right behind a name: two more of a list. */
  readonly nextTwo: RegExp;
  /** Titles, whole. */
  readonly title: RegExp;
  /** Up to right before a name: a title. */
  readonly behindTitle: RegExp;
  /** Small words inside a name. */
  readonly inName: RegExp;
  /** Between the words of a name. */
  readonly nameJoint: RegExp;
  /** From right behind a name: that it is no part of a longer one. */
  readonly nameEnds: RegExp;
  /** Up to right before whom a letter speaks to. */
  readonly addressAhead: RegExp;
  /** Up to right before what is a common noun. */
  readonly determinerAhead: RegExp;
}

/** Who the candidate is (`candidate-name`). */
export interface CandidateNameWords {
  /** Opens with the candidate’s name as a subject, which is the group. */
  readonly opening: RegExp;
  /** `Features should be measured, and Ann Example works that way`, where `she` goes on. */
  readonly inFirstSentence: RegExp;
  /** Pronouns for one person. */
  readonly pronouns: RegExp;
  /** Behind a label that says whose application it is: `Candidate: Ann Example · Drafted in May`. */
  readonly labelled: RegExp;
  /** The candidate by a pronoun. */
  readonly pronounBehind: RegExp;
}

/** Which compounds speak of a subject (`subjects`). */
export interface SubjectNamesWords {
  /** Second parts of compounds with which the first still names the subject: `-based`. */
  readonly compoundEnd: RegExp;
  /** First parts of compounds that are no name. */
  readonly prefixes: RegExp;
}

/** What ties a subject to what is told (`subject-trail`). */
export interface TiedSubjectWords {
  /** From right behind a number up to right before a subject: ` builds in `. */
  readonly tie: RegExp;
  /** Up to right before a subject: ` in `. */
  readonly prepositionAtEnd: RegExp;
}

/** The company of a posting (`company`). */
export interface CompanyWords {
  /** Between the parts of a title: what is looked for and by whom. */
  readonly titleJoint: RegExp;
  /** Right before a name: no article, with which it were a common noun. */
  readonly noArticle: RegExp;
  /** Right behind a name that is a subject. */
  readonly subjectBehind: RegExp;
}

/** Words at names: of employers, people, offices, subjects. */
export interface NamesLanguage {
  /** Right behind a number, with the time that it is reckoned by as the group: ` a head per year` (`inferred`). */
  readonly rateBehind: RegExp;
  /** Stems of words about experience as such, which name no field (`experience`). */
  readonly anyExperience: ReadonlySet<string>;
  readonly employed: EmployedWords;
  readonly employers: EmployersWords;
  readonly entities: EntitiesWords;
  readonly candidateName: CandidateNameWords;
  readonly subjectNames: SubjectNamesWords;
  readonly tiedSubject: TiedSubjectWords;
  readonly company: CompanyWords;
}
