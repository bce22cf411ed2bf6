/** Signs and pictures as people put them in front of an item: a bullet, a tick, a target, a digit in a box. */
const ornament = /^(?:[•‣◦●○■□▪▫►▸▶✓✔☑★☆✦✨⭐➤➔⚡✅]|[\u{1f300}-\u{1faff}]|\d\ufe0f?\u20e3)(?:\ufe0f|\u200d|[\u{1f300}-\u{1faff}])*[ \u00a0]+/u;
const refusal = /^[🚫🛑🔴👎]/u;

/** The sign that a text opens with, and the space behind it; '' where there is none, or where it says something: one that refuses or warns does. */
export function ornamentOf(text: string): string {
  const may = text.charCodeAt(0) > 127 || text.charCodeAt(1) === 0x20e3 || text.charCodeAt(2) === 0x20e3;
  const sign = may ? ornament.exec(text)?.[0] ?? '' : '';
  return refusal.test(sign) ? '' : sign;
}
