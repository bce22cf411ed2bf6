// Made from templates/*.yaml by `npm run templates`; change those instead.
import type { Template } from '../model/template.ts';

/** The kinds that come with Dossier. Where two fit a file equally well, the earlier one wins. */
export const builtInTemplates: readonly Template[] = [
 {
  "id": "brief",
  "name": "Brief",
  "title": "{company} — {role}",
  "file": "{company}-{role}.md",
  "files": [],
  "minimumHeadings": 3,
  "sections": [
   {
    "presence": "required",
    "repeatable": true,
    "distinctive": false,
    "shape": "fields",
    "id": "role-summary",
    "title": "Role Summary",
    "aliases": ["Role", "Role Overview", "Role Snapshot", "Role Details", "Role at a Glance", "Job Summary", "Position Summary", "Job Overview", "The Role", "Role Info", "Role Facts", "Snapshot", "At a Glance"],
    "owner": "posting",
    "insert": "- **Link**: ${1:link to the posting}\n- **Location**: ${2:location}\n- **Comp**: ${3:compensation}\n- **Fit Score**: ${4:fit score}/5\n",
    "fields": [
     {
      "required": true,
      "type": "url",
      "id": "link",
      "label": "Link",
      "aliases": ["URL", "Links", "Job link", "Posting", "Job posting", "Posting link", "Posting URL", "Job URL", "Apply", "Application link", "Source", "JD", "Job description", "Listing"]
     },
     {
      "required": true,
      "type": "text",
      "id": "location",
      "label": "Location",
      "aliases": ["Locations", "Where", "Office", "Based in", "Work location", "Remote", "Location and remote", "Workplace"]
     },
     {
      "required": true,
      "type": "money",
      "id": "comp",
      "label": "Comp",
      "aliases": ["Compensation", "Salary", "Pay", "Comp range", "Salary range", "Pay range", "Total comp", "Total compensation", "TC", "Rate", "Base", "Base salary", "Package", "Comp Target", "Remuneration"]
     },
     {
      "required": true,
      "type": "score",
      "id": "fit-score",
      "label": "Fit Score",
      "aliases": ["Fit", "Score", "Match", "Match score", "Overall fit", "Fit rating", "Overall score", "Overall"]
     },
     {
      "required": false,
      "type": "text",
      "id": "company",
      "label": "Company",
      "aliases": ["Employer", "Organisation", "Organization"]
     },
     {
      "required": false,
      "type": "text",
      "id": "role",
      "label": "Role",
      "aliases": ["Title", "Position", "Job title"]
     }
    ]
   },
   {
    "presence": "required",
    "repeatable": false,
    "distinctive": true,
    "shape": "prose",
    "id": "lead-profile",
    "title": "Lead Profile",
    "aliases": ["Profile", "Profile to Lead With", "Lead With", "Primary Profile", "Lead Persona", "Profile Lead", "Lead Positioning", "Positioning", "Which Profile", "Lead Angle", "Profile Angle"],
    "owner": "candidate",
    "insert": "Lead with **${1:profile}**, reinforced by **${2:second profile}**. ${3:Why this profile fits the role.}\n"
   },
   {
    "presence": "required",
    "repeatable": false,
    "distinctive": true,
    "shape": "prose",
    "id": "tailored-pitch",
    "title": "Tailored Pitch (2-3 sentences)",
    "aliases": ["Pitch", "The Pitch", "Elevator Pitch", "Short Pitch", "Custom Pitch", "Tailored Summary", "Pitch for This Role", "Targeted Pitch", "Two-Sentence Pitch", "My Pitch"],
    "owner": "candidate",
    "limits": {
     "sentences": [
      2,
      3
     ]
    },
    "insert": "${1:What you built that this team needs.} ${2:How it went, with one number that you can prove.}\n"
   },
   {
    "presence": "required",
    "repeatable": false,
    "distinctive": true,
    "shape": "list",
    "id": "resume-emphasis",
    "title": "Resume Emphasis",
    "aliases": ["CV Emphasis", "Résumé Emphasis", "Resume Emphasis Order", "Resume Focus", "CV Focus", "Resume Highlights", "CV Highlights", "What to Emphasize", "What to Emphasise", "Emphasis", "Projects to Emphasize", "Resume Order", "Emphasize", "Experience to Emphasize", "Experience to Emphasise", "Resume Bullets"],
    "owner": "candidate",
    "insert": "1. **${1:project or employer}** — ${2:what you did, and what came of it}\n2. **${3:project or employer}** — ${4:what you did, and what came of it}\n"
   },
   {
    "presence": "required",
    "repeatable": false,
    "distinctive": true,
    "shape": "table",
    "id": "proof-point-mapping",
    "title": "Proof Point Mapping",
    "aliases": ["Proof Points", "Proof Point Map", "Proof Points Mapping", "Proof Mapping", "Evidence Mapping", "Evidence Map", "Requirement Mapping", "Requirements Mapping", "Requirements Map", "Requirements Match", "Requirements vs Evidence", "Requirements and Evidence", "Mapping", "Match Matrix", "Requirement Match", "CV Match", "Skills Mapping", "Skills Match"],
    "owner": "candidate",
    "insert": "| Requirement | Evidence | Strength |\n|-------------|----------|----------|\n| ${1:requirement} | ${2:evidence} | ${3|strong,moderate,weak,gap|} |\n",
    "columns": [
     {
      "owner": "posting",
      "id": "requirement",
      "header": "Requirement",
      "aliases": ["Requirements", "JD Requirement", "Job Requirement", "Posting Requirement", "Role Requirement", "Need", "They Want", "They Need", "What They Want", "What They Need", "Ask", "Their Requirement", "Criterion", "Criteria", "Skill", "Must-have", "Qualification"]
     },
     {
      "owner": "candidate",
      "id": "evidence",
      "header": "Evidence",
      "aliases": ["Proof", "Proof Point", "Proof Points", "My Evidence", "What I Have", "What I Bring", "I Have", "Your Evidence", "Experience", "My Experience", "Example", "Supporting Evidence", "Candidate Evidence", "Match Evidence", "Relevant Experience", "Where I Did It"]
     },
     {
      "owner": "nobody",
      "id": "strength",
      "header": "Strength",
      "aliases": ["Match", "Fit", "Rating", "Level", "Match Strength", "Strength of Match", "Confidence", "Score", "Status", "Match Level", "How Strong", "Strong"],
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
        "synonyms": ["medium", "partial", "partially", "adjacent", "transferable", "some", "fair", "okay", "ok", "related", "mid", "average", "developing", "decent", "mixed", "growing", "familiar", "working knowledge", "intermediate", "in progress", "close", "good", "reasonable", "partly", "inferred", "⚠️", "⚠", "🟡", "〰️", "~", "➖", "△"]
       },
       {
        "word": "strong",
        "synonyms": ["very strong", "high", "direct", "direct match", "exact", "exact match", "perfect", "perfect match", "full", "full match", "excellent", "solid", "met", "exceeds", "exceeded", "match", "matched", "yes", "deep", "expert", "proven", "core", "advanced", "outstanding", "great", "clear", "complete", "key", "top", "lead", "superb", "ideal", "confirmed", "best", "✅", "✓", "✔", "✔️", "☑️", "🟢", "💪", "🔥", "⭐", "+"]
       }
      ]
     }
    ]
   },
   {
    "presence": "required",
    "repeatable": false,
    "distinctive": true,
    "shape": "prose",
    "id": "why-this-role",
    "title": "Why This Role",
    "aliases": [
     "Why {company}",
     "Why This Company",
     "Why This Team",
     "Why Them",
     "Why This Job",
     "Why This Position",
     "Why This Opportunity",
     "Why I Want This Role",
     "Why I Want This Job",
     "Why I Want to Work at {company}",
     "Why This Role and Company",
     "Why This Company and Role",
     "Motivation",
     "Why This One",
     "Why This Role Why Now",
     "Why Here",
     "Why This Ward",
     "Why This Firm",
     "Why This School",
     "Why This Hospital",
     "Why This Organisation",
     "Why This Organization"
    ],
    "owner": "employer",
    "insert": "${1:What the company does that you care about, and how your own work led you there.}\n"
   },
   {
    "presence": "required",
    "repeatable": false,
    "distinctive": true,
    "shape": "table",
    "id": "gap-analysis",
    "title": "Gap Analysis",
    "aliases": ["Gaps", "Gap", "Gap Analysis and Framing", "Gap Framing", "Gaps and Framing", "Gaps and How to Frame Them", "Gaps and Mitigations", "Gap Mitigation", "Known Gaps", "Honest Gaps", "Gaps to Address", "Weaknesses", "Risks and Gaps", "Gaps and Risks", "Concerns", "Gap Handling", "Gaps to Frame"],
    "owner": "nobody",
    "insert": "| Gap | How to Frame |\n|-----|--------------|\n| ${1:gap} | ${2:how to frame it} |\n",
    "columns": [
     {
      "owner": "nobody",
      "id": "gap",
      "header": "Gap",
      "aliases": ["Gaps", "Missing", "Weakness", "Concern", "Risk", "What is Missing", "Objection"]
     },
     {
      "owner": "candidate",
      "id": "framing",
      "header": "How to Frame",
      "aliases": ["Framing", "Frame", "How to Frame It", "Mitigation", "How to Address", "How to Address It", "Response", "Answer", "Reframe", "Counter", "Plan", "How I Frame It", "How to Handle", "Bridge", "Strategy", "Mitigation Strategy"]
     }
    ]
   },
   {
    "presence": "required",
    "repeatable": false,
    "distinctive": true,
    "shape": "questions",
    "id": "questions",
    "title": "If They Ask X, Say Y",
    "aliases": ["If They Ask", "If They Ask X Say Y", "If They Ask About X", "If They Ask Say", "If Asked", "Interview Questions", "Likely Questions", "Likely Interview Questions", "Anticipated Questions", "Expected Questions", "Interview Prep", "Interview Preparation", "Interview Q&A", "Q&A", "Questions and Answers", "Talking Points", "Hard Questions", "Tough Questions", "Questions They May Ask", "Questions They Might Ask"],
    "owner": "candidate",
    "insert": "- **\"${1:question}\"** → ${2:answer}\n- **\"${3:question}\"** → ${4:answer}\n",
    "columns": [
     {
      "owner": "nobody",
      "id": "question",
      "header": "If They Ask",
      "aliases": ["Question", "Q", "They Ask", "If They Ask X", "X", "Ask", "They Say"]
     },
     {
      "owner": "candidate",
      "id": "answer",
      "header": "Say",
      "aliases": ["Answer", "A", "Say Y", "I Say", "Response", "Y", "You Say", "My Answer"]
     }
    ]
   },
   {
    "presence": "required",
    "repeatable": false,
    "distinctive": true,
    "shape": "list",
    "id": "cover-letter-hooks",
    "title": "Cover Letter Hooks",
    "aliases": ["Hooks", "Letter Hooks", "Cover Letter Hook", "Hook", "Opening Hooks", "Cover Letter Openers", "Cover Letter Ideas", "Cover Letter Points", "Cover Letter Angles", "Hooks for the Cover Letter", "Cover Letter Bullets"],
    "owner": "candidate",
    "insert": "- ${1:hook}\n- ${2:hook}\n"
   },
   {
    "presence": "recommended",
    "repeatable": false,
    "distinctive": true,
    "shape": "list",
    "id": "application-notes",
    "title": "Application Notes",
    "aliases": ["Notes", "Application Strategy", "Notes for the Application", "Application Tips", "Strategy Notes", "Strategic Notes", "Notes and Strategy", "Misc Notes", "Other Notes", "Application Details", "Next Steps"],
    "owner": "nobody",
    "insert": "- ${1:note}\n"
   },
   {
    "presence": "optional",
    "repeatable": true,
    "distinctive": false,
    "shape": "prose",
    "id": "company-context",
    "title": "Company Context",
    "aliases": [
     "Company",
     "About the Company",
     "Company Overview",
     "Company Background",
     "Company Research",
     "About {company}",
     "Company Notes",
     "The Company",
     "Company Snapshot",
     "Company Facts"
    ],
    "owner": "employer",
    "insert": "${1:What the company does, its customers, its size, its recent news.}\n"
   }
  ],
  "vocabularies": {
   "strengths": [
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
     "synonyms": ["medium", "partial", "partially", "adjacent", "transferable", "some", "fair", "okay", "ok", "related", "mid", "average", "developing", "decent", "mixed", "growing", "familiar", "working knowledge", "intermediate", "in progress", "close", "good", "reasonable", "partly", "inferred", "⚠️", "⚠", "🟡", "〰️", "~", "➖", "△"]
    },
    {
     "word": "strong",
     "synonyms": ["very strong", "high", "direct", "direct match", "exact", "exact match", "perfect", "perfect match", "full", "full match", "excellent", "solid", "met", "exceeds", "exceeded", "match", "matched", "yes", "deep", "expert", "proven", "core", "advanced", "outstanding", "great", "clear", "complete", "key", "top", "lead", "superb", "ideal", "confirmed", "best", "✅", "✓", "✔", "✔️", "☑️", "🟢", "💪", "🔥", "⭐", "+"]
    }
   ]
  }
 },
 {
  "id": "package",
  "name": "Package",
  "title": "{company} — {role}: Application Package",
  "file": "{company}-{role}-READY.md",
  "files": ["*-READY.md"],
  "minimumHeadings": 3,
  "signs": {
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
    "shape": "list",
    "id": "application-form-notes",
    "title": "Application Form Notes",
    "aliases": ["Form Notes", "Application Form", "Application Form Answers", "Form Answers", "Application Form Fields", "Form Fields", "Application Questions", "Notes for the Form", "Application Form Responses"],
    "owner": "nobody",
    "insert": "- **${1:question on the form}**: ${2:answer}\n"
   },
   {
    "presence": "required",
    "repeatable": false,
    "distinctive": true,
    "shape": "list",
    "id": "key-links",
    "title": "Key Links",
    "aliases": ["Links", "Important Links", "Links to Include", "Relevant Links", "Useful Links", "Portfolio Links", "Links and Materials"],
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
      "required": false,
      "type": "text",
      "id": "pitch",
      "label": "30-second pitch",
      "aliases": ["Pitch", "Thirty-second pitch", "Elevator pitch", "30s pitch", "30-sec pitch"]
     },
     {
      "required": false,
      "type": "text",
      "id": "likely-questions",
      "label": "Likely questions",
      "aliases": ["Likely question", "Questions", "Top questions", "Expected questions"]
     },
     {
      "required": false,
      "type": "text",
      "id": "question-to-ask",
      "label": "One question to ask",
      "aliases": ["Question to ask", "Questions to ask", "Ask them", "My question", "Question for them", "Questions for them"]
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
    "insert": "${1:pitch}\n"
   },
   {
    "presence": "optional",
    "repeatable": false,
    "distinctive": false,
    "shape": "questions",
    "id": "likely-questions",
    "title": "Likely Questions",
    "aliases": ["Likely Interview Questions", "Questions They May Ask", "Questions They Might Ask", "Expected Questions", "Top Questions", "If They Ask X, Say Y", "Interview Questions"],
    "owner": "candidate",
    "insert": "- **\"${1:question}\"** → ${2:answer}\n",
    "columns": [
     {
      "owner": "nobody",
      "id": "question",
      "header": "Question",
      "aliases": ["Q", "If They Ask", "They Ask"]
     },
     {
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
    "aliases": ["Question to Ask", "Questions to Ask", "Questions to Ask Them", "Questions for Them", "My Questions", "Questions for the Interviewer", "Ask Them", "Question to Ask Them"],
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
 },
 {
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
    "shape": "list",
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
      "owner": "nobody",
      "id": "question",
      "header": "If They Ask About",
      "aliases": ["If They Ask", "Topic", "Question", "X"]
     },
     {
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
 },
 {
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
      "required": false,
      "type": "url",
      "id": "link",
      "label": "Link",
      "aliases": ["URL", "Posting"]
     },
     {
      "required": false,
      "type": "text",
      "id": "location",
      "label": "Location",
      "aliases": ["Remote"]
     },
     {
      "required": false,
      "type": "money",
      "id": "comp",
      "label": "Comp",
      "aliases": ["Compensation", "Salary"]
     },
     {
      "required": false,
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
      "owner": "posting",
      "id": "requirement",
      "header": "Requirement",
      "aliases": ["JD Requirement", "Requirements"]
     },
     {
      "owner": "candidate",
      "id": "evidence",
      "header": "Evidence",
      "aliases": ["CV Evidence", "CV", "Proof", "CV Match"]
     },
     {
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
        "synonyms": ["medium", "partial", "partially", "adjacent", "transferable", "some", "fair", "okay", "ok", "related", "mid", "average", "developing", "decent", "mixed", "growing", "familiar", "working knowledge", "intermediate", "in progress", "close", "good", "reasonable", "partly", "inferred", "⚠️", "⚠", "🟡", "〰️", "~", "➖", "△"]
       },
       {
        "word": "strong",
        "synonyms": ["very strong", "high", "direct", "direct match", "exact", "exact match", "perfect", "perfect match", "full", "full match", "excellent", "solid", "met", "exceeds", "exceeded", "match", "matched", "yes", "deep", "expert", "proven", "core", "advanced", "outstanding", "great", "clear", "complete", "key", "top", "lead", "superb", "ideal", "confirmed", "best", "✅", "✓", "✔", "✔️", "☑️", "🟢", "💪", "🔥", "⭐", "+"]
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
 },
 {
  "id": "story-bank",
  "name": "Story Bank",
  "title": "Story Bank",
  "file": "story-bank.md",
  "files": ["story-bank.md", "stories.md"],
  "minimumHeadings": 3,
  "signs": {
   "fields": [
    ["situation", "task", "action", "result"]
   ]
  },
  "sections": [
   {
    "presence": "optional",
    "repeatable": true,
    "distinctive": false,
    "shape": "fields",
    "id": "story",
    "title": "Story",
    "aliases": ["*"],
    "owner": "candidate",
    "insert": "**Situation**: ${1:situation}\n\n**Task**: ${2:task}\n\n**Action**: ${3:action}\n\n**Result**: ${4:result}\n\n**Reflection**: ${5:reflection}\n\n**Best for**: ${6:questions it answers}\n",
    "fields": [
     {
      "required": false,
      "type": "text",
      "id": "situation",
      "label": "Situation",
      "aliases": ["S", "S (Situation)", "Context"]
     },
     {
      "required": false,
      "type": "text",
      "id": "task",
      "label": "Task",
      "aliases": ["T", "T (Task)"]
     },
     {
      "required": false,
      "type": "text",
      "id": "action",
      "label": "Action",
      "aliases": ["A", "A (Action)", "Actions"]
     },
     {
      "required": false,
      "type": "text",
      "id": "result",
      "label": "Result",
      "aliases": ["R", "R (Result)", "Results"]
     },
     {
      "required": false,
      "type": "text",
      "id": "reflection",
      "label": "Reflection",
      "aliases": ["Learning", "Lesson", "Learnings"]
     },
     {
      "required": false,
      "type": "text",
      "id": "best-for",
      "label": "Best for",
      "aliases": ["Best for questions about", "Use for", "Best used for"]
     }
    ]
   }
  ]
 },
 {
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
    "aliases": ["What You Will Do", "What You'll Do", "Key Responsibilities", "Your Responsibilities", "Duties", "The Job"],
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
    "aliases": ["Must-Have", "Must Haves", "Must-Have Requirements", "Qualifications", "Required Qualifications", "Minimum Qualifications", "What You Bring", "Who You Are", "What We Look For", "What We're Looking For", "Required Skills"],
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
    "aliases": ["Nice-to-Haves", "Preferred Qualifications", "Bonus", "Bonus Points", "Preferred", "Pluses", "Preferred Skills", "Desirable"],
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
 },
 {
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
 }
];
