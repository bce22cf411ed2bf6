// Made from templates/tracker.yaml by `npm run templates`; change that instead.
import type { Template } from '../../model/template.ts';

export const trackerTemplate: Template = {
 "id": "tracker",
 "name": "Tracker",
 "title": "Applications",
 "file": "tracker.md",
 "files": [],
 "minimumHeadings": Infinity,
 "signs": {
  "columns": [
   ["company", "role", "status"]
  ]
 },
 "sections": [
  {
   "presence": "optional",
   "repeatable": true,
   "distinctive": false,
   "shape": "table",
   "id": "applications",
   "title": "Applications",
   "aliases": ["*"],
   "owner": "nobody",
   "insert": "| Company | Role | Fit | Comp | Status |\n|---------|------|-----|------|--------|\n| ${1:company} | ${2:role} | ${3:fit} | ${4:compensation} | ${5|evaluated,applied,interview,offer,closed|} |\n",
   "columns": [
    {
     "owner": "nobody",
     "id": "company",
     "header": "Company",
     "aliases": ["Employer"]
    },
    {
     "owner": "nobody",
     "id": "role",
     "header": "Role",
     "aliases": ["Position", "Title", "Job"]
    },
    {
     "owner": "nobody",
     "id": "fit",
     "header": "Fit",
     "aliases": ["Score", "Fit Score", "Match"]
    },
    {
     "owner": "posting",
     "id": "comp",
     "header": "Comp",
     "aliases": ["Compensation", "Salary", "Pay"]
    },
    {
     "owner": "nobody",
     "id": "status",
     "header": "Status",
     "aliases": ["Stage", "State"],
     "vocabulary": [
      {
       "word": "evaluated",
       "synonyms": ["new", "found", "open", "to apply", "ready", "drafting", "saved", "todo"]
      },
      {
       "word": "applied",
       "synonyms": ["sent", "submitted", "responded", "contacted", "waiting"]
      },
      {
       "word": "interview",
       "synonyms": ["interviewing", "screen", "phone screen", "onsite", "technical", "final"]
      },
      {
       "word": "offer",
       "synonyms": ["offered", "accepted", "signed"]
      },
      {
       "word": "closed",
       "synonyms": ["rejected", "declined", "discarded", "skip", "skipped", "withdrawn", "ghosted", "expired"]
      }
     ]
    }
   ]
  }
 ],
 "vocabularies": {
  "statuses": [
   {
    "word": "evaluated",
    "synonyms": ["new", "found", "open", "to apply", "ready", "drafting", "saved", "todo"]
   },
   {
    "word": "applied",
    "synonyms": ["sent", "submitted", "responded", "contacted", "waiting"]
   },
   {
    "word": "interview",
    "synonyms": ["interviewing", "screen", "phone screen", "onsite", "technical", "final"]
   },
   {
    "word": "offer",
    "synonyms": ["offered", "accepted", "signed"]
   },
   {
    "word": "closed",
    "synonyms": ["rejected", "declined", "discarded", "skip", "skipped", "withdrawn", "ghosted", "expired"]
   }
  ]
 }
};
