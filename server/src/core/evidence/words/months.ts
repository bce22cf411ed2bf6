/** First three letters of the month, in order; a longer or dotted form begins with them. */
export const months: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What stands at the open end of a span of years. */
export const untilToday: readonly string[] = ['present', 'today', 'now', 'current', 'date'];
