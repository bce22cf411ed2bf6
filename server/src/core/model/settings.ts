import type { RuleId, Severity } from './finding.ts';

/** What a person may set, in `dossier.config.yaml` or in the editor under `dossier.*`. */
export interface Settings {
  readonly rules: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  readonly evidence: { readonly files: readonly string[]; /** Days after which `asOf` is stale. */ readonly maxAgeDays: number };
  /** Lengths by section id, replacing the template's. */
  readonly lengths: Readonly<Record<string, { readonly sentences?: readonly [number, number]; readonly words?: readonly [number, number] }>>;
  /** Globs of files that are dossiers, by document kind. */
  readonly templates: { readonly files: Readonly<Record<string, readonly string[]>> };
}

export const defaultSettings: Settings = {
  rules: {},
  evidence: { files: [], maxAgeDays: 365 },
  lengths: {},
  templates: { files: {} },
};
