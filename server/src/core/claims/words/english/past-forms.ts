/** Irregular past forms that are no other common word, whatever stands around them. */
export const plainPastForms =
  'built|wrote|led|ran|made|began|grew|took|drove|brought|held|won|taught|gave|found|founded|got|went|did|had|came|sold|sent|spent|kept|met|saw|oversaw|' +
  'rebuilt|rewrote|chose|fell|rose|shrank|stood|thought|understood|was|were|became|paid|lost|left|dealt|felt|fed|fought|shot|sang|spoke|sought|' +
  'heard|lit|overran|overspent|caught|bought|dug|drew|flew|laid|lent|overcame|undertook|withdrew|swept|threw|told|wove|knew|said|broke|rang|swam|wore|stuck|slept|cut|halved|' +
  'sat|ate|awoke|woke|bent|bled|blew|bred|burnt|clung|crept|fled|forgot|froze|hid|hung|knelt|leapt|learnt|meant|mistook|rode|shook|shone|slid|spun|sprang|stole|strove|struck|swore|tore|trod|upheld|wept';

/** With the one that is mostly past where a finite verb is looked for, and mostly none where plans are told. */
export const pastForms = `${plainPastForms}|read`;

export const irregularPast = new RegExp(`^(?:re)?(?:${pastForms})$`, 'iu');

/** Those that are spelled like the base form, so that they may be an imperative as well. */
export const pastAlikeBase = 'set|put|hit|spread|beat|bid|split';
