// Made from templates/evaluation-report.yaml by `npm run templates`; change that instead.
import type { Template } from '../../model/template.ts';

export const evaluationReportTemplate: Template = {
 "id": "evaluation-report",
 "name": "Evaluation Report",
 "title": "Evaluation: {company} — {role}",
 "file": "{company}-{role}-evaluation.md",
 "files": [],
 "minimumHeadings": 3,
 "signs": {
  "titles": ["Evaluation"]
 },
 "sections": [
  {
   "presence": "recommended",
   "repeatable": false,
   "distinctive": false,
   "shape": "fields",
   "id": "role-summary",
   "title": "Role Summary",
   "aliases": ["Role Overview"],
   "owner": "posting",
   "insert": "- **Link**: ${1:link to the posting}\n- **Location**: ${2:location}\n- **Comp**: ${3:compensation}\n",
   "fields": [
    {
     "presence": "optional",
     "type": "url",
     "id": "link",
     "label": "Link",
     "aliases": ["URL", "Posting"]
    },
    {
     "presence": "optional",
     "type": "text",
     "id": "location",
     "label": "Location",
     "aliases": ["Remote"]
    },
    {
     "presence": "optional",
     "type": "money",
     "id": "comp",
     "label": "Comp",
     "aliases": ["Compensation", "Salary"]
    },
    {
     "presence": "optional",
     "type": "score",
     "id": "fit-score",
     "label": "Fit Score",
     "aliases": ["Fit", "Score"]
    }
   ]
  },
  {
   "presence": "recommended",
   "repeatable": false,
   "distinctive": true,
   "shape": "table",
   "id": "cv-match",
   "title": "CV Match",
   "aliases": ["Resume Match", "Match with CV", "CV Fit", "Match"],
   "owner": "candidate",
   "insert": "| Requirement | Evidence | Strength |\n|-------------|----------|----------|\n| ${1:requirement} | ${2:evidence} | ${3|strong,moderate,weak,gap|} |\n",
   "columns": [
    {
     "presence": "required",
     "owner": "posting",
     "id": "requirement",
     "header": "Requirement",
     "aliases": ["JD Requirement", "Requirements"]
    },
    {
     "presence": "required",
     "owner": "candidate",
     "id": "evidence",
     "header": "Evidence",
     "aliases": ["CV Evidence", "CV", "Proof", "CV Match"]
    },
    {
     "presence": "required",
     "owner": "nobody",
     "id": "strength",
     "header": "Strength",
     "aliases": ["Match", "Fit", "Status"],
     "vocabulary": [
      {
       "word": "gap",
       "synonyms": ["none", "no", "missing", "no match", "not met", "unmet", "absent", "no experience", "no evidence", "not yet", "n/a", "❌", "✗", "✘", "🔴", "⛔", "🚫", "-", "—", "–"]
      },
      {
       "word": "weak",
       "synonyms": ["low", "limited", "minimal", "indirect", "thin", "light", "stretch", "basic", "learning", "aspirational", "nice to have", "minor", "beginner", "🟠"]
      },
      {
       "word": "moderate",
       "synonyms": ["medium", "partial", "partially", "adjacent", "transferable", "some", "fair", "okay", "ok", "related", "mid", "average", "developing", "decent", "mixed", "growing", "familiar", "working knowledge", "intermediate", "in progress", "close", "good", "reasonable", "partly", "inferred", "not fully", "⚠️", "⚠", "🟡", "〰️", "~", "➖", "△"]
      },
      {
       "word": "strong",
       "synonyms": ["very strong", "high", "direct", "direct match", "exact", "exact match", "perfect", "perfect match", "full", "full match", "excellent", "solid", "met", "exceeds", "exceeded", "match", "matched", "yes", "deep", "expert", "proven", "core", "advanced", "outstanding", "great", "clear", "complete", "key", "top", "lead", "superb", "ideal", "confirmed", "best", "fully", "✅", "✓", "✔", "✔️", "☑️", "🟢", "💪", "🔥", "⭐", "+"]
      }
     ]
    }
   ]
  },
  {
   "presence": "optional",
   "repeatable": false,
   "distinctive": true,
   "shape": "prose",
   "id": "level",
   "title": "Level",
   "aliases": ["Level and Strategy", "Level Strategy", "Seniority", "Level Fit"],
   "owner": "nobody",
   "insert": "${1:level}\n"
  },
  {
   "presence": "optional",
   "repeatable": false,
   "distinctive": true,
   "shape": "prose",
   "id": "comp-and-demand",
   "title": "Comp and Demand",
   "aliases": ["Compensation and Demand", "Comp", "Compensation", "Comp and Market"],
   "owner": "posting",
   "insert": "${1:compensation and demand}\n"
  },
  {
   "presence": "optional",
   "repeatable": false,
   "distinctive": true,
   "shape": "table",
   "id": "personalization",
   "title": "Personalization",
   "aliases": ["Personalisation", "Personalization Plan", "Personalisation Plan", "CV Personalization"],
   "owner": "plan",
   "insert": "${1:what to change in the CV}\n"
  },
  {
   "presence": "optional",
   "repeatable": false,
   "distinctive": true,
   "shape": "prose",
   "id": "interview-plan",
   "title": "Interview Plan",
   "aliases": ["Interview Preparation", "Interview Prep", "Interview Strategy"],
   "owner": "plan",
   "insert": "${1:stories to tell}\n"
  }
 ]
};
