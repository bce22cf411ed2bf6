import type { HeadingGroup } from './group-headings.ts';
import type { ObservedFile } from './observe.ts';

/** In what the files differ from one another. */
export interface Drift {
  readonly files: number;
  /** Files that have every section that most of them have. */
  readonly commonForm: number;
  /** In the order in which most files have them. */
  readonly sections: readonly SectionDrift[];
  /** Files in which sections stand in another order than in most. */
  readonly order: readonly { readonly path: string; readonly title: string; readonly before: string }[];
}

export interface SectionDrift {
  readonly title: string;
  readonly files: number;
  /** Files without it, where most have it. */
  readonly missingIn: readonly string[];
  readonly spellings: HeadingGroup['spellings'];
  readonly guesses: HeadingGroup['guesses'];
}

export function driftOf(groups: readonly HeadingGroup[], files: readonly ObservedFile[]): Drift {
  const isCommon = ({ places }: HeadingGroup): boolean => places.size * 2 > files.length;
  const common = groups.filter(isCommon);
  return {
    files: files.length,
    commonForm: files.filter((_, i) => common.every(({ places }) => places.has(i))).length,
    sections: groups.map((group) => ({
      title: group.spellings[0]!.title, files: group.places.size, spellings: group.spellings, guesses: group.guesses,
      missingIn: isCommon(group) ? files.filter((_, i) => !group.places.has(i)).map(({ path }) => path) : [],
    })),
    order: files.flatMap(({ path }, file) => deviations(common, file).map(([moved, neighbour]) => ({ path, title: moved, before: neighbour }))),
  };
}

/** The first pair of common sections that the file has the other way round. */
function deviations(common: readonly HeadingGroup[], file: number): [string, string][] {
  const present = common.filter(({ places }) => places.has(file));
  for (let i = 0; i + 1 < present.length; i++) {
    const [first, second] = [present[i]!, present[i + 1]!];
    if (second.places.get(file)! < first.places.get(file)!) return [[second.spellings[0]!.title, first.spellings[0]!.title]];
  }
  return [];
}
