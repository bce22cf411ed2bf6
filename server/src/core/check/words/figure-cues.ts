/** Closed-class words and stock constructions around a number that tell which of several true figures it is. */
export interface FigureCues {
  /** Ends right before a number that is an end of a change, another time's value, a difference, a part, or a thing it is measured against. */
  readonly otherBefore: RegExp;
  /** Begins right behind such a number. */
  readonly otherBehind: RegExp;
  /** Ends right before a number by which something went up or down. */
  readonly difference: RegExp;
  /** A time or condition anywhere in the clause under which another figure holds. */
  readonly otherwhen: RegExp;
}

const gap = String.raw`\s+(?:(?:about|around|roughly|nearly|almost|just|only|over|under|some|a|the|its?|my|our|their)\s+)*[(~≈<>≤≥$€£]*$`;

export const englishFigureCues: FigureCues = {
  otherBefore: new RegExp(
    String.raw`(?<![\p{L}])(?:from|instead of|rather than|up from|down from|compared (?:to|with)|versus|vs\.?|than|not|was|were|had been|used to be|used to do|target(?: of| was| is)?|goal(?: of| was| is)?|limit(?: of| was| is)?` +
      String.raw`|budgeted(?: at)?|benchmark of|another|additional|an? (?:extra|additional|further)|first|last|next|other|further|extra|each|every|these|those|of (?:the|these|those|my|our)|one of|including|except|plus)${gap}`,
    'iu',
  ),
  otherBehind:
    /^[)\]*]*(?:\s+\p{L}+){0,4}\s+(?:down |up )?to\s+(?:about |around |roughly |just |only |under |over )*[~≈<>$€£]?\d|^[)\]*]*\s*(?:→|->)|^[)\]*]*,?\s+(?:of (?:whom|them|which|these|those)|more|others?|additional|each|apiece|then|before|ago|previously|earlier|to begin with|at first|at the start|when i (?:arrived|started|joined|took over))(?![\p{L}])/iu,
  difference: new RegExp(String.raw`(?<![\p{L}])(?:by|by [^.;]{1,40}\b(?:which is|that is|i\.e\.|or)|lost|gained|shaved(?: off)?|won back)${gap}`, 'iu'),
  otherwhen:
    /(?<![\p{L}])(?:previously|formerly|initially|originally|at first|at the start|before(?= (?:that|then|i|we|the))|used to|back then|at the time|by the end|target|goal|forecast(?:ed)? (?:at|for|to)|projected|for example|e\.g\.|typical(?:ly)?|the first (?:version|release|draft|attempt|year)|worst|best|at most|up to)(?![\p{L}])/iu,
};
