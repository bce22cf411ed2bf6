import { explicitLinks } from '../claims/explicit-links.ts';
import type { CheckResult } from '../check/check.ts';
import { isStale } from '../evidence/age.ts';
import type { ClaimMention } from '../model/claim.ts';
import type { EvidenceFile, EvidenceItem } from '../model/evidence.ts';
import { rangeOf } from '../text/line-index.ts';
import type { Location } from '../text/position.ts';
import { overlaps, type Span } from '../text/span.ts';
import { claimState, metricState, type SupportState } from './describe.ts';

/** A place in a dossier that draws on an item. */
export interface EvidenceUse {
  readonly item: EvidenceItem;
  readonly span: Span;
  /** Rendered, white space folded. */
  readonly text: string;
  readonly state: SupportState;
}

/** What the evidence is good for, item by item; plain data, for the editor, the preview and the command line. */
export interface EvidenceOverview {
  /** In the order of the files and of the items in them. */
  readonly items: readonly ItemOverview[];
}

export interface ItemOverview {
  readonly id: string;
  readonly statement: string;
  readonly location: Location;
  readonly subject?: string;
  readonly status: EvidenceItem['status'];
  readonly confidential: boolean;
  readonly places: readonly { readonly location: Location; readonly text: string; readonly state: SupportState }[];
  /** How many dossiers those places are in. */
  readonly dossiers: number;
  /** `unused`: in no place; `stale`: used although its date is too long ago; `unsourced`: used often, and nobody can check it. */
  readonly notes: readonly ('unused' | 'stale' | 'unsourced')[];
}

/** So many places make an item popular: a reader will ask where it comes from. */
const popular = 3;

/**
 * Numbers that were compared with an item, whatever came of it, and statements that an item backs best or that name it
 * themselves. One paragraph, bullet or cell is one use of an item, however many of its numbers stand in it.
 */
export function usesOf(result: CheckResult): readonly EvidenceUse[] {
  const uses = new Map<string, EvidenceUse>();
  const add = (passage: number, use: EvidenceUse): void => {
    const key = `${passage} ${itemKey(use.item)}`;
    if (!uses.has(key)) uses.set(key, use);
  };
  for (const mention of result.metrics) {
    const state = metricState(mention);
    if (mention.comparison === undefined || state === undefined || state === 'not-judged') continue;
    add(mention.passage.index, { item: mention.comparison.item, span: mention.span, text: mention.text, state });
  }
  for (const claim of result.claims) {
    const state = claimState(claim);
    if (state !== 'backed' && state !== 'weaker') continue;
    for (const item of backing(claim)) add(claim.passage.index, { item, span: claim.span, text: claim.text, state });
  }
  return [...uses.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function backing({ evidence, passage, rendered }: ClaimMention): EvidenceItem[] {
  const named = new Set(explicitLinks(passage).filter((link) => overlaps(link.span, rendered)).map((link) => link.id));
  return evidence.filter((item, at) => at === 0 || named.has(item.id));
}

export interface OverviewInput {
  readonly results: readonly CheckResult[];
  /** Every evidence file with the age at which its items are stale, also those that no dossier draws on. */
  readonly files: readonly { readonly file: EvidenceFile; readonly maxAgeDays: number }[];
  /** ISO date. */
  readonly today: string;
}

/** An item is the same in all sets of files that hold it. */
export function evidenceOverview({ results, files, today }: OverviewInput): EvidenceOverview {
  const places = new Map<string, ItemOverview['places'][number][]>();
  for (const result of results) {
    const { uri, lines } = result.dossier.document;
    for (const { item, span, text, state } of usesOf(result)) {
      const place = { location: { uri, span, range: rangeOf(lines, span) }, text, state };
      const known = places.get(itemKey(item));
      if (known) known.push(place);
      else places.set(itemKey(item), [place]);
    }
  }
  return { items: files.flatMap(({ file, maxAgeDays }) => file.items.map((item) => overviewOf(item, places.get(itemKey(item)) ?? [], maxAgeDays, today))) };
}

/** Where it stands; ids may differ between sets. */
export function itemKey({ location }: EvidenceItem): string {
  return `${location.uri} ${location.span.start}`;
}

function overviewOf(item: EvidenceItem, places: ItemOverview['places'], maxAgeDays: number, today: string): ItemOverview {
  const used = places.length > 0;
  const notes = [
    ...(used ? [] : ['unused' as const]),
    ...(used && isStale(item, today, maxAgeDays) ? ['stale' as const] : []),
    ...(places.length >= popular && item.source === undefined ? ['unsourced' as const] : []),
  ];
  return {
    id: item.id, statement: item.statement, location: item.location, ...(item.subject && { subject: item.subject.name }),
    status: item.status, confidential: item.confidential, places, dossiers: new Set(places.map(({ location }) => location.uri)).size, notes,
  };
}

/** `used in 7 dossiers, 9 places`, `never used` */
export function usageText(dossiers: number, places: number): string {
  return places === 0 ? 'never used' : `used in ${counted(dossiers, 'dossier')}, ${counted(places, 'place')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
