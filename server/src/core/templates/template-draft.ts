import type { ColumnTemplate, FieldTemplate, SectionTemplate, TemplateSigns } from '../model/template.ts';
import type { Span } from '../text/span.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a template file with its place. */
export interface Named {
  readonly name: string;
  readonly span: Span;
}

/** What one template file says, before what it extends and what is usual fill in the rest. */
export interface TemplateDraft {
  readonly kind: Named;
  readonly extends?: Named;
  /** Ids of sections of the extended template that this one does not have. */
  readonly without: readonly Named[];
  /** Ids of sections in the order in which they should stand. */
  readonly order: readonly Named[];
  readonly name?: string;
  readonly title?: string;
  readonly file?: string;
  readonly recognise?: RecogniseDraft;
  readonly sections: readonly SectionDraft[];
  readonly vocabularies: Readonly<Record<string, Vocabulary>>;
}

export interface RecogniseDraft {
  readonly files?: readonly string[];
  readonly headings?: number;
  readonly signs: TemplateSigns;
  readonly span: Span;
}

type Drafted<Whole, Special extends keyof Whole> = { readonly id: string; readonly span: Span } & Partial<Omit<Whole, Special | 'id'>>;

export type FieldDraft = Drafted<FieldTemplate, never>;

export type ColumnDraft = Drafted<ColumnTemplate, 'vocabulary'> & {
  /** Spelled out, or the name of one that stands under `vocabularies`. */
  readonly vocabulary?: Vocabulary | Named;
};

export type SectionDraft = Drafted<SectionTemplate, 'fields' | 'columns'> & {
  readonly fields?: readonly FieldDraft[];
  readonly columns?: readonly ColumnDraft[];
};
