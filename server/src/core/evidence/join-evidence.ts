import type { EvidenceFile, EvidenceItem, EvidenceProblem, EvidenceSet, EvidenceSubject } from '../model/evidence.ts';
import { duplicateId } from './draft.ts';
import { idRegister } from './ids.ts';

/**
 * All evidence of one dossier. Ids are unique over all files: a derived one gives way silently, a second explicit one is
 * a problem of its file. Subjects that share a name or alias, whatever its letter case, become one.
 */
export function joinEvidence(files: readonly EvidenceFile[], unreadable: EvidenceSet['unreadable'] = []): EvidenceSet {
  const broken = files.filter((file) => !file.readable);
  const joined = mergeSubjects(files.flatMap((file) => file.subjects));
  const { items, problems } = mergeItems(files, joined.representative);
  return {
    files: files.map((file): EvidenceFile => ({
      ...file, subjects: [...new Set(file.subjects.map(joined.representative))], items: items.get(file)!,
      problems: [...file.problems, ...problems.get(file)!].sort((a, b) => a.span.start - b.span.start),
    })),
    subjects: joined.subjects,
    items: files.flatMap((file) => items.get(file)!),
    unreadable: [...unreadable, ...broken.map((file) => ({ uri: file.uri, reason: reasonOf(file) }))],
  };
}

/** Continues "FILE …". */
function reasonOf(file: EvidenceFile): string {
  const problem = file.problems[0];
  if (problem === undefined) return 'could not be understood';
  const message = problem.message.replace(/\.$/, '');
  return `could not be understood (line ${problem.range.start.line + 1}: ${message.charAt(0).toLowerCase()}${message.slice(1)})`;
}

function mergeItems(files: readonly EvidenceFile[], representative: (subject: EvidenceSubject) => EvidenceSubject) {
  const explicit = new Map<string, EvidenceItem>();
  const ids = idRegister();
  const items = new Map<EvidenceFile, EvidenceItem[]>();
  const problems = new Map<EvidenceFile, EvidenceProblem[]>(files.map((file) => [file, []]));
  for (const file of files) {
    for (const item of file.items) {
      if (!item.explicitId) continue;
      const before = explicit.get(item.id);
      if (before !== undefined) problems.get(file)!.push(duplicateId(item.id, item.location, before.location));
      else {
        explicit.set(item.id, item);
        ids.take(item.id);
      }
    }
  }
  for (const file of files) {
    items.set(file, file.items.map((item): EvidenceItem => {
      const own = explicit.get(item.id) === item;
      const id = own ? item.id : ids.take(item.id);
      const subject = item.subject && representative(item.subject);
      if (id === item.id && subject === item.subject) return item;
      return { ...item, id, subject, explicitId: own };
    }));
  }
  return { items, problems };
}

const strength: Readonly<Record<EvidenceSubject['origin'], number>> = { declared: 2, lead: 1, heading: 0 };

/** Union by name: a subject that shares a name with two others joins all three. */
function mergeSubjects(subjects: readonly EvidenceSubject[]) {
  const groups = new Map<string, EvidenceSubject[]>();
  for (const subject of subjects) {
    const names = namesOf(subject);
    const touched = [...new Set(names.map((name) => groups.get(name)).filter((group) => group !== undefined))];
    const group = touched.length === 1 ? touched[0]! : touched.flat();
    group.push(subject);
    // Every name of the group leads to it; a group that was merged in gives its names over.
    for (const name of touched.length > 1 ? group.flatMap(namesOf) : names) groups.set(name, group);
  }
  const representatives = new Map<EvidenceSubject, EvidenceSubject>();
  const merged = [...new Set(groups.values())].map((group) => {
    const one = group.length === 1 ? group[0]! : mergeGroup(group);
    for (const subject of group) representatives.set(subject, one);
    return one;
  });
  return { subjects: merged, representative: (subject: EvidenceSubject) => representatives.get(subject) ?? subject };
}

function namesOf(subject: EvidenceSubject): string[] {
  return [subject.name, ...subject.aliases].map((name) => name.toLowerCase());
}

/** Id, name and place of the one that says most about itself: declared before lead before heading. */
function mergeGroup(group: readonly EvidenceSubject[]): EvidenceSubject {
  const main = group.reduce((best, one) => (strength[one.origin] > strength[best.origin] ? one : best));
  const names = new Set(group.flatMap((one) => [one.name, ...one.aliases]));
  names.delete(main.name);
  return { ...main, aliases: [...names], about: group.find((one) => one.about !== undefined)?.about };
}
