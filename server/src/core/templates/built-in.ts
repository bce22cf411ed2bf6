import type { Template } from '../model/template.ts';
import { brief } from './kinds/brief.ts';
import { evaluationReport } from './kinds/evaluation-report.ts';
import { applicationPackage } from './kinds/package.ts';
import { posting } from './kinds/posting.ts';
import { profile } from './kinds/profile.ts';
import { storyBank } from './kinds/story-bank.ts';
import { tracker } from './kinds/tracker.ts';

/** The kinds that come with Dossier. Where two fit a file equally well, the earlier one wins. */
export const builtInTemplates: readonly Template[] = [brief, applicationPackage, profile, evaluationReport, storyBank, posting, tracker];
