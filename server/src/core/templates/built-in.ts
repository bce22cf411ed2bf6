import type { Template } from '../model/template.ts';
import { briefTemplate } from './kinds/brief.ts';
import { evaluationReportTemplate } from './kinds/evaluation-report.ts';
import { packageTemplate } from './kinds/package.ts';
import { postingTemplate } from './kinds/posting.ts';
import { profileTemplate } from './kinds/profile.ts';
import { storyBankTemplate } from './kinds/story-bank.ts';
import { trackerTemplate } from './kinds/tracker.ts';

/** The kinds that come with Dossier. Where two fit a file equally well, the earlier one wins. */
export const builtInTemplates: readonly Template[] = [
  briefTemplate,
  packageTemplate,
  profileTemplate,
  evaluationReportTemplate,
  storyBankTemplate,
  postingTemplate,
  trackerTemplate,
];
