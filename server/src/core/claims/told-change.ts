import { hasNumber } from './counting-words.ts';
import { englishChanges as changes, englishTimes as times } from './words/change.ts';

/** Whether a state is told as what came of a change: `from 9 to 4 days`, `40 % fewer complaints`, `two days instead of six`. */
export function tellsChange(own: string): boolean {
  return changes.some((each) => each.test(own)) || tellsTwoTimes(own);
}

/** `was 9 weeks in 2022 and 4 days in 2024`. */
function tellsTwoTimes(own: string): boolean {
  const first = times.earlier.exec(own);
  if (!first || !hasNumber(own.slice(0, first.index))) return false;
  const behind = own.slice(first.index + first[0].length);
  const second = times.joint.exec(behind);
  if (!second) return false;
  const rest = behind.slice(second.index + second[0].length);
  return hasNumber(rest.replace(aYear, '')) && times.afterwards.test(rest);
}

const aYear = /(?<!\p{N})(?:19|20)\d\d(?!\p{N})/gu;
