// Made from templates/posting.yaml by `npm run templates`; change that instead.
import type { Template } from '../../model/template.ts';

export const postingTemplate: Template = {
 "id": "posting",
 "name": "Job Posting",
 "title": "{company} — {role}",
 "file": "postings/{company}-{role}.md",
 "files": ["postings/*.md", "**/postings/*.md"],
 "minimumHeadings": Infinity,
 "sections": [
  {
   "presence": "optional",
   "repeatable": true,
   "distinctive": false,
   "shape": "list",
   "id": "responsibilities",
   "title": "Responsibilities",
   "aliases": ["What You Will Do", "What You'll Do", "Key Responsibilities", "Your Responsibilities", "Duties", "The Job", "Your Role", "Your Tasks", "Day to Day", "Your Mission", "What You'll Be Doing"],
   "owner": "posting",
   "insert": "- ${1:responsibility}\n"
  },
  {
   "presence": "optional",
   "repeatable": true,
   "distinctive": false,
   "shape": "list",
   "id": "requirements",
   "title": "Requirements",
   "aliases": ["Must-Have", "Must Haves", "Must-Have Requirements", "Qualifications", "Required Qualifications", "Minimum Qualifications", "What You Bring", "Who You Are", "What We Look For", "What We're Looking For", "Required Skills", "What You Need", "What You'll Need", "What You'll Bring", "What You Have", "You Have", "You Bring", "You Are", "About You", "Your Profile", "Your Background", "Basic Qualifications", "Essential", "Essential Criteria", "Essential Skills", "Essential Requirements", "Key Requirements", "Key Qualifications", "Minimum Requirements", "Job Requirements", "Skills and Experience", "Experience and Skills", "Person Specification", "Required", "Required Experience", "You Must Have", "We Look For", "We're Looking For", "Ideal Candidate", "The Ideal Candidate"],
   "owner": "posting",
   "insert": "- ${1:requirement}\n"
  },
  {
   "presence": "optional",
   "repeatable": true,
   "distinctive": false,
   "shape": "list",
   "id": "nice-to-have",
   "title": "Nice to Have",
   "aliases": ["Nice-to-Haves", "Preferred Qualifications", "Bonus", "Bonus Points", "Preferred", "Pluses", "Preferred Skills", "Desirable", "Desirable Criteria", "Desirable Skills", "Preferred Experience", "Preferred Requirements", "Good to Have", "Would Be Nice", "Optional", "Plus", "It's a Plus", "Nice to Haves"],
   "owner": "posting",
   "insert": "- ${1:what would be nice}\n"
  },
  {
   "presence": "optional",
   "repeatable": true,
   "distinctive": false,
   "shape": "prose",
   "id": "other",
   "title": "About",
   "aliases": ["*"],
   "owner": "posting",
   "insert": "${1:text of the posting}\n"
  }
 ]
};
