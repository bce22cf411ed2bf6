import type { SectionTemplate, Template } from '../../model/template.ts';

const optional = { presence: 'optional', repeatable: true, distinctive: false, shape: 'list', owner: 'posting' } as const;

const sections: readonly SectionTemplate[] = [
  { ...optional, id: 'responsibilities', title: 'Responsibilities', aliases: ['What You Will Do', "What You'll Do", 'Key Responsibilities', 'Your Responsibilities', 'Duties', 'The Job'], insert: '- ${1:responsibility}\n' },
  { ...optional, id: 'requirements', title: 'Requirements', aliases: ['Must-Have', 'Must Haves', 'Must-Have Requirements', 'Qualifications', 'Required Qualifications', 'Minimum Qualifications', 'What You Bring', 'Who You Are', 'What We Look For', "What We're Looking For", 'Required Skills'], insert: '- ${1:requirement}\n' },
  { ...optional, id: 'nice-to-have', title: 'Nice to Have', aliases: ['Nice-to-Haves', 'Preferred Qualifications', 'Bonus', 'Bonus Points', 'Preferred', 'Pluses', 'Preferred Skills', 'Desirable'], insert: '- ${1:what would be nice}\n' },
  { ...optional, id: 'other', title: 'About', aliases: ['*'], shape: 'prose', insert: '${1:text of the posting}\n' },
];

/** A saved job posting: nothing in it is the candidate's. Found by its folder, since any advertisement has these headings. */
export const posting: Template = { id: 'posting', name: 'Job Posting', files: ['postings/*.md', '**/postings/*.md'], minimumHeadings: Infinity, sections };
