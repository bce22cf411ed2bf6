import type { ConfigProblem } from '../config.ts';
import type { EvidenceSet } from '../core/model/evidence.ts';
import { CannotCheck } from './io.ts';
import type { Paths } from './paths.ts';

/** What kept the run from checking everything, each once, as a line for standard error. */
export class Failures {
  readonly #lines = new Set<string>();
  readonly #configuration = new Set<string>();

  get lines(): readonly string[] {
    return [...this.#lines];
  }

  get configurationIsBroken(): boolean {
    return this.#configuration.size > 0;
  }

  add(line: string): void {
    this.#lines.add(line);
  }

  /** True when there were any; then nothing is worth reporting, for rules and evidence may be others than was meant. */
  addConfigurationFaults(faults: readonly string[]): boolean {
    for (const fault of faults) this.#configuration.add(fault);
    return faults.length > 0;
  }

  throwIfConfigurationIsBroken(): void {
    if (this.configurationIsBroken) throw new CannotCheck([...this.#configuration].join('\n'));
  }
}

export function configurationFaults(problems: readonly ConfigProblem[], at: Paths): string[] {
  return problems.map(({ location, message }) => `${shownPlace(location, at)}: ${message}`);
}

/** Evidence that applies and could not be read or understood, with the place where it went wrong. */
export function faultsOfEvidence(evidence: EvidenceSet, at: Paths): string[] {
  const broken = evidence.files.filter((file) => !file.readable);
  return [
    ...evidence.unreadable
      .filter(({ uri }) => !broken.some((file) => file.uri === uri))
      .map(({ uri, reason }) => `cannot read the evidence file ${at.shown(uri)}: it ${reason}`),
    ...broken.map((file) => {
      const [problem] = file.problems;
      if (problem === undefined) return `cannot read the evidence file ${at.shown(file.uri)}`;
      const { line, character } = problem.range.start;
      return `cannot read the evidence file ${at.shown(file.uri)}:${line + 1}:${character + 1}: ${problem.message}`;
    }),
  ];
}

function shownPlace({ uri, range: { start } }: ConfigProblem['location'], at: Paths): string {
  return `${at.shown(uri)}:${start.line + 1}:${start.character + 1}`;
}
