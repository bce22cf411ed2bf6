/** What stands beside a dossier in its folder, as far as a check may use it. */
export interface Companions {
  /** Companies that other dossiers are about. */
  readonly companies: readonly OtherCompany[];
}

export interface OtherCompany {
  readonly name: string;
  /** The dossier that is about it. */
  readonly uri: string;
}

export const noCompanions: Companions = { companies: [] };
