import type { SectionTemplate, Template } from '../../model/template.ts';

const sections: readonly SectionTemplate[] = [
  {
    id: 'one-liner', title: 'One-liner', aliases: ['One Liner', 'One-Line Summary', 'Headline', 'Tagline'],
    presence: 'recommended', repeatable: false, distinctive: true, shape: 'prose', owner: 'candidate', limits: { sentences: [1, 1] },
    insert: '${1:who you are, in one sentence}\n',
  },
  {
    id: 'pitch', title: 'Pitch', aliases: ['The Pitch', 'Elevator Pitch', 'Short Pitch'],
    presence: 'recommended', repeatable: false, distinctive: true, shape: 'prose', owner: 'candidate',
    insert: '${1:pitch}\n',
  },
  {
    id: 'resume-emphasis', title: 'Resume Emphasis Order', aliases: ['Resume Emphasis', 'CV Emphasis Order', 'CV Emphasis', 'Resume Order', 'Emphasis Order'],
    presence: 'recommended', repeatable: false, distinctive: true, shape: 'list', owner: 'candidate',
    insert: '1. **${1:project or employer}** — ${2:what you did}\n',
  },
  {
    id: 'proof-points', title: 'Proof Points', aliases: ['Key Proof Points', 'Proof', 'Evidence'],
    presence: 'recommended', repeatable: false, distinctive: true, shape: 'list', owner: 'candidate',
    insert: '- ${1:proof point}\n',
  },
  {
    id: 'questions', title: 'If They Ask About X, Talk About Y', aliases: ['If They Ask X, Say Y', 'If They Ask About', 'If They Ask', 'If Asked About X, Talk About Y', 'Talking Points'],
    presence: 'recommended', repeatable: false, distinctive: true, shape: 'questions', owner: 'candidate',
    columns: [
      { id: 'question', header: 'If They Ask About', aliases: ['If They Ask', 'Topic', 'Question', 'X'], owner: 'nobody' },
      { id: 'answer', header: 'Talk About', aliases: ['Say', 'Answer', 'Y'], owner: 'candidate' },
    ],
    insert: '- **"${1:topic}"** → ${2:what to talk about}\n',
  },
  {
    id: 'target-companies', title: 'Target Companies', aliases: ['Companies', 'Target Company', 'Target Employers', 'Targets', 'Best For'],
    presence: 'recommended', repeatable: false, distinctive: true, shape: 'list', owner: 'employer',
    insert: '- ${1:company}\n',
  },
];

/** One way to present oneself, shared by several applications. */
export const profile: Template = { id: 'profile', name: 'Profile', files: ['profiles/*.md', '**/profiles/*.md'], minimumHeadings: 3, sections };
