/** Closed-class words and stock constructions by which the kind of a statement is told; nothing that can be claimed. */
export interface KindWords {
  /** Irregular participles. */
  readonly participle: RegExp;
  /** Determiners, as whole words. */
  readonly determiner: RegExp;
  /** Prepositions, as whole words. */
  readonly preposition: RegExp;
  /** Conjunctions, as whole words. */
  readonly conjunction: RegExp;
  /** Adverbs, as whole words. */
  readonly adverb: RegExp;
  /** Words that count, as whole words. */
  readonly numberWord: RegExp;
  /** What follows a finite verb sooner than a plural noun: determiners and adverbs, pronouns, some prepositions. */
  readonly afterVerb: RegExp;
  /** Opens what the reader is asked: `Describe`. */
  readonly question: RegExp;
  /** Verbs of speech and of handling a paper: with these one tells oneself how to write or send an application. */
  readonly drafting: RegExp;
  /** The same inside a sentence: `say so`. */
  readonly draftingInside: RegExp;
  /** The object of an imperative: behind a noun at the head of a clause stands none of these. */
  readonly object: RegExp;
  /** Opens a condition: `if`. */
  readonly conditionOpening: RegExp;
  /** A condition farther in: `as long as`. */
  readonly condition: RegExp;
  /** What would be so: `would`. */
  readonly conditional: RegExp;
  /** What is to come: `I shall`. */
  readonly planned: RegExp;
  /** Says of something that it is a plan and no more. */
  readonly outspokenPlan: RegExp;
  /** Arranged, and still to come. */
  readonly arranged: RegExp;
  /** In a question: that it asks what one would do. */
  readonly hypotheticalQuestion: RegExp;
  /** In a question: that it asks of a case that has not come up. */
  readonly imagined: RegExp;
  /** Says that something is lacking. */
  readonly gap: RegExp;
  /** Lacks that are told of other things as well. */
  readonly weakGap: RegExp;
  /** Opens a fragment that admits how little there is. */
  readonly littleOpening: RegExp;
  /** Opens a clause that says so: `No`. */
  readonly gapOpening: RegExp;
  /** What one wants, and why: `want to`. */
  readonly motivation: RegExp;
  /** `What draws me to Acme is …`, whoever is named in it. */
  readonly drawnOpening: RegExp;
  /** What one likes, and why one applies. */
  readonly liking: RegExp;
  /** Announces what follows as a plan. */
  readonly planOpening: RegExp;
  /** Past forms that are also the base form: at the opening of an answer they may be an imperative. */
  readonly baseAlike: RegExp;
  /** Steps and people of an application. */
  readonly hiringOpening: RegExp;
  /** What one has done, told as what one is. */
  readonly maker: RegExp;
  /** An answer that is nothing but no. */
  readonly plainNo: RegExp;
  /** A statistic, a level that a share keeps, a tolerance, or a unit in which things are measured and not what people did. */
  readonly measured: RegExp;
  /** Work in a participle without a subject: `Mentoring two juniors`. */
  readonly gerundOpening: RegExp;
  /** Motivation whoever the grammatical subject is. */
  readonly drawnBy: RegExp;
  /** What one can: `comfortable with`. */
  readonly capability: RegExp;
  /** What goes on: `I am running`. */
  readonly ongoing: RegExp;
  /** A rate at which somebody goes on working. */
  readonly perTime: RegExp;
  /** A habit that goes on. */
  readonly habit: RegExp;
  /** The reader of the application, or their posting. */
  readonly weakEmployer: RegExp;
}
