/** Abbreviations whose full stop never ends a sentence; lower case, without it. */
export const abbreviations: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'mx', 'dr', 'prof', 'rev', 'hon', 'gen', 'col', 'capt', 'lt', 'sgt', 'st', 'mt', 'ft',
  'vs', 'cf', 'ca', 'viz', 'resp', 'incl', 'excl', 'esp', 'approx', 'est', 'dept', 'univ', 'assoc', 'asst', 'mgr', 'dir', 'mio', 'mrd',
  'e.g', 'i.e', 'eg', 'ie', 'a.k.a', 'w.r.t', 'ph.d', 'b.sc', 'm.sc', 'b.a', 'm.a', 'm.eng', 'b.eng', 'd.phil', 'm.b.a',
]);

/** Abbreviations only before a number (`No. 5`, `Fig. 3`, `Jan. 2024`); elsewhere an ordinary word may end there. */
export const beforeNumber: ReadonlySet<string> = new Set([
  'no', 'nos', 'nr', 'fig', 'figs', 'eq', 'sec', 'sect', 'ch', 'chap', 'vol', 'pp', 'p', 'para', 'ver', 'v', 'ref', 'art', 'min', 'max', 'avg',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
]);

/** Abbreviations that may close a sentence: they do where a capital follows. */
export const maybeFinal: ReadonlySet<string> = new Set([
  'etc', 'inc', 'ltd', 'corp', 'co', 'llc', 'plc', 'al', 'jr', 'sr', 'a.m', 'p.m', 'am', 'pm', 'et al', 'no', 'yrs', 'hrs', 'mins', 'secs',
]);

/** Capitalised words that open a sentence and are hardly ever part of a name, so that `the U.S. The team` is two sentences. */
export const sentenceStarters: ReadonlySet<string> = new Set([
  'The', 'A', 'An', 'I', 'We', 'You', 'He', 'She', 'It', 'They', 'This', 'That', 'These', 'Those', 'My', 'Our', 'Your', 'Their',
  'His', 'Her', 'Its', 'In', 'On', 'At', 'For', 'With', 'From', 'By', 'To', 'As', 'When', 'While', 'After', 'Before', 'Since',
  'If', 'But', 'And', 'So', 'Then', 'There', 'Here', 'What', 'Why', 'How', 'Who', 'Where', 'No', 'Not', 'Every', 'Each', 'All',
]);
