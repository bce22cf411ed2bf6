/** How English tells of work without a verb (`fragment-kind`). */
export const englishFragments = {
  /** A time that is past: `Before that four years as an analyst`, `manager from 2015 to 2021`. */
  isOver: /(?<![\p{L}])(?:before that|then|formerly|(?:19|20)\d\d\s?(?:to|–|-)\s?(?:19|20)\d\d)(?![\p{L}])/iu,
  /** `26 runbooks written`, `a course, written by me`. */
  isDone: /\p{N}[^,;:]{0,60}\s(?:written|given|done|drawn|redone|rewritten|taken|driven|grown)(?![\p{L}])|(?<![\p{L}])(?:written|given|done|drawn|made|taken)\sby\s(?:me|us)(?![\p{L}])/iu,
  /** `On call every fifth week`. */
  onCall: /^(?:now\s|still\s)?on[\s-]call\s/iu,
  /** `Maintainer of quire`. */
  roleHeld: /(?<![\p{L}])(?:maintainer|member|chair|trustee|owner|head|deputy|lead|fellow)\s(?:of|at|on|since|for)(?![\p{L}])/iu,
  /** `Instructor since 2019`. */
  personSince: /(?<![\p{L}])\p{L}\p{Ll}{2,}(?:er|or|ist|ian|ant)\ssince\s(?:\p{L}+\s)?(?:19|20)\d\d/u,
  /** `Thinks in experiments`. */
  isVerb: /^\p{L}+[^su]s\s(?:in|with|without|like|on|for)\s/u,
};

/** How English tells what something was, and no event (`told-state`). */
export const englishStates = {
  /** Participles that say what something is like, and nothing that was done with it: `is limited to one reseller`. */
  describes: /^(?:limited|confined|restricted|based|located|situated|rooted|interested|involved|related|linked|tied|devoted|dedicated|accustomed|suited|opposed|listed|mentioned|described|attached|enclosed)$/iu,
  /** Behind these the subject is the candidate, left away: `Audit: held …`, `and had …`. */
  subjectLeftAway: /(?:^|[:;,.(–—]|(?<![\p{L}])(?:and|but|then|also|or|yes))["'“”‘’\s]*(?:\p{L}+ly\s)?$/iu,
  /** `has always been`, `have stayed`. */
  been: /^\S+\s(?:\p{L}+ly\s|also\s|now\s|always\s|never\s)?(?:been|had|stayed|remained|held|kept)(?![\p{L}])/iu,
  /** Past forms that tell how something was, not what happened. */
  stative: /^(?:had|held|stood|stayed|remained|lay|kept|comprised|contained|consisted|covered|cost|weighed|measured|counted|meant|needed|belonged|accounted|averaged|amounted|used|came to\s(?:(?:about|some|over|nearly|almost|roughly|around|just|an?|under)\s)*\p{Sc}?(?:\p{N}|\p{Lu}{3}\s\p{N})|ran (?:at|to|from))(?![\p{L}])/iu,
  /** `registered since 2016`, `certified in …`, `has been qualified for …`: what one is by it, and no deed with an object. */
  hasStatus: /^(?:[Hh]ave\sbeen\s)?(?:[Cc]ertified|[Rr]egistered|[Qq]ualified|[Aa]ccredited|[Cc]hartered|[Ll]icensed)(?:[.,;)]|$|\s(?:(?:since|in|as|for|with|to|under)(?![\p{L}])|\p{Lu}))/u,
};
