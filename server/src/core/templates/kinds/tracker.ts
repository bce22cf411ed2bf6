import type { Template } from '../../model/template.ts';
import { applicationStatuses } from '../vocabularies.ts';

/** A table of applications. */
export const tracker: Template = {
  id: 'tracker', name: 'Tracker', files: [], minimumHeadings: Infinity,
  signs: { columns: [['company', 'role', 'status']] },
  sections: [
    {
      id: 'applications', title: 'Applications', aliases: ['*'], presence: 'optional', repeatable: true, distinctive: false, shape: 'table', owner: 'nobody',
      columns: [
        { id: 'company', header: 'Company', aliases: ['Employer'], owner: 'nobody' },
        { id: 'role', header: 'Role', aliases: ['Position', 'Title', 'Job'], owner: 'nobody' },
        { id: 'fit', header: 'Fit', aliases: ['Score', 'Fit Score', 'Match'], owner: 'nobody' },
        { id: 'comp', header: 'Comp', aliases: ['Compensation', 'Salary', 'Pay'], owner: 'posting' },
        { id: 'status', header: 'Status', aliases: ['Stage', 'State'], owner: 'nobody', vocabulary: applicationStatuses },
      ],
      insert: '| Company | Role | Fit | Comp | Status |\n|---------|------|-----|------|--------|\n| ${1:company} | ${2:role} | ${3:fit} | ${4:compensation} | ${5|evaluated,applied,interview,offer,closed|} |\n',
    },
  ],
};
