import type { FieldTemplate, SectionTemplate, Template } from '../../model/template.ts';
import { strengths } from '../vocabularies.ts';

const roleFields: readonly FieldTemplate[] = [
  { id: 'link', label: 'Link', aliases: ['URL', 'Links', 'Job link', 'Posting', 'Job posting', 'Posting link', 'Posting URL', 'Job URL', 'Apply', 'Application link', 'Source', 'JD', 'Job description', 'Listing'], required: true, type: 'url' },
  { id: 'location', label: 'Location', aliases: ['Locations', 'Where', 'Office', 'Based in', 'Work location', 'Remote', 'Location and remote', 'Workplace'], required: true, type: 'text' },
  { id: 'comp', label: 'Comp', aliases: ['Compensation', 'Salary', 'Pay', 'Comp range', 'Salary range', 'Pay range', 'Total comp', 'Total compensation', 'TC', 'Rate', 'Base', 'Base salary', 'Package', 'Comp Target', 'Remuneration'], required: true, type: 'money' },
  { id: 'fit-score', label: 'Fit Score', aliases: ['Fit', 'Score', 'Match', 'Match score', 'Overall fit', 'Fit rating', 'Overall score', 'Overall'], required: true, type: 'score' },
  { id: 'company', label: 'Company', aliases: ['Employer', 'Organisation', 'Organization'], required: false, type: 'text' },
  { id: 'role', label: 'Role', aliases: ['Title', 'Position', 'Job title'], required: false, type: 'text' },
];

