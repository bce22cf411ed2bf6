import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDossier } from '../../server/src/core/check/check.ts';
import { homeOfFile } from '../../server/src/core/check/inconsistencies/homes.ts';
import { summarise } from '../../server/src/core/check/inconsistencies/dossier-summary.ts';
import { joinEvidence } from '../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../server/src/core/evidence/read-evidence.ts';
import type { Dossier } from '../../server/src/core/model/dossier.ts';
import type { Finding } from '../../server/src/core/model/finding.ts';
import { defaultSettings } from '../../server/src/core/model/settings.ts';
import { parseDocument } from '../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../server/src/core/templates/read-dossier.ts';
import { recogniseTemplate } from '../../server/src/core/templates/recognise.ts';
import { overlaps, type Span } from '../../server/src/core/text/span.ts';
import { root } from './corpus.ts';
import { count, showF1, showPercent, table } from './table.ts';

/** A place in a file of the case, by a text that stands there once. */
interface Place {
  readonly file: string;
  readonly text: string;
}

/** Two places that a careful reader holds against each other: they cannot both be right, or (a hard negative) they can. */
interface Pair {
  readonly one: Place;
  readonly other: Place;
  readonly disagree: boolean;
}

interface Found {
  readonly file: string;
  readonly text: string;
  readonly finding: Finding;
}

export interface InconsistencyOutcome {
  readonly slug: string;
  readonly pairs: readonly { readonly pair: Pair; readonly found: boolean }[];
  readonly findings: readonly (Found & { readonly right: boolean })[];
}

/** Each case is a folder with the documents of one application, their evidence if any, and the labelled pairs. */
export function measureInconsistencies(only?: string): InconsistencyOutcome[] {
  const folder = path.join(root, 'test/corpus/inconsistencies');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((slug) => only === undefined || slug === only).sort().map((slug) => measureCase(slug, path.join(folder, slug)));
}

function measureCase(slug: string, folder: string): InconsistencyOutcome {
  const names = readdirSync(folder).sort();
  const texts = new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
  const pairs = texts.get('labels.jsonl')!.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Pair);
  const evidence = joinEvidence(names.filter((name) => name.startsWith('evidence')).map((name) => readEvidence(`file:///${slug}/${name}`, texts.get(name)!)));
  const dossiers = new Map(names.filter((name) => name.endsWith('.md') && !name.startsWith('evidence')).map((name) => [name, read(slug, name, texts.get(name)!)]));
  const found = [...dossiers].flatMap(([file, dossier]) => {
    const sameApplication = [...dossiers].filter(([name]) => name !== file).map(([, other]) => summarise(other));
    const homes = [...dossiers.keys()].filter((name) => name !== file).flatMap((name) => {
      const home = homeOfFile(texts.get(name)!);
      return home ? [{ ...home, uri: `file:///${slug}/${name}` }] : [];
    });
    return checkDossier(dossier, evidence, defaultSettings, { companies: [], homes, sameApplication }).findings
      .filter(({ rule }) => rule === 'inconsistency').map((finding): Found => ({ file, text: texts.get(file)!, finding }));
  });
  /** Both places of the pair are places of the finding. */
  const tells = ({ file, finding }: Found, { one, other }: Pair): boolean => {
    const places = [{ name: file, span: finding.span }, ...finding.related.map(({ location: { uri, span } }) => ({ name: uri.slice(uri.lastIndexOf('/') + 1), span }))];
    const stands = (place: Place): boolean => places.some(({ name, span }) => place.file === name && overlaps(spanOf(place, texts), span));
    return stands(one) && stands(other);
  };
  return {
    slug,
    pairs: pairs.map((pair) => ({ pair, found: found.some((one) => tells(one, pair)) })),
    findings: found.map((one) => ({ ...one, right: pairs.some((pair) => pair.disagree && tells(one, pair)) })),
  };
}

function read(slug: string, name: string, text: string): Dossier {
  const document = parseDocument(`file:///${slug}/${name}`, text);
  const template = recogniseTemplate(document, builtInTemplates, name);
  if (!template) throw new Error(`${slug}/${name} is not recognised as a dossier`);
  return readDossier(document, template);
}

function spanOf({ file, text }: Place, texts: ReadonlyMap<string, string>): Span {
  const start = texts.get(file)?.indexOf(text) ?? -1;
  if (start < 0) throw new Error(`"${text}" does not stand in ${file}`);
  return { start, end: start + text.length };
}

export function reportInconsistencies(outcomes: readonly InconsistencyOutcome[]): string {
  const pairs = outcomes.flatMap((outcome) => outcome.pairs);
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  const [planted, negatives] = [pairs.filter(({ pair }) => pair.disagree), pairs.filter(({ pair }) => !pair.disagree)];
  const between = ({ pair: { one, other } }: { readonly pair: Pair }): boolean => one.file !== other.file;
  const row = (name: string, own: typeof planted): (string | number)[] => [name, own.length, showPercent(count(own, ({ found }) => found))];
  return [
    `  inconsistency            ${showF1(count(findings, ({ right }) => right), count(planted, ({ found }) => found))}`,
    table(['pairs', 'labelled', 'flagged'], [
      row('disagree, in one dossier', planted.filter((each) => !between(each))), row('disagree, brief and package', planted.filter(between)),
      row('true together, in one dossier', negatives.filter((each) => !between(each))), row('true together, brief and package', negatives.filter(between)),
    ]),
  ].join('\n');
}

export function listInconsistencyErrors(outcomes: readonly InconsistencyOutcome[]): string {
  return outcomes.flatMap(({ slug, pairs, findings }) => [
    ...findings.filter(({ right }) => !right).map(({ file, finding }) => `FALSE ${slug}/${file} ${finding.message}`),
    ...pairs.filter(({ pair, found }) => pair.disagree && !found).map(({ pair: { one, other } }) => `MISS ${slug} ${one.file}: ${one.text} | ${other.file}: ${other.text}`),
  ]).join('\n');
}
