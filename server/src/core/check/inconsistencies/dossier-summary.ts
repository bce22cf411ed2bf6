import { readStatements } from '../../claims/statements.ts';
import { judgeMetrics } from '../../claims/judge-metrics.ts';
import { joinEvidence } from '../../evidence/join-evidence.ts';
import type { ApplicationFact, DossierSummary, Figure } from '../../model/companions.ts';
import type { Dossier, DossierSection, Field } from '../../model/dossier.ts';
import { builtInTemplates } from '../../templates/built-in.ts';
import { readFields } from '../../templates/fields.ts';
import { words } from '../../templates/headings.ts';
import { locate, sliceSource } from '../place.ts';
import { homeOf } from './candidate-facts.ts';
import { figureReader, figuresByKey, type OwnFigure } from './restated-metrics.ts';

/** What another document of the same application may contradict. No evidence is needed to read it, so that it changes with the text alone. */
export function summarise(dossier: Dossier): DossierSummary {
  const metrics = judgeMetrics(readStatements(dossier, noEvidence));
  const read = figureReader(dossier, metrics);
  const figures = [...figuresByKey(metrics).values()].flat().flatMap((mention) => read(mention) ?? []);
  return { uri: dossier.document.uri, facts: applicationFacts(dossier), home: homeOf(dossier), figures: figures.map(withoutMention) };
}

function withoutMention(figure: OwnFigure): Figure {
  const { quantity, text, location, measure, telling, around, names, times, opening, list, beside, difference } = figure;
  return { quantity, text, location, measure, telling, around, names, times, opening, list, beside, difference };
}

const noEvidence = joinEvidence([]);

/** Labels that leave no doubt outside a Role Summary: `Package`, `Source` or `Rate` may be anything there. */
const plainLabels = new Set([
  'fit score', 'fit', 'comp', 'compensation', 'salary', 'salary range', 'comp range', 'pay range', 'location', 'link', 'job link', 'posting', 'job posting',
  'posting link', 'posting url', 'job url', 'application link',
]);
const ids: ReadonlySet<string | undefined> = new Set(['fit-score', 'comp', 'location', 'link']);

/** Where a dossier states what the application is about; nothing where it sums up several roles, or says one thing twice. */
export function applicationFacts(dossier: Dossier): ApplicationFact[] {
  const found = dossier.sections.flatMap(fieldsIn).flatMap((field) => factOf(field, dossier));
  return found.filter((fact) => found.every((other) => other === fact || other.id !== fact.id));
}

const roleSummary = builtInTemplates.flatMap(({ sections }) => sections).find(({ id }) => id === 'role-summary')!;

function fieldsIn({ section, fields, template }: DossierSection): readonly Field[] {
  if (template?.fields?.some(({ id }) => ids.has(id))) return fields.filter((field) => ids.has(field.template?.id));
  // What a form asks of pay and place is the candidate's own answer.
  const form = template?.id === 'application-form-notes';
  return readFields(section, roleSummary).filter(({ template: field, label }) => ids.has(field?.id) && plainLabels.has(words(label))
    && !(form && (field!.id === 'comp' || field!.id === 'location')));
}

function factOf({ template, passage, value }: Field, { document }: Dossier): ApplicationFact[] {
  const written = passage.rendered.text.slice(value.start, value.end).trim();
  if (written === '') return [];
  const link = passage.marks.find((mark) => mark.kind === 'link' && mark.span.start >= value.start && mark.span.end <= value.end);
  const id = template!.id as ApplicationFact['id'];
  return [{ id, text: id === 'link' ? link?.url ?? written : written, location: locate(document, sliceSource({ passage, span: value })) }];
}
