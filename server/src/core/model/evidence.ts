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
  /** The line as a person would quote it. */
  readonly excerpt: string;
}

export type EvidenceSource =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'artefact';
      readonly file: string;
      readonly pointer?: string;
      readonly column?: string;
      readonly row?: number;
      readonly testsuite?: 'tests' | 'failures';
      readonly pattern?: string;
    };

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
