import type { Dossier, DossierSection } from '../../model/dossier.ts';
import type { Fix } from '../../model/finding.ts';
import type { SectionTemplate } from '../../model/template.ts';
import { contains } from '../../text/span.ts';
import { isSuppressedFromAbove, lineEnding } from '../insertion.ts';
import { locate } from '../place.ts';
import type { DossierRule, Report } from '../rule.ts';
import { nameOf, sectionsOf, withArticle } from '../sections.ts';

interface Placed {
  readonly section: DossierSection;
  readonly template: SectionTemplate;
  /** Position in the template. */
  readonly rank: number;
}

/** Sections that stand elsewhere than the template has them; as few as possible are reported. */
export const sectionOrder: DossierRule = {
  id: 'section-order',
  severity: 'hint',
  applies: 'dossier',
  check({ dossier }) {
    const placed = firstOfEach(dossier);
    const kept = longestRun(placed);
    return placed.filter((one) => !kept.has(one)).map((one) => report(dossier, one, placed.filter((other) => kept.has(other))));
  },
};

function firstOfEach(dossier: Dossier): Placed[] {
  const found: Placed[] = [];
  dossier.template.sections.forEach((template, rank) => {
    const section = template.presence === 'optional' ? undefined : sectionsOf(dossier, template)[0];
    if (section) found.push({ section, template, rank });
  });
  const top = found.filter((one) => !found.some((other) => other !== one && contains(other.section.section.treeSpan, one.section.section.span)));
  return top.sort((a, b) => a.section.section.index - b.section.section.index);
}

/** The longest part of the sequence that is in the template's order: all else must have moved. */
function longestRun(placed: readonly Placed[]): ReadonlySet<Placed> {
  const length: number[] = [];
  const previous: number[] = [];
  let best = -1;
  placed.forEach((one, i) => {
    length[i] = 1;
    previous[i] = -1;
    for (let k = 0; k < i; k++) {
      if (placed[k]!.rank < one.rank && length[k]! + 1 > length[i]!) {
        length[i] = length[k]! + 1;
        previous[i] = k;
      }
    }
    if (best < 0 || length[i]! > length[best]!) best = i;
  });
  const run = new Set<Placed>();
  for (let i = best; i >= 0; i = previous[i]!) run.add(placed[i]!);
  return run;
}

function report(dossier: Dossier, one: Placed, kept: readonly Placed[]): Report {
  const index = one.section.section.index;
  // What it stands on the wrong side of: the last that belongs before it, else the first that belongs after it.
  const before = kept.filter((other) => other.rank < one.rank && other.section.section.index > index).at(-1);
  const neighbour = before ?? kept.find((other) => other.rank > one.rank && other.section.section.index < index)!;
  const kind = withArticle(dossier.template.name.toLowerCase());
  const name = nameOf(one.template);
  const actual = before ? 'before' : 'after';
  const expected = before ? 'after it' : 'before it';
  const place = neighbour.section.section.heading!.span;
  return {
    span: one.section.section.heading!.span,
    message: `"${name}" stands ${actual} "${nameOf(neighbour.template)}"; ${kind} has it ${expected}.`,
    related: [{ location: locate(dossier.document, place), message: `"${nameOf(neighbour.template)}" stands here.` }],
    fixes: move(dossier, one, neighbour, before !== undefined),
  };
}

/** Cuts the section with all below it and puts it after (or before) the neighbour. Only among headings of one depth that stand there once. */
function move(dossier: Dossier, one: Placed, neighbour: Placed, behind: boolean): Fix[] {
  const { document } = dossier;
  const { treeSpan, depth } = one.section.section;
  if (neighbour.section.section.depth !== depth || [one, neighbour].some(({ template }) => sectionsOf(dossier, template).length > 1)) return [];
  const eol = lineEnding(document);
  const block = document.text.slice(treeSpan.start, treeSpan.end).trimEnd();
  const at = behind ? neighbour.section.section.treeSpan.end : neighbour.section.section.span.start;
  const atEnd = at === document.text.length;
  const lead = atEnd ? (/[\r\n]$/.test(document.text) ? eol : eol + eol) : '';
  const edits = [
    { span: treeSpan, newText: '' },
    { span: { start: at, end: at }, newText: atEnd ? lead + block + eol : block + eol + eol },
  ];
  const title = `Move "${nameOf(one.template)}" ${behind ? 'after' : 'before'} "${nameOf(neighbour.template)}"`;
  const edges = [treeSpan.start, treeSpan.end, at];
  // What a suppression covers must not change unseen.
  const safe = !document.comments.some(({ text }) => /^dossier-(?:disable|enable)(?![\w-])/u.test(text)) && !edges.some((edge) => isSuppressedFromAbove(document, edge));
  return [{ title, edits, safe, preferred: true }];
}
