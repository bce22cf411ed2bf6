/** Stock constructions in which a person says where they live and what their post is. The name stands in the first group, or what `verb` names before it. */
export const englishCandidateCues = {
  /** `I am based in Porto, Portugal`: the verb, then the place. */
  home: /(?<![\p{L}])(?:[Ii](?:['’]m| am)?|[Ss]he(?:['’]s| is)?|[Hh]e(?:['’]s| is)?) (?:currently |now )?(based|living|located|live|lives|reside|resides) in (\p{Lu}[\p{L}'’-]*(?:(?:, | )\p{Lu}[\p{L}'’-]*)*)/gu,
  /** `I am a senior planner at Tamsel Water`: the post, then the employer. */
  post: /(?<![\p{L}])(?:[Ii](?:['’]m| am)) (?:currently |now )?(?:an? |the )?((?:[\p{L}-]+ ){1,5})at (\p{Lu}[\p{L}'’-]*)/gu,
  /** Words around a home that make it one of several over time. */
  moving: /(?<![\p{L}])(?:until|till|from|since|mov(?:e|es|ed|ing)|relocat\p{L}*|part of|half|during|weekdays?|weekends?|summers?|winters?|originally|and in|or in|if|would|could|were)(?![\p{L}])/iu,
  /** Labels of a form under which a candidate gives their home. */
  homeLabels: new Set(['current location', 'based in', 'home', 'home town', 'hometown', 'residence', 'place of residence', 'my location', 'city of residence', 'i am based in', 'i live in']),
  /** Ranks of a post: two different ones of the same trade are two posts. */
  ranks: new Set('junior senior lead principal staff head chief deputy associate assistant trainee graduate mid-level vice executive'.split(' ')),
} as const;
