import type { SectionTemplate, Template } from '../../model/template.ts';
import { strengths } from '../vocabularies.ts';

const optional = { presence: 'optional', repeatable: false, distinctive: true } as const;

const sections: readonly SectionTemplate[] = [
  {
    ...optional, id: 'role-summary', title: 'Role Summary', aliases: ['Role Overview'], presence: 'recommended', distinctive: false, shape: 'fields', owner: 'posting',
    fields: [
      { id: 'link', label: 'Link', aliases: ['URL', 'Posting'], required: false, type: 'url' },
      { id: 'location', label: 'Location', aliases: ['Remote'], required: false, type: 'text' },
      { id: 'comp', label: 'Comp', aliases: ['Compensation', 'Salary'], required: false, type: 'money' },
      { id: 'fit-score', label: 'Fit Score', aliases: ['Fit', 'Score'], required: false, type: 'score' },
    ],
    insert: '- **Link**: ${1:link to the posting}\n- **Location**: ${2:location}\n- **Comp**: ${3:compensation}\n',
  },
  {
    ...optional, id: 'cv-match', title: 'CV Match', aliases: ['Resume Match', 'Match with CV', 'CV Fit', 'Match'], presence: 'recommended', shape: 'table', owner: 'candidate',
    columns: [
      { id: 'requirement', header: 'Requirement', aliases: ['JD Requirement', 'Requirements'], owner: 'posting' },
      { id: 'evidence', header: 'Evidence', aliases: ['CV Evidence', 'CV', 'Proof', 'CV Match'], owner: 'candidate' },
      { id: 'strength', header: 'Strength', aliases: ['Match', 'Fit', 'Status'], owner: 'nobody', vocabulary: strengths },
    ],
    insert: '| Requirement | Evidence | Strength |\n|-------------|----------|----------|\n| ${1:requirement} | ${2:evidence} | ${3|strong,moderate,weak,gap|} |\n',
  },
  { ...optional, id: 'level', title: 'Level', aliases: ['Level and Strategy', 'Level Strategy', 'Seniority', 'Level Fit'], shape: 'prose', owner: 'nobody', insert: '${1:level}\n' },
  { ...optional, id: 'comp-and-demand', title: 'Comp and Demand', aliases: ['Compensation and Demand', 'Comp', 'Compensation', 'Comp and Market'], shape: 'prose', owner: 'posting', insert: '${1:compensation and demand}\n' },
  { ...optional, id: 'personalization', title: 'Personalization', aliases: ['Personalisation', 'Personalization Plan', 'Personalisation Plan', 'CV Personalization'], shape: 'table', owner: 'plan', insert: '${1:what to change in the CV}\n' },
  { ...optional, id: 'interview-plan', title: 'Interview Plan', aliases: ['Interview Preparation', 'Interview Prep', 'Interview Strategy'], shape: 'prose', owner: 'plan', insert: '${1:stories to tell}\n' },
];

/** A first judgement of a posting, in lettered sections. */
export const evaluationReport: Template = {
  id: 'evaluation-report', name: 'Evaluation Report', files: [], minimumHeadings: 3, signs: { titles: ['Evaluation'] }, sections,
};
