/**
 * What may stand right before a number without making another one of it, alternatives of a pattern: `about 40`, `just 40`, also `over 40`.
 * Where an expression takes more (articles, `more than`, `at least`), it says so beside it.
 */
export const hedges = 'about|around|roughly|nearly|almost|some|just|only|over|under';
