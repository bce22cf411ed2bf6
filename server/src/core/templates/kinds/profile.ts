// Made from templates/profile.yaml by `npm run templates`; change that instead.
import type { Template } from '../../model/template.ts';

export const profileTemplate: Template = {
 "id": "profile",
 "name": "Profile",
 "title": "{role}",
 "file": "profiles/{role}.md",
 "files": ["profiles/*.md", "**/profiles/*.md"],
 "minimumHeadings": 3,
 "sections": [
  {
   "presence": "recommended",
   "repeatable": false,
   "distinctive": true,
   "shape": "prose",
   "id": "one-liner",
   "title": "One-liner",
   "aliases": ["One Liner", "One-Line Summary", "Headline", "Tagline"],
   "owner": "candidate",
   "limits": {
    "sentences": [
     1,
     1
    ]
   },
   "insert": "${1:who you are, in one sentence}\n"
  },
  {
   "presence": "recommended",
   "repeatable": false,
   "distinctive": true,
   "shape": "prose",
   "id": "pitch",
   "title": "Pitch",
   "aliases": ["The Pitch", "Elevator Pitch", "Short Pitch"],
   "owner": "candidate",
   "insert": "${1:pitch}\n"
  },
  {
   "presence": "recommended",
   "repeatable": false,
   "distinctive": true,
   "shape": "ordered-list",
   "id": "resume-emphasis",
   "title": "Resume Emphasis Order",
   "aliases": ["Resume Emphasis", "CV Emphasis Order", "CV Emphasis", "Resume Order", "Emphasis Order"],
   "owner": "candidate",
   "insert": "1. **${1:project or employer}** — ${2:what you did}\n"
  },
  {
   "presence": "recommended",
   "repeatable": false,
   "distinctive": true,
   "shape": "list",
   "id": "proof-points",
   "title": "Proof Points",
   "aliases": ["Key Proof Points", "Proof", "Evidence"],
   "owner": "candidate",
   "insert": "- ${1:proof point}\n"
  },
  {
   "presence": "recommended",
   "repeatable": false,
   "distinctive": true,
   "shape": "questions",
   "id": "questions",
   "title": "If They Ask About X, Talk About Y",
   "aliases": ["If They Ask X, Say Y", "If They Ask About", "If They Ask", "If Asked About X, Talk About Y", "Talking Points"],
   "owner": "candidate",
   "insert": "- **\"${1:topic}\"** → ${2:what to talk about}\n",
   "columns": [
    {
     "presence": "required",
     "owner": "nobody",
     "id": "question",
     "header": "If They Ask About",
     "aliases": ["If They Ask", "Topic", "Question", "X"]
    },
    {
     "presence": "required",
     "owner": "candidate",
     "id": "answer",
     "header": "Talk About",
     "aliases": ["Say", "Answer", "Y"]
    }
   ]
  },
  {
   "presence": "recommended",
   "repeatable": false,
   "distinctive": true,
   "shape": "list",
   "id": "target-companies",
   "title": "Target Companies",
   "aliases": ["Companies", "Target Company", "Target Employers", "Targets", "Best For"],
   "owner": "employer",
   "insert": "- ${1:company}\n"
  }
 ]
};
