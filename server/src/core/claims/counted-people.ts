import { english } from './words/english.ts';


const { said, modal, conditions } = english.surveyed;

/** Whether a modal tells what counted people answered when they were asked. */
export function isSurveyed(clause: string): boolean {
  return modal.test(clause) && !conditions.test(clause) && said.test(clause);
}
