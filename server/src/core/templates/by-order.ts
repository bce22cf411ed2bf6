import type { Section } from '../model/document.ts';
import type { SectionTemplate, Template } from '../model/template.ts';
import { asks, fits } from './fits.ts';

/** A section of the document with what is known of its heading. */
export interface Placed {
  readonly section: Section;
  readonly template: SectionTemplate | undefined;
  /** By its heading, or for want of one by its table. */
  readonly matched: boolean;
  /** By the order of the sections alone. */
  readonly presumed?: true;
}

/**
 * Headings of the author's own that no word tells (`Where I am thin`, `Who is writing`) are taken for what the template requires in their place.
 * Between two sections that are known, as many unknown as missing ones are each other; otherwise each is what only such a section holds.
 * It asks for no more of what is written than `keepsKind` watches.
 */
export function byOrder(placed: readonly Placed[], template: Template, title: Section | undefined): readonly Placed[] {
  const top = placed.filter(({ section }) => section.heading && section !== title && (section.parent === undefined || placed[section.parent]!.section === title));
  const taken = new Set(placed.map((one) => one.template));
  const isMissing = (one: SectionTemplate): boolean => one.presence !== 'optional' && !one.aliases.includes('*') && !taken.has(one);
  if (top.every((one) => one.template !== undefined) || !template.sections.some(isMissing)) return placed;
  const presumed = new Map<Section, SectionTemplate>();
  for (const { unknown, missing } of gapsBetween(top, template.sections, isMissing)) {
    const under = (section: Section): Section[] => placed.map((one) => one.section).filter((one) => isWithin(one, section, placed));
    for (const [section, known] of pairUp(unknown.map((one) => ({ section: one.section, under: under(one.section) })), missing)) {
      if (known.presence === 'required') presumed.set(section, known);
    }
  }
  return presumed.size === 0 ? placed : withPresumed(placed, presumed);
}

interface Gap {
  readonly unknown: readonly Placed[];
  readonly missing: readonly SectionTemplate[];
}

/** What stands between two known sections and is unknown, and what the template has between those that stands nowhere. */
function gapsBetween(top: readonly Placed[], sections: readonly SectionTemplate[], isMissing: (one: SectionTemplate) => boolean): Gap[] {
  const anchors = anchorsOf(top, sections);
  const ends = [...anchors, { at: top.length, rank: sections.length }];
  return ends.flatMap(({ at, rank }, i) => {
    const before = ends[i - 1] ?? { at: -1, rank: -1 };
    const unknown = top.slice(before.at + 1, at).filter((one) => one.template === undefined);
    const missing = sections.slice(before.rank + 1, rank).filter(isMissing);
    return unknown.length > 0 && missing.length > 0 ? [{ unknown, missing }] : [];
  });
}

interface Anchor {
  /** Among the top sections. */
  readonly at: number;
  /** Among the template's. */
  readonly rank: number;
}

/** The known sections, without those that have moved elsewhere: each stands behind all that the template has before it. */
function anchorsOf(top: readonly Placed[], sections: readonly SectionTemplate[]): Anchor[] {
  const known = top.map((one, at): Anchor => ({ at, rank: sections.indexOf(one.template!) })).filter(({ rank }) => rank >= 0);
  return known.filter((one, i) => known.slice(0, i).every((other) => other.rank <= one.rank) && known.slice(i + 1).every((other) => other.rank >= one.rank));
}

interface Unknown {
  readonly section: Section;
  /** It and all that stands below it. */
  readonly under: readonly Section[];
}

function pairUp(unknown: readonly Unknown[], missing: readonly SectionTemplate[]): Pair[] {
  if (unknown.length === 0 || missing.length === 0) return [];
  const first = inOrder(unknown, missing);
  if (first && unknown.length === missing.length) return first;
  const shown = onlyShown(unknown, missing);
  if (shown) {
    const [at, rank] = [unknown.findIndex(({ section }) => section === shown[0]), missing.indexOf(shown[1])];
    return [...pairUp(unknown.slice(0, at), missing.slice(0, rank)), shown, ...pairUp(unknown.slice(at + 1), missing.slice(rank + 1))];
  }
  // Which of them it is does not matter where they are all the same person's text.
  return first && missing.every(({ owner, shape }) => owner === missing[0]!.owner && shape === missing[0]!.shape) ? first : [];
}

type Pair = readonly [Section, SectionTemplate];

/** The first of the missing that just one of the unknown holds, which holds no other. */
function onlyShown(unknown: readonly Unknown[], missing: readonly SectionTemplate[]): Pair | undefined {
  for (const known of missing) {
    const [one, another] = unknown.filter((each) => shows(each, known));
    if (one && !another && missing.every((other) => other === known || !shows(one, other))) return [one.section, known];
  }
  return undefined;
}

/** The first way in which each of the unknown can be one of the missing, in their order; undefined where there is none. */
function inOrder(unknown: readonly Unknown[], missing: readonly SectionTemplate[]): Pair[] | undefined {
  const pairs: Pair[] = [];
  for (const known of missing) {
    const next = unknown[pairs.length];
    if (next && couldBe(next, known)) pairs.push([next.section, known]);
  }
  return pairs.length === unknown.length ? pairs : undefined;
}

/** Nothing under the heading speaks against it: tables and questions stand only in sections that hold them. */
function couldBe(one: Unknown, known: SectionTemplate): boolean {
  if (known.shape === 'table' || known.shape === 'fields') return true;
  if (known.shape === 'questions') return shows(one, known);
  return one.under.every(({ tables }) => tables.length === 0);
}

/** What stands under the heading is what only such a section holds. */
function shows({ under }: Unknown, known: SectionTemplate): boolean {
  if (known.shape === 'questions') return under.some(({ passages, title }, i) => passages.some(asks) || (i > 0 && title.includes('?')));
  return (known.shape === 'table' || known.shape === 'fields') && fits(under, known);
}

function isWithin(one: Section, section: Section, placed: readonly Placed[]): boolean {
  return one === section || (one.parent !== undefined && isWithin(placed[one.parent]!.section, section, placed));
}

/** What stands below a presumed section is theirs. */
function withPresumed(placed: readonly Placed[], presumed: ReadonlyMap<Section, SectionTemplate>): readonly Placed[] {
  const named: Placed[] = [];
  for (const each of placed) {
    const own = presumed.get(each.section);
    const around = each.section.parent === undefined ? undefined : named[each.section.parent];
    if (own) named.push({ section: each.section, template: own, matched: false, presumed: true });
    else named.push(each.template === undefined && around?.presumed ? { ...each, template: around.template } : each);
  }
  return named;
}
