import type { SectionTemplate } from '../../model/template.ts';
import { normaliseHeading } from '../headings.ts';
import type { ObservedFile, ObservedHeading } from './observe.ts';
import type { ObservedShape } from './observe-shape.ts';

/** Headings that mean the same, over all files. */
export interface HeadingGroup {
  readonly base: SectionTemplate | undefined;
  /** Spellings with how often each stands, the commonest first. */
  readonly spellings: readonly { readonly title: string; readonly count: number }[];
  /** Indexes of the files that have it, and where in each it first stands (0 to 1). */
  readonly places: ReadonlyMap<number, number>;
  /** In how many files it stands more than once. */
  readonly repeated: number;
  readonly shapes: readonly ObservedShape[];
  /** Headings that were taken for this one though nothing says so. */
  readonly guesses: readonly AliasGuess[];
}

export interface AliasGuess {
  readonly title: string;
  readonly files: number;
  readonly reason: string;
}

interface Growing extends HeadingGroup {
  readonly key: string;
  /** Keys of the groups before and behind it, file by file. */
  readonly around: readonly string[];
}

/**
 * Groups in the order in which most files have them.
 *
 * @param names Normalised headings that have a meaning of their own, so that they are never guessed to mean another.
 */
export function groupHeadings(files: readonly ObservedFile[], names: ReadonlySet<string>): readonly HeadingGroup[] {
  const byKey = new Map<string, { file: number; at: number; heading: ObservedHeading; around: string }[]>();
  files.forEach(({ headings }, file) => headings.forEach((heading, i) => {
    const around = `${headings[i - 1]?.key ?? '^'} … ${headings[i + 1]?.key ?? '$'}`;
    const at = headings.length === 1 ? 0 : i / (headings.length - 1);
    byKey.set(heading.key, [...(byKey.get(heading.key) ?? []), { file, at, heading, around }]);
  }));
  const groups = [...byKey].map(([key, found]): Growing => {
    const places = new Map<number, number>();
    for (const { file, at } of found) if (!places.has(file)) places.set(file, at);
    const firsts = found.filter(({ file, at }) => places.get(file) === at);
    return {
      key, base: found[0]!.heading.base, spellings: spellingsOf(found.map(({ heading }) => heading.title)), places,
      repeated: [...places.keys()].filter((file) => found.filter((one) => one.file === file).length > 1).length,
      shapes: firsts.map(({ heading }) => heading.shape), around: firsts.map(({ around }) => around), guesses: [],
    };
  });
  return inOrder(joinGuesses(groups, names));
}

function spellingsOf(titles: readonly string[]): { title: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].map(([title, count]) => ({ title, count })).sort((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1));
}

/** The rarest first: each may turn out to be another name of a commoner one that never stands beside it. */
function joinGuesses(groups: readonly Growing[], names: ReadonlySet<string>): Growing[] {
  const left = groups.toSorted((a, b) => a.places.size - b.places.size || (a.key < b.key ? -1 : 1));
  const kept: Growing[] = [];
  while (left.length > 0) {
    const rare = left.shift()!;
    const found = rare.base || names.has(rare.key) ? undefined : left.map((one) => ({ one, reason: reasonFor(rare, one) })).findLast(({ reason }) => reason !== undefined);
    if (!found) kept.push(rare);
    else left[left.indexOf(found.one)] = joined(found.one, rare, found.reason!);
  }
  return kept;
}

function reasonFor(rare: Growing, common: Growing): string | undefined {
  if ([...rare.places.keys()].some((file) => common.places.has(file))) return undefined;
  const said = sharedWord(rare, common);
  if (said !== undefined) return `both say "${said}", and no file has both`;
  const place = commonest(rare.around);
  const alike = place === commonest(common.around) && common.places.size > 1 && !/^\^ … \$$/u.test(place);
  return alike && commonest(rare.shapes.map(({ shape }) => shape)) === commonest(common.shapes.map(({ shape }) => shape))
    ? 'it stands in the same place in the same shape, and no file has both' : undefined;
}

/** A word that is at least half of the shorter name. */
function sharedWord(a: HeadingGroup, b: HeadingGroup): string | undefined {
  const wordsOf = ({ spellings }: HeadingGroup): string[] => normaliseHeading(spellings[0]!.title).split(' ').filter((word) => word.length > 3 && word !== 'company');
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = left.filter((word) => right.includes(word));
  return shared.length > 0 && shared.length * 2 >= Math.min(left.length, right.length) ? shared.join(' ') : undefined;
}

function commonest(texts: readonly string[]): string {
  return spellingsOf(texts)[0]?.title ?? '';
}

function joined(common: Growing, rare: Growing, reason: string): Growing {
  return {
    ...common, places: new Map([...common.places, ...rare.places]), repeated: common.repeated + rare.repeated,
    spellings: [...common.spellings, ...rare.spellings], shapes: [...common.shapes, ...rare.shapes], around: [...common.around, ...rare.around],
    guesses: [...common.guesses, { title: rare.spellings[0]!.title, files: rare.places.size, reason }, ...rare.guesses],
  };
}

/** By the place that they have in the middle of all files, after which more files put one before the other than the other way round. */
function inOrder(groups: readonly Growing[]): readonly HeadingGroup[] {
  const sorted = groups.toSorted((a, b) => middle(a) - middle(b) || b.places.size - a.places.size || (a.key < b.key ? -1 : 1));
  // One pass to and fro: neighbours that most files have the other way round change places.
  for (let pass = 0; pass < sorted.length; pass++) {
    let moved = false;
    for (let i = 0; i + 1 < sorted.length; i++) {
      if (lead(sorted[i + 1]!, sorted[i]!) <= 0) continue;
      [sorted[i], sorted[i + 1]] = [sorted[i + 1]!, sorted[i]!];
      moved = true;
    }
    if (!moved) break;
  }
  return sorted;
}

function middle({ places }: HeadingGroup): number {
  const at = [...places.values()].sort((a, b) => a - b);
  return at[at.length >> 1] ?? 0;
}

/** In how many more files the first stands before the second than behind it. */
function lead(first: HeadingGroup, second: HeadingGroup): number {
  let count = 0;
  for (const [file, at] of first.places) {
    const other = second.places.get(file);
    if (other !== undefined) count += Math.sign(other - at);
  }
  return count;
}
