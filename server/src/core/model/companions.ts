import type { Location } from '../text/position.ts';

/** What stands beside a dossier in its folder, as far as a check may use it. */
export interface Companions {
  /** Companies that other dossiers are about. */
  readonly companies: readonly OtherCompany[];
  /** The saved posting that the dossier answers. */
  readonly posting?: Posting;
}

export interface OtherCompany {
  readonly name: string;
  /** The dossier that is about it. */
  readonly uri: string;
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

export const noCompanions: Companions = { companies: [] };
