import type { ColumnTemplate } from '../model/template.ts';

/** How well a requirement is met, from weakest to strongest; spellings seen in real files. */
export const strengths: NonNullable<ColumnTemplate['vocabulary']> = [
  {
    word: 'gap',
    synonyms: ['none', 'no', 'missing', 'no match', 'not met', 'unmet', 'absent', 'no experience', 'no evidence', 'not yet', 'n/a', '❌', '✗', '✘', '🔴', '⛔', '🚫', '-', '—', '–'],
  },
  {
    word: 'weak',
    synonyms: ['low', 'limited', 'minimal', 'indirect', 'thin', 'light', 'stretch', 'basic', 'learning', 'aspirational', 'nice to have', 'minor', 'beginner', '🟠'],
  },
  {
    word: 'moderate',
    synonyms: [
      'medium', 'partial', 'partially', 'adjacent', 'transferable', 'some', 'fair', 'okay', 'ok', 'related', 'mid', 'average', 'developing', 'decent', 'mixed', 'growing',
      'familiar', 'working knowledge', 'intermediate', 'in progress', 'close', 'good', 'reasonable', 'partly', 'inferred', '⚠️', '⚠', '🟡', '〰️', '~', '➖', '△',
    ],
  },
  {
    word: 'strong',
    synonyms: [
      'very strong', 'high', 'direct', 'direct match', 'exact', 'exact match', 'perfect', 'perfect match', 'full', 'full match', 'excellent', 'solid', 'met', 'exceeds', 'exceeded',
      'match', 'matched', 'yes', 'deep', 'expert', 'proven', 'core', 'advanced', 'outstanding', 'great', 'clear', 'complete', 'key', 'top', 'lead', 'superb', 'ideal', 'confirmed',
      'best', '✅', '✓', '✔', '✔️', '☑️', '🟢', '💪', '🔥', '⭐', '+',
    ],
  },
];

/** Where an application stands, from first to last. */
export const applicationStatuses: NonNullable<ColumnTemplate['vocabulary']> = [
  { word: 'evaluated', synonyms: ['new', 'found', 'open', 'to apply', 'ready', 'drafting', 'saved', 'todo'] },
  { word: 'applied', synonyms: ['sent', 'submitted', 'responded', 'contacted', 'waiting'] },
  { word: 'interview', synonyms: ['interviewing', 'screen', 'phone screen', 'onsite', 'technical', 'final'] },
  { word: 'offer', synonyms: ['offered', 'accepted', 'signed'] },
  { word: 'closed', synonyms: ['rejected', 'declined', 'discarded', 'skip', 'skipped', 'withdrawn', 'ghosted', 'expired'] },
];
