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
     "presence": "required",
     "owner": "nobody",
     "id": "company",
     "header": "Company",
     "aliases": ["Employer"]
    },
    {
     "presence": "required",
     "owner": "nobody",
     "id": "role",
     "header": "Role",
     "aliases": ["Position", "Title", "Job"]
    },
    {
     "presence": "optional",
     "owner": "nobody",
     "id": "fit",
     "header": "Fit",
     "aliases": ["Score", "Fit Score", "Match"]
    },
    {
     "presence": "optional",
     "owner": "posting",
     "id": "comp",
     "header": "Comp",
     "aliases": ["Compensation", "Salary", "Pay"]
    },
    {
     "presence": "required",
     "owner": "nobody",
     "id": "status",
     "header": "Status",
     "aliases": ["Stage", "State"],
     "vocabulary": [
      {
       "word": "evaluated",
       "synonyms": ["new", "found", "open", "to apply", "ready", "drafting", "draft", "saved", "todo", "not applied", "not yet applied", "not started", "planned", "researching", "interested", "wishlist", "📝"]
      },
      {
       "word": "applied",
       "synonyms": ["sent", "submitted", "responded", "contacted", "waiting", "pending", "in review", "under review", "in progress", "no reply", "no response", "on hold", "📨", "⏳"]
      },
      {
       "word": "interview",
       "synonyms": ["interviewing", "interviews", "interviewed", "screen", "screening", "phone screen", "onsite", "technical", "final", "final round", "first round", "second round", "take home", "shortlisted", "🗣️"]
      },
      {
       "word": "offer",
       "synonyms": ["offered", "accepted", "signed", "hired", "🎉"]
      },
      {
       "word": "closed",
       "synonyms": ["rejected", "declined", "discarded", "skip", "skipped", "withdrawn", "withdrew", "ghosted", "expired", "rejection", "no offer", "not selected", "cancelled", "passed on", "❌", "🚫"]
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
    "synonyms": ["new", "found", "open", "to apply", "ready", "drafting", "draft", "saved", "todo", "not applied", "not yet applied", "not started", "planned", "researching", "interested", "wishlist", "📝"]
   },
   {
    "word": "applied",
    "synonyms": ["sent", "submitted", "responded", "contacted", "waiting", "pending", "in review", "under review", "in progress", "no reply", "no response", "on hold", "📨", "⏳"]
   },
   {
    "word": "interview",
    "synonyms": ["interviewing", "interviews", "interviewed", "screen", "screening", "phone screen", "onsite", "technical", "final", "final round", "first round", "second round", "take home", "shortlisted", "🗣️"]
   },
   {
    "word": "offer",
    "synonyms": ["offered", "accepted", "signed", "hired", "🎉"]
   },
   {
    "word": "closed",
    "synonyms": ["rejected", "declined", "discarded", "skip", "skipped", "withdrawn", "withdrew", "ghosted", "expired", "rejection", "no offer", "not selected", "cancelled", "passed on", "❌", "🚫"]
   }
  ]
 }
};
