import type { Location } from '../text/position.ts';
import type { Quantity } from './quantity.ts';

/** What stands beside a dossier in its folder, as far as a check may use it. */
export interface Companions {
  /** Companies that other dossiers are about. */
  readonly companies: readonly OtherCompany[];
  /** Where the candidate lives by the other dossiers, of whatever application; postings speak of others. */
  readonly homes: readonly OtherHome[];
  /** The other documents of the same application (the package to a brief), in the order of their uris. */
  readonly sameApplication: readonly DossierSummary[];
  /** The saved posting that the dossier answers. */
  readonly posting?: Posting;
}

export interface OtherCompany {
  readonly name: string;
  /** The dossier that is about it. */
  readonly uri: string;
}

/** Where the candidate is said to live. */
export interface StatedHome {
  /** As written: `Porto, Portugal`. */
  readonly text: string;
  /** `based`, `live`, or that it stands in a field. */
  readonly put: string;
}

export interface PlacedHome extends StatedHome {
  readonly location: Location;
}

export interface OtherHome extends StatedHome {
  /** The dossier that says so. */
  readonly uri: string;
}

/** What a dossier says that another document of the same application may contradict: plain data, the same as long as that is the same. */
export interface DossierSummary {
  readonly uri: string;
  readonly facts: readonly ApplicationFact[];
  readonly home: PlacedHome | undefined;
  readonly figures: readonly Figure[];
}

/** Something about the application itself, as a field gives it. */
export interface ApplicationFact {
  readonly id: 'fit-score' | 'comp' | 'location' | 'link';
  /** As written; for a link its target. */
  readonly text: string;
  readonly location: Location;
}

/** A number of the candidate's with all that tells it from another number of the same kind. */
export interface Figure {
  readonly quantity: Quantity;
  /** Rendered text, white space folded. */
  readonly text: string;
  readonly location: Location;
  /** Stems of the measured thing. */
  readonly measure: ReadonlySet<string>;
  /** Stems of the clause that tell what is measured. */
  readonly telling: ReadonlySet<string>;
  /** Stems of the sentence, the opening, the question and the row. */
  readonly around: ReadonlySet<string>;
  /** Stems of names in the sentence, the opening and the heading: of projects, employers, tools. */
  readonly names: ReadonlySet<string>;
  /** Years and quarters that the sentence or its heading speaks of. */
  readonly times: ReadonlySet<string>;
  /** Stems of the bold, code or plain opening; undefined where there is none. */
  readonly opening: ReadonlySet<string> | undefined;
  /** The list that it stands in; undefined outside of lists. */
  readonly list: string | undefined;
  /** The other numbers of its passage. */
  readonly beside: readonly Quantity[];
  /** By so much something went up or down, rather than where it stands. */
  readonly difference: boolean;
}

/** What a saved posting asks for. */
export interface Posting {
  readonly uri: string;
  readonly requirements: readonly Requirement[];
}

export interface Requirement {
  readonly text: string;
  /** A must-have; else nice to have. */
  readonly must: boolean;
  readonly location: Location;
}

export const noCompanions: Companions = { companies: [], homes: [], sameApplication: [] };
