/** Words that stand in any requirement and tell none from another; lower case. */
export const requirementWords: ReadonlySet<string> = new Set(
  (
    'experience experienced year years month months strong excellent good great proven solid ability able knowledge understanding skill skills familiarity familiar ' +
    'working work hands track record background demonstrated deep proficient proficiency expertise expert required requirement requirements must need needed minimum ' +
    'equivalent related relevant similar using use including include ideally plus preferred desirable comfortable comfort confident confidence willing willingness ' +
    'least prior previous existing high level way ways new well role position candidate candidates you your proficiently fluently'
  ).split(' '),
);
