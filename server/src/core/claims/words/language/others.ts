/** Something that others grant or that anybody can look up: it is in the evidence, or it is not so. */
export interface Distinction {
  readonly said: RegExp;
  /** An item that tells of something of the kind. */
  readonly backing: RegExp;
  /** Such an item backs it whatever it speaks of; otherwise it has to share a word with the claim. */
  readonly anywhere: boolean;
  /** Capitalised words before it are its name: `Silver Anchor Award`. */
  readonly named: boolean;
}

/** Whose work an item tells (`others-work`). */
export interface OthersWorkWords {
  /** Irregular verbs and those that say the same of work, all forms of a family in one line; the first names it. */
  readonly verbFamilies: readonly string[];
  /** Work done by somebody else, with the verb as the group `verb` and one joined to it as `first`. */
  readonly byOthers: RegExp;
  /** A thing, too, can pass or raise something, but it makes and leads nothing. */
  readonly othersDid: readonly RegExp[];
  /** Beside what the candidate did, any verb tells what others did, and one name is somebody's: `Sindre built it. I reviewed the code`. */
  readonly othersDidNotI: readonly RegExp[];
  /** `Ann Sorley (IT) led it`, `Ann Sorley, our manager, owned it`, `the curator, Amos Bell, led`: what stands between is a clause of its own. */
  readonly nameAhead: RegExp;
  /** The same verbs right behind that. */
  readonly verbAlone: RegExp;
  /** Who led it, by an office: `project lead was Ann Sorley`. */
  readonly othersLed: RegExp;
  /** Up to right before a name: an office. */
  readonly roleAlone: RegExp;
  /** Right behind an office: who has it. */
  readonly somebodyNamed: RegExp;
  /** Notes have `i`, too: `i did the sizing`. */
  readonly mine: RegExp;
  /** `helped the manager get ready; she ran it`, `with our director; she led`: she is who was named, not the candidate. */
  readonly companion: RegExp;
  /** The clause behind that, with the verb as the group `verb`. */
  readonly companionDid: RegExp;
  /** `I did not lead the working group`: as good as others' work. */
  readonly notMine: RegExp;
  /** `Texts by our botanist, not mine`, `let by headquarters, not by me`: says it of what stands before. */
  readonly notMe: RegExp;
  /** `I only exported the logs`, `I prepared the roof survey only`: the rest was others' work. */
  readonly onlyThis: RegExp;
  /** `The rating maths is Priyanka's`, `The protocol is head nurse Bridget Achterberg's work`, `the measures were HR's`. */
  readonly owned: RegExp;
  /** `Recipes by our head baker Matteo`. */
  readonly madeBy: RegExp;
  /** With what came from others as the group `what`. */
  readonly cameFrom: RegExp;
  /** The candidate, alone or with others. */
  readonly candidate: RegExp;
  /** What was told before, by a pronoun. */
  readonly whatBefore: RegExp;
  /** Ends a clause that says whose idea it was. */
  readonly ideaBehind: RegExp;
  /** What is somebody’s is an idea. */
  readonly theIdea: RegExp;
  /** Up to right before a passive verb: what else was done by whom, or an adverb. */
  readonly agentAhead: RegExp;
  /** All behind a verb: what is left of the candidate’s. */
  readonly theRest: RegExp;
  /** All behind a verb: the thing that was told before. */
  readonly theThing: RegExp;
  /** `R. Okada` and `2.5` hold no end of a clause. */
  readonly clauses: RegExp;
}

/** How much of a piece of work is claimed (`scope-verbs`). */
export interface ScopeWords {
  /** Verbs and roles by how much of a piece of work they claim, from a part in it to its beginning. */
  readonly verbsByScope: readonly (readonly [scope: 1 | 2 | 3 | 4, verbs: RegExp])[];
  /** Verbs that tell of what others gave. */
  readonly grants: RegExp;
  /** Others did it: `the controller was written by a colleague`. */
  readonly byOthers: RegExp;
  /** What others grant or anybody can look up. */
  readonly distinctions: readonly Distinction[];
}

/** Who had a part in it (`sole-credit`). */
export interface SoleCreditWords {
  /** Nobody and nothing else had a part in it. `not alone`, `let alone`, `stands alone` are none. */
  readonly sole: RegExp;
  /** Somebody or something else had. */
  readonly shared: RegExp;
  /** Up to right before it: what is the candidate’s. */
  readonly mine: RegExp;
  /** Says by itself whose it was. */
  readonly ofMe: RegExp;
}

/** What one is, masters or was granted (`credentials`). */
export interface CredentialsWords {
  /** `I am a …`, `She knows …`, `Fluent in …`: what one is or masters follows. */
  readonly opens: RegExp;
  /** `certified cave diver`: up to three words that say what for. */
  readonly titled: RegExp;
  /** An item that tells of something granted after a test. */
  readonly certificate: RegExp;
  /** `an organ diploma`, `a diploma in public finance`, `certified as a diver`, `AWS-certified`, `a trained counsellor`, `Fellow of the Guild`. */
  readonly held: readonly RegExp[];
  /** Says nothing of what it is for. */
  readonly anyCertificate: RegExp;
  /** The item says that it is not held. */
  readonly lacking: RegExp;
  /** Where a credential begins in what was found. */
  readonly grantedInside: RegExp;
  /** Words before the name of a credential that are no part of it. */
  readonly beforeName: RegExp;
  /** An item that tells of a fellowship. */
  readonly fellow: RegExp;
}

/** Words by which work is told to be somebody’s: others’, shared, or granted by others. */
export interface OthersLanguage {
  readonly othersWork: OthersWorkWords;
  readonly scope: ScopeWords;
  readonly soleCredit: SoleCreditWords;
  readonly credentials: CredentialsWords;
}
