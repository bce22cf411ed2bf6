/** Whose statement something is; only the candidate's needs evidence. */
export type Owner = 'candidate' | 'posting' | 'employer' | 'plan' | 'nobody';

/** A kind of document as data: how it is recognised and what it holds. */
export interface Template {
  /** `brief`, `package`, …: the document kind. */
  readonly id: string;
  readonly name: string;
  /** Title of a new document: `{company} — {role}`. */
  readonly title?: string;
  /** Name of a new file, relative to its folder: `{company}-{role}.md`. */
  readonly file?: string;
  /** Globs relative to the workspace folder; a match makes the file a dossier of this kind. */
  readonly files: readonly string[];
  /** Fewest of its headings that must stand in a file for it to be recognised; sections with `distinctive: false` do not count. */
  readonly minimumHeadings: number;
  /** Other signs, each of which suffices by itself. */
  readonly signs?: TemplateSigns;
  readonly sections: readonly SectionTemplate[];
  /** By the names that columns, also those of templates that extend this one, call them. */
  readonly vocabularies?: Readonly<Record<string, NonNullable<ColumnTemplate['vocabulary']>>>;
}

export interface TemplateSigns {
  /** What a part of the title opens with (`Brief: …`, `…: the brief`), where three of the sections stand in the file, too, or half of them where the kind has fewer than six. */
  readonly titles?: readonly string[];
  /** Section ids that stand together in no other kind of file. */
  readonly together?: readonly (readonly string[])[];
  /** Ids of the columns that one table holds together; spelled in the sections' `columns`. */
  readonly columns?: readonly (readonly string[])[];
  /** Ids of fields that stand together under one heading; spelled in the sections' `fields`. */
  readonly fields?: readonly (readonly string[])[];
}

export interface SectionTemplate {
  /** `role-summary`, `lead-profile`, … */
  readonly id: string;
  /** As it is inserted: `Tailored Pitch (2-3 sentences)`. */
  readonly title: string;
  /**
   * Other headings that mean the same; matching ignores case, punctuation, numbering, a parenthesis at the end and what follows
   * `for`/the company's name. `{company}` in one stands for the company's name; `*` alone takes every heading no other section claims.
   */
  readonly aliases: readonly string[];
  /** Words that name the section wherever they stand in a heading of the author's own: `letter`, `fall short`. */
  readonly keywords?: readonly string[];
  readonly presence: 'required' | 'recommended' | 'optional';
  readonly repeatable: boolean;
  /** Whether its heading helps to recognise the kind. */
  readonly distinctive: boolean;
  /** `story` is fields in STAR form: what has two of them under one heading is a story, and needs the required ones. */
  readonly shape: 'prose' | 'list' | 'ordered-list' | 'fields' | 'story' | 'table' | 'questions' | 'checklist';
  /** What its list items hold; where that is `link`, the section holds one at least, and none is malformed. */
  readonly items?: 'text' | 'link';
  readonly owner: Owner;
  readonly fields?: readonly FieldTemplate[];
  readonly columns?: readonly ColumnTemplate[];
  readonly limits?: Limits;
  /** What a snippet or quick fix inserts below the heading; `${1:…}` tab stops as in VS Code snippets. */
  readonly insert: string;
}

/** Least and most, both included. */
export interface Limits {
  readonly sentences?: readonly [number, number];
  readonly words?: readonly [number, number];
}

export interface FieldTemplate {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly presence: 'required' | 'recommended' | 'optional';
  readonly type: 'text' | 'url' | 'money' | 'score';
  readonly limits?: Limits;
  /** Id of the section that says the same under a heading of its own. */
  readonly section?: string;
}

export interface ColumnTemplate {
  readonly id: string;
  readonly header: string;
  readonly aliases: readonly string[];
  /** A required column must be there, and filled in in every row. */
  readonly presence: 'required' | 'recommended' | 'optional';
  readonly owner: Owner;
  /** Ordered from weakest to strongest, each with its other spellings. */
  readonly vocabulary?: readonly { readonly word: string; readonly synonyms: readonly string[] }[];
}
