import type { Location, Range } from '../text/position.ts';
import type { Span } from '../text/span.ts';
import type { Quantity } from './quantity.ts';

export type EvidenceStatus = 'shipped' | 'in-progress' | 'planned' | 'retired';

/** A project, employer or topic that items are about. */
export interface EvidenceSubject {
  readonly id: string;
  readonly name: string;
  /** Other names, without `name` itself. */
  readonly aliases: readonly string[];
  readonly about: string | undefined;
  /** `heading`: a Markdown heading, a domain rather than a name; `lead`: a bold or code opening; `declared`: YAML or JSON. */
  readonly origin: 'heading' | 'lead' | 'declared';
  readonly location: Location;
}

export interface EvidenceItem {
  readonly id: string;
  /** Written by the person, not derived. */
  readonly explicitId: boolean;
  readonly subject: EvidenceSubject | undefined;
  /** Texts of the enclosing headings, outermost first. */
  readonly headings: readonly string[];
  /** Rendered statement without source, date, status and id markers. */
  readonly statement: string;
  /** Quantities of the statement, or the explicit metric; spans are in `statement`. */
  readonly quantities: readonly Quantity[];
  /** Years the item spans (`from 2018 to 2026`), for experience claims; whole years, `to` undefined for "today". */
  readonly years: readonly { readonly from: number; readonly to: number | undefined }[];
  readonly source: EvidenceSource | undefined;
  readonly asOf: string | undefined;
  readonly status: EvidenceStatus;
  readonly confidential: boolean;
  readonly better: 'higher' | 'lower' | undefined;
  readonly location: Location;
  /** Where the number of `quantities[n]` stands in the file, for edits; undefined where it cannot be told. */
  readonly quantityLocations: readonly (Location | undefined)[];
  /** The quantity that an explicit `metric` spells out, as an index, and where the statement says the same. */
  readonly metric: { readonly index: number; readonly stated: Location | undefined } | undefined;
  /** The line as a person would quote it. */
  readonly excerpt: string;
}

export type EvidenceSource =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'note'; readonly text: string }
  | ArtefactSource;

/** A file of the workspace and where in it the value stands; a file alone only has to be there. */
export interface ArtefactSource {
  readonly kind: 'artefact';
  /** As written: relative to the evidence file, or to the workspace folder. */
  readonly file: string;
  /** JSON Pointer (RFC 6901), for JSON and YAML. */
  readonly pointer?: string;
  /** Header of a CSV column. */
  readonly column?: string;
  /** Row of a CSV file, counted from 1 below the header; without it the last row. */
  readonly row?: number;
  /** Count of a JUnit XML report. */
  readonly testsuite?: 'tests' | 'failures';
  /** Regular expression with one group, for text. */
  readonly pattern?: string;
}

/** What was found where an artefact source points. */
export type ArtefactReading =
  /** The value as the file writes it. */
  | { readonly kind: 'value'; readonly text: string }
  /** The file is there, and the source names no place in it. */
  | { readonly kind: 'present' }
  /** `reason` continues the file's name: `does not exist`, `has no value at /median_s`. */
  | { readonly kind: 'missing'; readonly reason: string }
  /** Outside the workspace folder; nothing was read. */
  | { readonly kind: 'outside' };

/** Readings by the sources of one evidence file; a source without one was not looked at. */
export type Artefacts = ReadonlyMap<EvidenceSource, ArtefactReading>;

/** Something wrong in an evidence file, found while reading it. */
export interface EvidenceProblem {
  readonly rule: 'evidence-invalid' | 'evidence-duplicate-id';
  readonly message: string;
  readonly span: Span;
  readonly range: Range;
  readonly related: readonly { readonly location: Location; readonly message: string }[];
}

export interface EvidenceFile {
  readonly uri: string;
  /** What was read, for edits. */
  readonly text: string;
  readonly syntax: 'markdown' | 'yaml' | 'json';
  readonly subjects: readonly EvidenceSubject[];
  readonly items: readonly EvidenceItem[];
  readonly problems: readonly EvidenceProblem[];
  /** False when the file could not be understood at all; then it has no items. */
  readonly readable: boolean;
}

/** All evidence that applies to one dossier. */
export interface EvidenceSet {
  readonly files: readonly EvidenceFile[];
  readonly subjects: readonly EvidenceSubject[];
  readonly items: readonly EvidenceItem[];
  /** Files that apply but could not be opened or understood. */
  readonly unreadable: readonly { readonly uri: string; readonly reason: string }[];
}
