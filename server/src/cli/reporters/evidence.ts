import pc from 'picocolors';
import type { EvidenceOverview, ItemOverview } from '../../core/features/evidence-overview.ts';
import { usageText } from '../../core/features/evidence-overview.ts';
import type { EvidenceFormat } from '../arguments.ts';
import type { Paths } from '../paths.ts';
import type { Place, Style } from '../report.ts';
import { excerpt, printable } from '../terminal-text.ts';

export interface EvidenceReport {
  readonly at: Paths;
  /** How many dossiers were looked at. */
  readonly dossiers: number;
  readonly style: Style;
}

/** One item as `jsonl` prints it, key by key. */
interface ReportedItem extends Place {
  readonly id: string;
  readonly statement: string;
  readonly subject?: string;
  readonly status: ItemOverview['status'];
  readonly dossiers: number;
  readonly notes: ItemOverview['notes'];
  readonly places: readonly (Place & { readonly text: string; readonly state: string })[];
}

export const evidenceReporters: Readonly<Record<EvidenceFormat, (overview: EvidenceOverview, report: EvidenceReport) => string>> = {
  json: ({ items }, { at, dossiers }) => `${JSON.stringify({ version: 1, dossiers, items: items.map((item) => reported(item, at)) }, undefined, 2)}\n`,
  jsonl: ({ items }, { at }) => items.map((item) => `${JSON.stringify(reported(item, at))}\n`).join(''),
  pretty,
};

/** What is confidential backs claims, and its text is in no export. */
function reported({ id, statement, location, subject, status, confidential, dossiers, notes, places }: ItemOverview, at: Paths): ReportedItem {
  return {
    ...at.place(location.uri, location.range),
    id, statement: confidential ? '' : statement, ...(subject !== undefined && { subject }), status, dossiers, notes,
    places: places.map(({ location: place, text, state }) => ({ ...at.place(place.uri, place.range), text, state })),
  };
}

const noteWords: Readonly<Record<ItemOverview['notes'][number], string>> = {
  unused: 'never used', stale: 'used, but stale', unsourced: 'used often, but without a source',
};

const listedPlaces = 3;

function pretty({ items }: EvidenceOverview, { at, dossiers, style }: EvidenceReport): string {
  const colours = pc.createColors(style.colour);
  const width = Math.max(40, (style.width ?? 110) - 12);
  const files = [...new Set(items.map(({ location }) => location.uri))];
  const blocks = files.flatMap((uri) => [
    `${colours.underline(printable(at.shown(uri)))}\n`,
    ...items.filter(({ location }) => location.uri === uri).map((item) => itemBlock(item, at, width, colours)),
  ]);
  const count = (note: ItemOverview['notes'][number]): number => items.filter(({ notes }) => notes.includes(note)).length;
  const summary = `${plural(items.length, 'item')}, ${plural(dossiers, 'dossier')}: ${count('unused')} never used, ${count('stale')} used but stale, ${count('unsourced')} used often without a source.`;
  return ['', ...blocks, `${summary}\n`].join('\n');
}

function itemBlock(item: ItemOverview, at: Paths, width: number, colours: ReturnType<typeof pc.createColors>): string {
  const said = item.confidential ? '(confidential)' : excerpt(item.statement, 0, 0, width).text;
  const noted = item.notes.filter((note) => note !== 'unused').map((note) => colours.yellow(`  ${noteWords[note]}`)).join('');
  const usage = item.places.length === 0 ? colours.yellow(noteWords.unused) : colours.dim(usageText(item.dossiers, item.places.length));
  const places = item.places.slice(0, listedPlaces).map(({ location, text }) => {
    const { file, line, column } = at.place(location.uri, location.range);
    return colours.dim(`           ${printable(file)}:${line}:${column}  ${excerpt(text, 0, 0, Math.max(20, width - file.length - 10)).text}`);
  });
  const more = item.places.length - listedPlaces;
  return [
    `${String(item.location.range.start.line + 1).padStart(6)}  ${colours.bold(printable(item.id))}  ${usage}${noted}`,
    `        ${said}`,
    ...places,
    ...(more > 0 ? [colours.dim(`           and ${plural(more, 'place')} more`)] : []),
    '',
  ].join('\n');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
