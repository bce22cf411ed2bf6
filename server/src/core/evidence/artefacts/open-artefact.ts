import { once } from '../../memo/once.ts';
import type { ArtefactReading, ArtefactSource } from '../../model/evidence.ts';
import { csvRows, readCell } from './csv-cell.ts';
import { countTests } from './junit-counts.ts';
import { readPattern } from './pattern.ts';
import { parseJson, parseYaml, readPointer } from './pointer.ts';

/** Longer texts are no artefacts that anybody quotes; in UTF-16 units. */
export const longestArtefact = 4 * 1024 * 1024;
/** One file answers so many different sources before it forgets. */
const mostAnswers = 2000;

/** A file's text as data that its sources point into: read once, however many items draw on it. */
export interface OpenArtefact {
  read(source: ArtefactSource): ArtefactReading;
}

/** Total: whatever the text holds, every source gets an answer. `name` tells JSON from YAML. */
export function openArtefact(name: string, text: string): OpenArtefact {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const answers = new Map<string, ArtefactReading>();
  const structured = once(() => (/\.ya?ml$/i.test(name) ? parseYaml(body) : parseJson(body)));
  const rows = once(() => csvRows(name, body));
  const counts = once(() => countTests(body));
  const answer = (source: ArtefactSource): ArtefactReading => {
    if (!pointsIntoFile(source)) return { kind: 'present' };
    if (body.length > longestArtefact) return { kind: 'missing', reason: 'is too long to be read as an artefact' };
    if (source.pointer !== undefined) return readPointer(structured(), source.pointer);
    if (source.column !== undefined || source.row !== undefined) return readCell(rows(), source.column, source.row);
    if (source.testsuite !== undefined) {
      const found = counts();
      return 'reason' in found ? { kind: 'missing', reason: found.reason } : { kind: 'value', text: String(found[source.testsuite]) };
    }
    return readPattern(body, source.pattern!);
  };
  return {
    read(source) {
      const key = JSON.stringify(source);
      let known = answers.get(key);
      if (known === undefined) {
        if (answers.size >= mostAnswers) answers.clear();
        answers.set(key, known = answer(source));
      }
      return known;
    },
  };
}

/** Whether the file has to be read, and not only to be there. */
export function pointsIntoFile({ pointer, column, row, testsuite, pattern }: ArtefactSource): boolean {
  return [pointer, column, row, testsuite, pattern].some((place) => place !== undefined);
}
