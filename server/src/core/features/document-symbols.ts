import type { Dossier, DossierSection, Field, MappedTable, QuestionAnswer } from '../model/dossier.ts';
import { toSource } from '../text/rendered-text.ts';
import type { Span } from '../text/span.ts';

/** One entry of the outline. `selection` lies inside `span`, and children lie inside their parent. */
export interface DossierSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'section' | 'field' | 'table' | 'row' | 'question';
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly DossierSymbol[];
}

/** Sections as they nest, each with its fields, tables and questions. */
export function documentSymbols(dossier: Dossier): DossierSymbol[] {
  const roots: Nested[] = [];
  const byIndex = new Map<number, Nested>();
  for (const section of dossier.sections) {
    const heading = section.section.heading;
    if (!heading) continue;
    const symbol: Nested = {
      name: section.section.title || '(empty heading)',
      detail: section.matched && section.template ? section.template.id : '',
      kind: 'section',
      span: section.section.treeSpan,
      selection: within(heading.span, section.section.treeSpan),
      children: contents(section),
    };
    byIndex.set(section.section.index, symbol);
    const parent = section.section.parent === undefined ? undefined : byIndex.get(section.section.parent);
    (parent?.children ?? roots).push(symbol);
  }
  return roots;
}

interface Nested extends DossierSymbol {
  readonly children: DossierSymbol[];
}

function contents(section: DossierSection): DossierSymbol[] {
  const symbols = [
    ...section.fields.map(fieldSymbol),
    ...section.tables.map(tableSymbol),
    ...section.questions.map(questionSymbol),
  ];
  return symbols.sort((a, b) => a.span.start - b.span.start);
}

function fieldSymbol(field: Field): DossierSymbol {
  const { passage, value } = field;
  return leaf(field.label || '(field)', passage.rendered.text.slice(value.start, value.end), 'field', passage.span, passage.span);
}

function tableSymbol({ table }: MappedTable): DossierSymbol {
  const name = table.header.map((cell) => cell.rendered.text).join(' | ') || '(table)';
  const rows = table.rows.map((row) => {
    const first = row.cells[0];
    return leaf(first?.rendered.text || '(empty cell)', '', 'row', row.span, within(first?.span ?? row.span, row.span));
  });
  const head = table.header[0]?.span ?? table.span;
  return { name, detail: '', kind: 'table', span: table.span, selection: within(head, table.span), children: rows };
}

function questionSymbol(pair: QuestionAnswer): DossierSymbol {
  const { passage, span } = pair.question;
  const name = passage.rendered.text.slice(span.start, span.end).trim() || '(question)';
  const detail = pair.answer.length === 0 ? 'no answer' : '';
  return leaf(name, detail, 'question', pair.span, within(toSource(passage.rendered, span), pair.span));
}

function leaf(name: string, detail: string, kind: DossierSymbol['kind'], span: Span, selection: Span): DossierSymbol {
  return { name: name.length > 120 ? `${name.slice(0, 119)}…` : name, detail, kind, span, selection, children: [] };
}

/** Editors refuse a selection that leaves its range. */
function within(inner: Span, outer: Span): Span {
  const start = Math.max(outer.start, Math.min(inner.start, outer.end));
  return { start, end: Math.max(start, Math.min(inner.end, outer.end)) };
}