const sections: readonly SectionTemplate[] = [
  {
    id: 'role-summary', title: 'Role Summary',
    aliases: ['Role', 'Role Overview', 'Role Snapshot', 'Role Details', 'Role at a Glance', 'Job Summary', 'Position Summary', 'Job Overview', 'The Role', 'Role Info', 'Role Facts', 'Snapshot', 'At a Glance'],
    presence: 'required', repeatable: true, distinctive: false, shape: 'fields', owner: 'posting', fields: roleFields,
    insert: '- **Link**: ${1:link to the posting}\n- **Location**: ${2:location}\n- **Comp**: ${3:compensation}\n- **Fit Score**: ${4:fit score}/5\n',
  },
  {
    id: 'lead-profile', title: 'Lead Profile',
    aliases: ['Profile', 'Profile to Lead With', 'Lead With', 'Primary Profile', 'Lead Persona', 'Profile Lead', 'Lead Positioning', 'Positioning', 'Which Profile', 'Lead Angle', 'Profile Angle'],
    presence: 'required', repeatable: false, distinctive: true, shape: 'prose', owner: 'candidate',
    insert: 'Lead with **${1:profile}**, reinforced by **${2:second profile}**. ${3:Why this profile fits the role.}\n',
  },
  {
    id: 'tailored-pitch', title: 'Tailored Pitch (2-3 sentences)',
    aliases: ['Pitch', 'The Pitch', 'Elevator Pitch', 'Short Pitch', 'Custom Pitch', 'Tailored Summary', 'Pitch for This Role', 'Targeted Pitch', 'Two-Sentence Pitch', 'My Pitch'],
    presence: 'required', repeatable: false, distinctive: true, shape: 'prose', owner: 'candidate', limits: { sentences: [2, 3] },
    insert: '${1:What you built that this team needs.} ${2:How it went, with one number that you can prove.}\n',
  },
  {
    id: 'resume-emphasis', title: 'Resume Emphasis',
    aliases: ['CV Emphasis', 'Résumé Emphasis', 'Resume Emphasis Order', 'Resume Focus', 'CV Focus', 'Resume Highlights', 'CV Highlights', 'What to Emphasize', 'What to Emphasise', 'Emphasis', 'Projects to Emphasize', 'Resume Order', 'Emphasize', 'Experience to Emphasize', 'Experience to Emphasise', 'Resume Bullets'],
    presence: 'required', repeatable: false, distinctive: true, shape: 'list', owner: 'candidate',
    insert: '1. **${1:project or employer}** — ${2:what you did, and what came of it}\n2. **${3:project or employer}** — ${4:what you did, and what came of it}\n',
  },
  {
    id: 'proof-point-mapping', title: 'Proof Point Mapping',
    aliases: ['Proof Points', 'Proof Point Map', 'Proof Points Mapping', 'Proof Mapping', 'Evidence Mapping', 'Evidence Map', 'Requirement Mapping', 'Requirements Mapping', 'Requirements Map', 'Requirements Match', 'Requirements vs Evidence', 'Requirements and Evidence', 'Mapping', 'Match Matrix', 'Requirement Match', 'CV Match', 'Skills Mapping', 'Skills Match'],
    presence: 'required', repeatable: false, distinctive: true, shape: 'table', owner: 'candidate',
    columns: [
      { id: 'requirement', header: 'Requirement', aliases: ['Requirements', 'JD Requirement', 'Job Requirement', 'Posting Requirement', 'Role Requirement', 'Need', 'They Want', 'They Need', 'What They Want', 'What They Need', 'Ask', 'Their Requirement', 'Criterion', 'Criteria', 'Skill', 'Must-have', 'Qualification'], owner: 'posting' },
      { id: 'evidence', header: 'Evidence', aliases: ['Proof', 'Proof Point', 'Proof Points', 'My Evidence', 'What I Have', 'What I Bring', 'I Have', 'Your Evidence', 'Experience', 'My Experience', 'Example', 'Supporting Evidence', 'Candidate Evidence', 'Match Evidence', 'Relevant Experience', 'Where I Did It'], owner: 'candidate' },
      { id: 'strength', header: 'Strength', aliases: ['Match', 'Fit', 'Rating', 'Level', 'Match Strength', 'Strength of Match', 'Confidence', 'Score', 'Status', 'Match Level', 'How Strong', 'Strong'], owner: 'nobody', vocabulary: strengths },
    ],
    insert: '| Requirement | Evidence | Strength |\n|-------------|----------|----------|\n| ${1:requirement} | ${2:evidence} | ${3|strong,moderate,weak,gap|} |\n',
  },
  {
    id: 'why-this-role', title: 'Why This Role',
    aliases: ['Why {company}', 'Why This Company', 'Why This Team', 'Why Them', 'Why This Job', 'Why This Position', 'Why This Opportunity', 'Why I Want This Role', 'Why I Want This Job', 'Why I Want to Work at {company}', 'Why This Role and Company', 'Why This Company and Role', 'Motivation', 'Why This One', 'Why This Role Why Now', 'Why Here', 'Why This Ward', 'Why This Firm', 'Why This School', 'Why This Hospital', 'Why This Organisation', 'Why This Organization'],
    presence: 'required', repeatable: false, distinctive: true, shape: 'prose', owner: 'employer',
    insert: '${1:What the company does that you care about, and how your own work led you there.}\n',
  },
  {
    id: 'gap-analysis', title: 'Gap Analysis',
    aliases: ['Gaps', 'Gap', 'Gap Analysis and Framing', 'Gap Framing', 'Gaps and Framing', 'Gaps and How to Frame Them', 'Gaps and Mitigations', 'Gap Mitigation', 'Known Gaps', 'Honest Gaps', 'Gaps to Address', 'Weaknesses', 'Risks and Gaps', 'Gaps and Risks', 'Concerns', 'Gap Handling', 'Gaps to Frame'],
    presence: 'required', repeatable: false, distinctive: true, shape: 'table', owner: 'nobody',
    columns: [
      { id: 'gap', header: 'Gap', aliases: ['Gaps', 'Missing', 'Weakness', 'Concern', 'Risk', 'What is Missing', 'Objection'], owner: 'nobody' },
      { id: 'framing', header: 'How to Frame', aliases: ['Framing', 'Frame', 'How to Frame It', 'Mitigation', 'How to Address', 'How to Address It', 'Response', 'Answer', 'Reframe', 'Counter', 'Plan', 'How I Frame It', 'How to Handle', 'Bridge', 'Strategy', 'Mitigation Strategy'], owner: 'candidate' },
    ],
    insert: '| Gap | How to Frame |\n|-----|--------------|\n| ${1:gap} | ${2:how to frame it} |\n',
  },
  {
    id: 'questions', title: 'If They Ask X, Say Y',
    aliases: ['If They Ask', 'If They Ask X Say Y', 'If They Ask About X', 'If They Ask Say', 'If Asked', 'Interview Questions', 'Likely Questions', 'Likely Interview Questions', 'Anticipated Questions', 'Expected Questions', 'Interview Prep', 'Interview Preparation', 'Interview Q&A', 'Q&A', 'Questions and Answers', 'Talking Points', 'Hard Questions', 'Tough Questions', 'Questions They May Ask', 'Questions They Might Ask'],
    presence: 'required', repeatable: false, distinctive: true, shape: 'questions', owner: 'candidate',
    columns: [
      { id: 'question', header: 'If They Ask', aliases: ['Question', 'Q', 'They Ask', 'If They Ask X', 'X', 'Ask', 'They Say'], owner: 'nobody' },
      { id: 'answer', header: 'Say', aliases: ['Answer', 'A', 'Say Y', 'I Say', 'Response', 'Y', 'You Say', 'My Answer'], owner: 'candidate' },
    ],
    insert: '- **"${1:question}"** → ${2:answer}\n- **"${3:question}"** → ${4:answer}\n',
  },
  {
    id: 'cover-letter-hooks', title: 'Cover Letter Hooks',
    aliases: ['Hooks', 'Letter Hooks', 'Cover Letter Hook', 'Hook', 'Opening Hooks', 'Cover Letter Openers', 'Cover Letter Ideas', 'Cover Letter Points', 'Cover Letter Angles', 'Hooks for the Cover Letter', 'Cover Letter Bullets'],
    presence: 'required', repeatable: false, distinctive: true, shape: 'list', owner: 'candidate',
    insert: '- ${1:hook}\n- ${2:hook}\n',
  },
  {
    id: 'application-notes', title: 'Application Notes',
    aliases: ['Notes', 'Application Strategy', 'Notes for the Application', 'Application Tips', 'Strategy Notes', 'Strategic Notes', 'Notes and Strategy', 'Misc Notes', 'Other Notes', 'Application Details', 'Next Steps'],
    presence: 'recommended', repeatable: false, distinctive: true, shape: 'list', owner: 'nobody',
    insert: '- ${1:note}\n',
  },
  {
    id: 'company-context', title: 'Company Context',
    aliases: ['Company', 'About the Company', 'Company Overview', 'Company Background', 'Company Research', 'About {company}', 'Company Notes', 'The Company', 'Company Snapshot', 'Company Facts'],
    presence: 'optional', repeatable: true, distinctive: false, shape: 'prose', owner: 'employer',
    insert: '${1:What the company does, its customers, its size, its recent news.}\n',
  },
];

/** The dossier proper: one application, ready to talk about. */
export const brief: Template = { id: 'brief', name: 'Brief', files: [], minimumHeadings: 3, sections };
