import type { Programs } from './surroundings.ts';

/** How much is done; less than the default only for a quick look. */
export interface Effort {
  readonly rounds: number;
  readonly edits: number;
  /** Dossiers of the smaller and of the larger folder. */
  readonly few: number;
  readonly many: number;
}

/** What one round measured: figures by name, with their unit in the name. */
export type Figures = Readonly<Record<string, number>>;

/** A figure over the base that was measured in the same round, or a figure itself where there is no base. */
export interface Goal {
  readonly what: string;
  readonly figure: string;
  readonly base?: string;
  /** The most that is allowed; met below it where `strictly`. */
  readonly most: number;
  readonly strictly?: boolean;
}

/** One measurement of the table; its commands run in turn within a round. */
export interface Row {
  readonly id: string;
  readonly goals: readonly Goal[];
  round(programs: Programs, effort: Effort): Promise<Figures>;
}
