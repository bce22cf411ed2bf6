import type { Passage } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import type { Wording } from './claim-memo.ts';
import type { Speakers } from './clause-kind.ts';
import { employersOf, type Employer } from './employers.ts';
import type { ReadPassage } from './reading.ts';
import { rowOf } from './row-of.ts';

/** Which employers a dossier speaks of, besides in the sentences themselves. */
export interface EmployerTrail {
  /** The dossier or the evidence says that one was there. */
  isWorkplace(employer: Employer): boolean;
  /** Named by what stands over a passage: another cell of its row, the item it is nested in, the line above its list, or a heading. */
  above(index: number): Employer | undefined;
  /** Equal for passages of which the same is to be said. */
  keyOf(index: number): string;
}

/** What one wording says of employers. */
export interface EmployersNamed {
  readonly workplaces: readonly Employer[];
  readonly title: Employer | undefined;
}

/** What a passage opens with before it tells: `Thornwick Rail: …`, or in bold `Thornwick Rail (2016 to 2019). …`; '' where it does not. */
export function openingOf({ lead, marks, rendered: { text } }: Passage): string {
  const bold = marks.find(({ kind, span }) => kind === 'strong' && span.start === 0);
  return text.slice(0, lead?.rest ?? bold?.span.end ?? 0);
}

/** Memo by the wording, which is emptied where the evidence changes. */
export function employersNamed(wording: Wording, passage: Passage, evidence: EvidenceSet): EmployersNamed {
  if (wording.employers) return wording.employers;
  const employers = employersOf(evidence);
  const { text } = passage.rendered;
  const dated = employers.inDatedTitle(openingOf(passage) || text);
  return (wording.employers = { workplaces: [...(dated ? [dated] : []), ...employers.workplacesIn(text)], title: employers.inTitle(text) });
}

export function employerTrail(dossier: Dossier, evidence: EvidenceSet, passages: readonly ReadPassage[], speakers: Speakers): EmployerTrail {
  const named = ({ passage, alike }: ReadPassage): EmployersNamed => employersNamed(alike.wording, passage, evidence);
  const workplaces = new Set([...employersOf(evidence).workplaces, ...passages.flatMap((read) => named(read).workplaces)]);
  const key = [...workplaces].map(({ index }) => index).sort((a, b) => a - b).join();
  const aboveLists = new Map<number, Employer | undefined>();
  const aboveSections = new Map<number, Employer | undefined>();

  const titled = (read: ReadPassage): Employer | undefined => {
    const { text } = read.passage.rendered;
    // The company that the dossier is written for may have the name of a former employer.
    return speakers.isCompany(text.slice(0, 200)).length > 0 ? undefined : named(read).title;
  };
  const opening = ({ passage }: ReadPassage): Employer | undefined => employersOf(evidence).inTitle(openingOf(passage));

  const aboveSection = (section: number): Employer | undefined => {
    const known = aboveSections.get(section);
    if (known || aboveSections.has(section)) return known;
    const { heading, parent } = dossier.document.sections[section]!;
    const found = (heading && titled(passages[heading.index]!)) ?? (parent === undefined ? undefined : aboveSection(parent));
    aboveSections.set(section, found);
    return found;
  };
  const aboveList = ({ index, item, section }: Passage): Employer | undefined => {
    const { list } = item!;
    const known = aboveLists.get(list);
    if (known || aboveLists.has(list)) return known;
    let at = index - 1;
    while (at >= 0 && passages[at]!.passage.item !== undefined && passages[at]!.passage.section === section) at--;
    const before = passages[at];
    const isLine = before !== undefined && before.passage.kind === 'paragraph' && before.passage.section === section;
    const found = (isLine ? titled(before) : undefined) ?? aboveSection(section);
    aboveLists.set(list, found);
    return found;
  };
  const inRow = (index: number): Employer | undefined => {
    const found = new Set(rowOf(index, passages).flatMap((at) => (at === index ? [] : titled(passages[at]!) ?? [])));
    return found.size === 1 ? [...found][0] : undefined;
  };
  const above = (index: number): Employer | undefined => {
    const { passage } = passages[index]!;
    if (passage.cell) return inRow(index) ?? aboveSection(passage.section);
    if (!passage.item) return aboveSection(passage.section);
    const { parent } = passage.item;
    if (parent === undefined || parent >= index) return aboveList(passage);
    return opening(passages[parent]!) ?? titled(passages[parent]!) ?? above(parent);
  };
  return { isWorkplace: (employer) => workplaces.has(employer), above, keyOf: (index) => `${key}@${above(index)?.index ?? ''}` };
}
