// Made from templates/story-bank.yaml by `npm run templates`; change that instead.
import type { Template } from '../../model/template.ts';

export const storyBankTemplate: Template = {
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
   "shape": "story",
   "id": "story",
   "title": "Story",
   "aliases": ["*"],
   "owner": "candidate",
   "insert": "**Situation**: ${1:situation}\n\n**Task**: ${2:task}\n\n**Action**: ${3:action}\n\n**Result**: ${4:result}\n\n**Reflection**: ${5:reflection}\n\n**Best for**: ${6:questions it answers}\n",
   "fields": [
    {
     "presence": "required",
     "type": "text",
     "id": "situation",
     "label": "Situation",
     "aliases": ["S", "S (Situation)", "Context", "Background", "Situation and Task", "Situation/Task", "S/T"]
    },
    {
     "presence": "optional",
     "type": "text",
     "id": "task",
     "label": "Task",
     "aliases": ["T", "T (Task)"]
    },
    {
     "presence": "required",
     "type": "text",
     "id": "action",
     "label": "Action",
     "aliases": ["A", "A (Action)", "Actions", "What I did", "Action and Result", "Actions and Results"]
    },
    {
     "presence": "required",
     "type": "text",
     "id": "result",
     "label": "Result",
     "aliases": ["R", "R (Result)", "Results", "Outcome", "Impact"]
    },
    {
     "presence": "optional",
     "type": "text",
     "id": "reflection",
     "label": "Reflection",
     "aliases": ["Learning", "Lesson", "Learnings"]
    },
    {
     "presence": "optional",
     "type": "text",
     "id": "best-for",
     "label": "Best for",
     "aliases": ["Best for questions about", "Use for", "Best used for"]
    }
   ]
  }
 ]
};
