// Made from templates/brief.yaml by `npm run templates`; change that instead.
import type { Template } from '../../model/template.ts';

export const briefTemplate: Template = {
 "id": "brief",
 "name": "Brief",
 "title": "{company} — {role}",
 "file": "{company}-{role}.md",
 "files": [],
 "minimumHeadings": 3,
 "signs": {
  "titles": ["Brief", "Application Brief"],
  "together": [
   ["resume-emphasis", "gap-analysis", "questions"],
   ["resume-emphasis", "gap-analysis", "cover-letter-hooks"],
   ["tailored-pitch", "gap-analysis", "questions"],
   ["tailored-pitch", "resume-emphasis", "cover-letter-hooks"]
  ]
 },
 "sections": [
  {
   "presence": "required",
   "repeatable": true,
   "distinctive": false,
   "shape": "fields",
   "id": "role-summary",
   "title": "Role Summary",
   "aliases": ["Role", "The Job", "The Position", "Role Overview", "Role Snapshot", "Role Details", "Role at a Glance", "Job Summary", "Position Summary", "Job Overview", "The Role", "Role Info", "Role Facts", "Snapshot", "At a Glance"],
   "keywords": ["role summary", "summary of the role", "summary of the position", "summary of the job", "summary of the post", "role is about", "job is about", "about the role", "about the job", "about the position", "about the post", "role in brief", "job in brief", "post in brief", "the post", "the posting", "the vacancy", "the advert", "job is", "role is"],
   "owner": "posting",
   "insert": "- **Link**: ${1:link to the posting}\n- **Location**: ${2:location}\n- **Comp**: ${3:compensation}\n- **Fit Score**: ${4:fit score}/5\n",
   "fields": [
    {
     "presence": "required",
     "type": "url",
     "id": "link",
     "label": "Link",
     "aliases": ["URL", "Links", "Job link", "Posting", "Job posting", "Posting link", "Posting URL", "Job URL", "Apply", "Application link", "Source", "JD", "Job description", "Listing"]
    },
    {
     "presence": "required",
     "type": "text",
     "id": "location",
     "label": "Location",
     "aliases": ["Locations", "Where", "Office", "Based in", "Work location", "Remote", "Location and remote", "Workplace"]
    },
    {
     "presence": "required",
     "type": "money",
     "id": "comp",
     "label": "Comp",
     "aliases": ["Compensation", "Salary", "Pay", "Comp range", "Salary range", "Pay range", "Total comp", "Total compensation", "TC", "Rate", "Base", "Base salary", "Package", "Comp Target", "Remuneration"]
    },
    {
     "presence": "required",
     "type": "score",
     "id": "fit-score",
     "label": "Fit Score",
     "aliases": ["Fit", "Score", "Match", "Match score", "Overall fit", "Fit rating", "Overall score", "Overall"]
    },
    {
     "presence": "optional",
     "type": "text",
     "id": "company",
     "label": "Company",
     "aliases": ["Employer", "Organisation", "Organization"]
    },
    {
     "presence": "optional",
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
   "aliases": ["Profile", "Profile to Lead With", "Lead With", "Primary Profile", "Lead Persona", "Profile Lead", "Lead Positioning", "Positioning", "Which Profile", "Lead Angle", "Profile Angle", "Who I Am", "About Me"],
   "keywords": ["profile", "who i am"],
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
   "keywords": ["pitch", "elevator", "minute", "seconds", "30 second", "60 second", "thirty second", "sixty second"],
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
   "shape": "ordered-list",
   "id": "resume-emphasis",
   "title": "Resume Emphasis",
   "aliases": ["CV Emphasis", "Résumé Emphasis", "Resume Emphasis Order", "Resume Focus", "CV Focus", "Resume Highlights", "CV Highlights", "What to Emphasize", "What to Emphasise", "What to Stress", "Emphasis", "Projects to Emphasize", "Resume Order", "Emphasize", "Experience to Emphasize", "Experience to Emphasise", "Resume Bullets"],
   "keywords": ["resume", "résumé", "cv", "curriculum vitae"],
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
   "keywords": ["proof", "proofs", "mapping", "against what they"],
   "owner": "candidate",
   "insert": "| Requirement | Evidence | Strength |\n|-------------|----------|----------|\n| ${1:requirement} | ${2:evidence} | ${3|strong,moderate,weak,gap|} |\n",
   "columns": [
    {
     "presence": "required",
     "owner": "posting",
     "id": "requirement",
     "header": "Requirement",
     "aliases": ["Requirements", "JD Requirement", "Job Requirement", "Posting Requirement", "Role Requirement", "Need", "They Want", "They Need", "What They Want", "What They Need", "Ask", "Their Requirement", "Criterion", "Criteria", "Skill", "Must-have", "Qualification"]
    },
    {
     "presence": "required",
     "owner": "candidate",
     "id": "evidence",
     "header": "Evidence",
     "aliases": ["Proof", "Proof Point", "Proof Points", "My Evidence", "What I Have", "What I Bring", "I Have", "Your Evidence", "Experience", "My Experience", "Example", "Supporting Evidence", "Candidate Evidence", "Match Evidence", "Relevant Experience", "Where I Did It"]
    },
    {
     "presence": "required",
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
   "keywords": ["why this", "why i want", "why them", "why there", "why here", "why now", "motivation"],
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
   "aliases": ["Gaps", "Gap", "Gap Analysis and Framing", "Gap Framing", "Gaps and Framing", "Gaps and How to Frame Them", "Gaps and Mitigations", "Gap Mitigation", "Known Gaps", "Honest Gaps", "Gaps to Address", "Weaknesses", "Risks and Gaps", "Gaps and Risks", "Concerns", "Gap Handling", "Gaps to Frame", "What I Lack", "What I Am Missing", "What I Do Not Have", "Shortcomings", "My Gaps"],
   "keywords": ["gap", "gaps", "holes", "fall short", "falls short", "come up short", "i am short", "weaknesses", "weak spots", "shortcomings", "i lack", "do not have", "i have not got"],
   "owner": "nobody",
   "insert": "| Gap | How to Frame |\n|-----|--------------|\n| ${1:gap} | ${2:how to frame it} |\n",
   "columns": [
    {
     "presence": "required",
     "owner": "nobody",
     "id": "gap",
     "header": "Gap",
     "aliases": ["Gaps", "Missing", "Weakness", "Concern", "Risk", "What is Missing", "Objection"]
    },
    {
     "presence": "required",
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
   "aliases": ["If They Ask", "If They Ask X Say Y", "If They Ask About X", "If They Ask Say", "If Asked", "Interview Questions", "Likely Questions", "Likely Interview Questions", "Anticipated Questions", "Expected Questions", "Interview Prep", "Interview Preparation", "Interview Q&A", "Q&A", "Questions and Answers", "Talking Points", "Hard Questions", "Tough Questions", "Questions They May Ask", "Questions They Might Ask", "Questions They Will Ask"],
   "keywords": ["interview questions", "likely questions", "expected questions", "anticipated questions", "questions i expect", "questions they", "questions and answers", "q and a", "q a", "they ask", "they will ask", "they may ask", "they might ask", "put to me", "interview"],
   "owner": "candidate",
   "insert": "- **\"${1:question}\"** → ${2:answer}\n- **\"${3:question}\"** → ${4:answer}\n",
   "columns": [
    {
     "presence": "required",
     "owner": "nobody",
     "id": "question",
     "header": "If They Ask",
     "aliases": ["Question", "Q", "They Ask", "If They Ask X", "X", "Ask", "They Say"]
    },
    {
     "presence": "required",
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
   "aliases": ["Hooks", "Letter Hooks", "Cover Letter Hook", "Hook", "Opening Hooks", "Cover Letter Openers", "Cover Letter Ideas", "Cover Letter Points", "Cover Letter Angles", "Hooks for the Cover Letter", "Hooks for the Letter", "Cover Letter Bullets"],
   "keywords": ["hooks", "hook", "letter"],
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
   "keywords": ["notes", "remarks", "reminders"],
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
    "synonyms": ["medium", "partial", "partially", "adjacent", "transferable", "some", "fair", "okay", "ok", "related", "mid", "average", "developing", "decent", "mixed", "growing", "familiar", "working knowledge", "intermediate", "in progress", "close", "good", "reasonable", "partly", "inferred", "not fully", "⚠️", "⚠", "🟡", "〰️", "~", "➖", "△"]
   },
   {
    "word": "strong",
    "synonyms": ["very strong", "high", "direct", "direct match", "exact", "exact match", "perfect", "perfect match", "full", "full match", "excellent", "solid", "met", "exceeds", "exceeded", "match", "matched", "yes", "deep", "expert", "proven", "core", "advanced", "outstanding", "great", "clear", "complete", "key", "top", "lead", "superb", "ideal", "confirmed", "best", "fully", "✅", "✓", "✔", "✔️", "☑️", "🟢", "💪", "🔥", "⭐", "+"]
   }
  ]
 }
};
