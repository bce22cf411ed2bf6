import type { CheckedBefore } from './follow-check.ts';
import { ClaimMemo } from '../claims/claim-memo.ts';
import { filesParseMemo, parseMemo, type ParseMemo } from '../parse/parse-chunks.ts';

/** What is kept of one document from one version to the next, so that a check does work in proportion to the edit. */
export interface CheckMemo {
  readonly parse: ParseMemo;
  readonly claims: ClaimMemo;
  /** The last check, for the next keystroke to follow. */
  last?: CheckedBefore | undefined;
}

/** So many passages are kept that the last keystrokes changed. */
const passagesTyped = 256;

export function checkMemo(): CheckMemo {
  return { parse: parseMemo(), claims: new ClaimMemo(true, passagesTyped) };
}

/** So many passages of a folder are kept, and at most twice as many: what many dossiers have in common, beside what the last dozens have for themselves. */
const passagesOfFolder = 1000;
/** The same in chunks, of a kilobyte each. */
const chunksOfFolder = 64;

/** For many documents one after the other: what a person has written in one dossier is mostly in the next one, too. */
export function folderMemo(): CheckMemo {
  return { parse: filesParseMemo(chunksOfFolder), claims: new ClaimMemo(true, passagesOfFolder) };
}
