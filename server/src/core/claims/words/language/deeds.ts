/** What a clause tells besides its main point (`asides`). */
export interface AsidesWords {
  /** Where one part ends and the next begins. */
  readonly boundary: RegExp;
  /** `with an evening clinic`, `without paid promotion`; no pronoun, no comparison, no manner (`with great care`). */
  readonly company: RegExp;
  /** `mostly by deleting alerts`: how it was done. */
  readonly means: RegExp;
  /** `the month in` which: the clause is part of what is told. */
  readonly afterPreposition: RegExp;
  /** Opens what was done with the thing before: `built in six weeks`. */
  readonly participle: RegExp;
  /** `both of whom have raised a seed round`, `all of them promoted`. */
  readonly eachOf: RegExp;
  /** `every lesson`, `all my own work`: a statement of its own, without a verb. */
  readonly everyOne: RegExp;
  /** Subject, verb, and what is or may be an object: a determiner or a longer word behind it. */
  readonly deed: RegExp;
  /** A verb with its object whose subject stands before it, or is the candidate: `and sent the drones back`, `Designed the valve`. */
  readonly predicate: RegExp;
  /** A past form, whole. */
  readonly pastForm: RegExp;
  /** `it was` adopted by our parent company: what was done with the work stands behind it. */
  readonly passive: RegExp;
  /** `that the sales directors open every Monday`, behind what the candidate made. */
  readonly use: RegExp;
  /** The candidate is spoken of, or a past form opens. */
  readonly ofCandidate: RegExp;
  /** Up to right before `that`, where it tells how much and no use: `so`. */
  readonly degreeAhead: RegExp;
  /** A pronoun that stands for what was made. */
  readonly objectPronoun: RegExp;
  /** Verbs that tell a deed where they have an object of their own: `started the choir`. */
  readonly begins: RegExp;
  /** Up to right before a second verb of the same subject. */
  readonly joinedAhead: RegExp;
  /** Opens a clause inside a sentence. */
  readonly subordinates: RegExp;
  /** Determiners that open no object here. */
  readonly noObject: RegExp;
}

/** Whose an aside is (`unknown-asides`). */
export interface UnknownAsidesWords {
  /** The candidate. */
  readonly speaker: RegExp;
  /** How often, in a word. */
  readonly twice: RegExp;
  /** Opens a deed of the candidate’s, who may be left away. */
  readonly ofCandidate: RegExp;
  /** Says that it is not so. */
  readonly denied: RegExp;
  /** Of what was named before. */
  readonly ofThem: RegExp;
}

/** What a clause tells as a whole (`unknown-deeds`). */
export interface UnknownDeedsWords {
  /** An office or a duty: `I chair the panel`, `She also sits on the board`. */
  readonly office: RegExp;
  /** `I triage every Sunday`: whoever goes on doing it. */
  readonly habitOfMine: RegExp;
  /** Work that is told of the thing it was done to: `A customer portal was launched`. */
  readonly passive: RegExp;
  /** The same of what goes on, where it is said how far or by whom: `Memory entries are encrypted per tenant`. */
  readonly runningPassive: RegExp;
  /** The same without its name, or where it went on: `It was presented at a meetup`, `Older records are archived to tape`. */
  readonly placedPassive: RegExp;
  /** What stands for something told elsewhere, or for nobody. */
  readonly pronounAhead: RegExp;
  /** Somebody from outside did it: `An external firm audited the result`. */
  readonly othersDeed: RegExp;
  /** `checked by an outside tester`, `maintained by contributors`. */
  readonly agent: RegExp;
  /** `against every branch`, `in every ward`: how far it reaches. */
  readonly extent: RegExp;
  /** Opens a clause that tells nothing by itself. */
  readonly subordinate: RegExp;
  /** Up to right before something told, which depends on it. */
  readonly openEnded: RegExp;
  /** Says that it is not so. */
  readonly denied: RegExp;
  /** A thing, by its pronoun. */
  readonly itAhead: RegExp;
  /** Of the verb before a participle: that it tells how something is. */
  readonly isNow: RegExp;
  /** Prepositions that with it say where something is, and no more. */
  readonly whereItIs: RegExp;
}

/** Which parts of a claim nothing backs (`unbacked-parts`). */
export interface UnbackedWords {
  /** Between the members of a list. */
  readonly between: RegExp;
  /** `never worked under MDR`, `no Kafka`: what is denied is not claimed. */
  readonly deniedAhead: RegExp;
  /** A question for what the reader of it has. */
  readonly asksForOwn: RegExp;
  /** `The gateway of murmur serves …`, `Its Rust core handles …`: the verb is not always found. */
  readonly ofThing: RegExp;
  /** A fragment that names one says to have it. */
  readonly credential: RegExp;
  /** Said of a thing, this is as much as a verb. */
  readonly inUse: RegExp;
  /** `With L. Vance I wrote`: who says so takes no more than a part. */
  readonly jointly: RegExp;
  /** With the root of what somebody does as the group: `leader`. */
  readonly doer: RegExp;
  /** Verbs that stand for any other. */
  readonly anyVerb: RegExp;
  /** `… validated it before I wrote the code`: told in passing, mostly in other words of what is told elsewhere. */
  readonly inPassing: RegExp;
  /** `taught me how little it costs`: learnt, not taught. */
  readonly learnt: RegExp;
  /** Opens what one is: `I am a`. */
  readonly saysToBe: RegExp;
  /** Used by nobody else. */
  readonly privately: RegExp;
  /** Before a name: it is part of what is known. */
  readonly embeds: RegExp;
  /** A subject before a name. */
  readonly subjectAhead: RegExp;
}

/** What the candidate says to have done (`own-deeds`). */
export interface OwnDeedsWords {
  /** Behind a participle: `led by the vice principal`, which is no deed of the candidate's. */
  readonly doneBy: RegExp;
  /** The same right behind a verb. */
  readonly doneByBehind: RegExp;
  /** Up to a verb of which the candidate is the subject, with it in the group `verb`. */
  readonly deedBefore: RegExp;
  /** A verb joined to another one, in the group `verb`. */
  readonly joined: RegExp;
  /** Where the object of a verb ends. */
  readonly objectEnd: RegExp;
  /** The candidate, right before a verb. */
  readonly candidateAhead: RegExp;
  /** A past form joined to another one. */
  readonly joinedPast: RegExp;
  /** Endings of what is no base form of a verb. */
  readonly noBaseForm: RegExp;
}

/** Where what a person does ends (`own-work`). */
export interface OwnWorkWords {
  /** Up to right before a verb: the candidate is its subject, or it opens the clause. */
  readonly subjectAhead: RegExp;
  /** Where the object of a verb ends. */
  readonly objectEnd: RegExp;
}

/** Words by which deeds are told: whose they are, what else a clause tells beside its main point, and what is denied. */
export interface DeedsLanguage {
  /** Nothing was done, or only on a condition (`on-record`). */
  readonly notOnRecord: RegExp;
  readonly asides: AsidesWords;
  readonly unknownAsides: UnknownAsidesWords;
  readonly unknownDeeds: UnknownDeedsWords;
  readonly unbacked: UnbackedWords;
  readonly ownDeeds: OwnDeedsWords;
  readonly ownWork: OwnWorkWords;
  /** Quotation marks, arrows and a conjunction at the head of a part (`asides`). */
  readonly partHead: RegExp;
  /** The sentence itself may say that the work is not done (`unbacked-parts`). */
  readonly unfinished: RegExp;
}
