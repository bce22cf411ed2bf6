import type { Span } from '../text/span.ts';
import type { MarkdownDocument, Passage, Section, Slice, Table } from './document.ts';
import type { ColumnTemplate, FieldTemplate, SectionTemplate, Template } from './template.ts';

/** A document read with the template of its kind. */
export interface Dossier {
  readonly document: MarkdownDocument;
  readonly template: Template;
  /** Employer and role from the title `Company — Role`; undefined where the title names none. */
  readonly company: string | undefined;
  readonly role: string | undefined;
  readonly sections: readonly DossierSection[];
}

/** A section of the document with what the template says of it; `template` is undefined for headings it does not know. */
export interface DossierSection {
  readonly section: Section;
  /** Inherited from the enclosing section where the heading itself is unknown. */
  readonly template: SectionTemplate | undefined;
  /** True when the heading itself (not an enclosing one) matched. */
  readonly matched: boolean;
  /** The heading is the author's own; it was taken for the template's section by its place among the others. */
  readonly presumed?: true;
  readonly fields: readonly Field[];
  readonly tables: readonly MappedTable[];
  readonly questions: readonly QuestionAnswer[];
}

/** `- **Link**: https://…` */
export interface Field {
  readonly template: FieldTemplate | undefined;
  readonly label: string;
  readonly passage: Passage;
  /** Rendered span of the value inside the passage; empty where there is none. */
  readonly value: Span;
}

export interface MappedTable {
  readonly table: Table;
  /** One entry per column of the table; undefined where the template does not know the header. */
  readonly columns: readonly (ColumnTemplate | undefined)[];
}

export interface QuestionAnswer {
  readonly question: Slice;
  /** Empty when nothing was answered. */
  readonly answer: readonly Slice[];
  /** Source of question and answer together. */
  readonly span: Span;
}
