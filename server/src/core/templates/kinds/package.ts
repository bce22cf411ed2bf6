// Made from templates/package.yaml by `npm run templates`; change that instead.
import type { Template } from '../../model/template.ts';

export const packageTemplate: Template = {
 "id": "package",
 "name": "Package",
 "title": "{company} — {role}: Application Package",
 "file": "{company}-{role}-READY.md",
 "files": ["*-READY.md"],
 "minimumHeadings": 3,
 "signs": {
  "titles": ["Package", "Application Package"],
  "together": [
   ["cover-letter", "application-form-notes"]
  ]
 },
 "sections": [
  {
   "presence": "required",
   "repeatable": false,
   "distinctive": true,
   "shape": "prose",
   "id": "cover-letter",
   "title": "Cover Letter",
   "aliases": ["Letter", "Cover Letter Draft", "Cover Letter Final", "Final Cover Letter", "The Letter", "Cover Letter Text", "Application Letter", "Motivation Letter"],
   "owner": "candidate",
   "limits": {
    "words": [
     300,
     400
    ]
   },
   "insert": "Dear ${1:name or team},\n\n${2:Why you write, and what you bring.}\n\n${3:What you did that they need, with numbers that you can prove.}\n\n${4:What you would like to do next.}\n\n${5:your name}\n"
  },
  {
   "presence": "required",
   "repeatable": false,
   "distinctive": true,
   "shape": "fields",
   "id": "application-form-notes",
   "title": "Application Form Notes",
   "aliases": ["Form Notes", "Application Form", "Application Form Answers", "Form Answers", "Application Form Fields", "Form Fields", "Application Questions", "Notes for the Form", "Application Form Responses", "Online Form"],
   "owner": "nobody",
   "insert": "- **${1:question on the form}**: ${2:answer}\n",
   "fields": []
  },
  {
   "presence": "required",
   "repeatable": false,
   "distinctive": true,
   "shape": "list",
   "id": "key-links",
   "title": "Key Links",
   "aliases": ["Links", "Important Links", "Links to Include", "Relevant Links", "Useful Links", "Portfolio Links", "Links and Materials"],
   "items": "link",
   "owner": "nobody",
   "insert": "- ${1:what it shows}: ${2:link}\n"
  },
  {
   "presence": "required",
   "repeatable": false,
   "distinctive": true,
   "shape": "fields",
   "id": "quick-sheet",
   "title": "Interview Prep Quick Sheet",
   "aliases": ["Quick Sheet", "Interview Quick Sheet", "Interview Prep", "Interview Prep Sheet", "Interview Cheat Sheet", "Cheat Sheet", "Interview Preparation", "Prep Sheet"],
   "owner": "candidate",
   "insert": "### 30-Second Pitch\n\n${1:pitch}\n\n### Likely Questions\n\n- **\"${2:question}\"** → ${3:answer}\n\n### One Question to Ask\n\n- ${4:your question}\n",
   "fields": [
    {
     "presence": "optional",
     "type": "text",
     "id": "pitch",
     "label": "30-second pitch",
     "aliases": ["Pitch", "Thirty-second pitch", "Elevator pitch", "30s pitch", "30-sec pitch"],
     "limits": {
      "words": [
       0,
       100
      ]
     },
     "section": "thirty-second-pitch"
    },
    {
     "presence": "optional",
     "type": "text",
     "id": "likely-questions",
     "label": "Likely questions",
     "aliases": ["Likely question", "Questions", "Top questions", "Expected questions"],
     "section": "likely-questions"
    },
    {
     "presence": "recommended",
     "type": "text",
     "id": "question-to-ask",
     "label": "One question to ask",
     "aliases": ["Question to ask", "Questions to ask", "Questions to ask them", "Question to ask them", "Ask", "Ask them", "I ask", "I will ask", "My question", "My questions", "Question for them", "Questions for them", "Questions for the interviewer", "Questions for the interviewers", "Questions for the panel", "Questions for the team", "Questions I will ask", "Questions I want to ask", "To ask", "What to ask", "Closing question", "Reverse question", "Reverse questions", "Smart questions to ask", "Q to ask", "Qs to ask", "Two questions", "Three questions", "A question", "Some questions", "Arrive with questions", "Have questions ready"],
     "section": "question-to-ask"
    }
   ]
  },
  {
   "presence": "optional",
   "repeatable": false,
   "distinctive": false,
   "shape": "prose",
   "id": "thirty-second-pitch",
   "title": "30-Second Pitch",
   "aliases": ["Thirty-Second Pitch", "Elevator Pitch", "Pitch", "30s Pitch", "30 Sec Pitch"],
   "owner": "candidate",
   "limits": {
    "words": [
     0,
     100
    ]
   },
   "insert": "${1:pitch}\n"
  },
  {
   "presence": "optional",
   "repeatable": false,
   "distinctive": false,
   "shape": "questions",
   "id": "likely-questions",
   "title": "Likely Questions",
   "aliases": ["Likely Interview Questions", "Questions They May Ask", "Questions They Might Ask", "Expected Questions", "Top Questions", "If They Ask X, Say Y", "Interview Questions", "Questions They Will Ask"],
   "owner": "candidate",
   "insert": "- **\"${1:question}\"** → ${2:answer}\n",
   "columns": [
    {
     "presence": "required",
     "owner": "nobody",
     "id": "question",
     "header": "Question",
     "aliases": ["Q", "If They Ask", "They Ask"]
    },
    {
     "presence": "required",
     "owner": "candidate",
     "id": "answer",
     "header": "Answer",
     "aliases": ["A", "Say", "Response"]
    }
   ]
  },
  {
   "presence": "optional",
   "repeatable": false,
   "distinctive": false,
   "shape": "list",
   "id": "question-to-ask",
   "title": "One Question to Ask",
   "aliases": [
    "Question to Ask",
    "Questions to Ask",
    "Questions to Ask Them",
    "Questions for Them",
    "My Questions",
    "Questions for the Interviewer",
    "Ask Them",
    "Question to Ask Them",
    "Questions to Ask {company}",
    "Questions for {company}",
    "Closing Question",
    "Reverse Questions",
    "Questions I Will Ask"
   ],
   "owner": "nobody",
   "insert": "- ${1:your question}\n"
  },
  {
   "presence": "required",
   "repeatable": false,
   "distinctive": true,
   "shape": "checklist",
   "id": "checklist",
   "title": "Pre-Submission Checklist",
   "aliases": ["Submission Checklist", "Checklist", "Before Submitting", "Before You Submit", "Pre-Submit Checklist", "Final Checklist", "Presubmission Checklist", "Final Checks"],
   "owner": "nobody",
   "insert": "- [ ] ${1:what to check before sending}\n- [ ] ${2:what to check before sending}\n"
  }
 ]
};
