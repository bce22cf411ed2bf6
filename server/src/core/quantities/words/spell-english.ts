const small = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen`.split(/\s+/u);
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** `one hundred and forty-three`; whole numbers from 0 to 999,999. */
export function spellEnglish(value: number): string {
  if (value < 20) return small[value] ?? '';
  if (value < 100) return `${tens[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${small[value % 10]}`}`;
  if (value < 1000) return `${small[Math.floor(value / 100)]} hundred${value % 100 === 0 ? '' : ` and ${spellEnglish(value % 100)}`}`;
  const rest = value % 1000;
  const joint = rest === 0 ? '' : rest < 100 ? ` and ${spellEnglish(rest)}` : ` ${spellEnglish(rest)}`;
  return `${spellEnglish(Math.floor(value / 1000))} thousand${joint}`;
}
