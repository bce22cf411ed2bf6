/**
 * Closed-class words and stock constructions that tell whose statement a clause is.
 * Nothing here names a thing that can be claimed: those stay open vocabulary.
 */
export interface OwnerWords {
  /** The writer, in any case and as a third person. */
  readonly candidate: RegExp;
  /** The reader of the application: the employer addressed or spoken of. */
  readonly employer: RegExp;
  /** The posting as a source of demands. */
  readonly posting: RegExp;
  /** Says where it was read. */
  readonly inPosting: RegExp;
  /** Pay, asked for or offered. */
  readonly pay: RegExp;
  /** A question about what went or goes badly. */
  readonly weaknessQuestion: RegExp;
  /** A time that is still to come: `10 weeks left`. */
  readonly timeLeft: RegExp;
  /** Opens advice on the length of a document or a part of it. */
  readonly lengthAdvice: RegExp;
  /** Ends a number of parts of a document. */
  readonly lengthOf: RegExp;
  /** Opens a condition that did not (yet) happen; holds for the whole sentence. */
  readonly conditionOpening: RegExp;
  /** A reminder to ask: "Ask whether the …". */
  readonly inquiry: RegExp;
  /** A modal of what would or might be. */
  readonly conditional: RegExp;
  /** A preposition, and nothing else, at the opening of a clause. */
  readonly fronting: RegExp;
  readonly planned: RegExp;
  /** Before a plan or target that something is measured by. */
  readonly measuredByPlan: RegExp;
  /** Speaks of what is to come, whatever verb stands behind it. */
  readonly modal: RegExp;
  /** A question whose answer is what the candidate would do. */
  readonly hypotheticalQuestion: RegExp;
  /** Says that something is lacking or has not been done. */
  readonly gap: RegExp;
  /** Opens a clause that admits a lack: "No X yet", "Never …". */
  readonly gapOpening: RegExp;
  readonly motivation: RegExp;
  /** Irregular past forms; regular ones are found by their ending. */
  readonly past: RegExp;
  readonly clauseConjunction: RegExp;
}
