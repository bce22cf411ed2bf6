/**
 * Closed-class words and stock phrases around the name of the company that an application goes to.
 * `before` cues end where the name begins, `after` cues begin where it ends.
 */
export interface CompanyCues {
  /** Nobody but the reader of the application can be meant, whatever else the sentence says. */
  readonly addressing: { readonly before: readonly RegExp[]; readonly after: readonly RegExp[] };
  /** The reader is meant unless the sentence speaks of the past. */
  readonly likely: { readonly before: readonly RegExp[]; readonly after: readonly RegExp[] };
  /** What follows a name that is a sentence's subject. */
  readonly predicate: RegExp;
  /** The sentence sets companies side by side, or speaks of customers, partners and other applications. */
  readonly comparison: RegExp;
  /** The candidate's own past. */
  readonly past: RegExp;
  readonly candidate: RegExp;
  /** Asks why the candidate wants to come. */
  readonly whyQuestion: RegExp;
}

const word = (alternatives: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}_])(?:${alternatives})(?![\\p{L}\\p{N}_])`, 'iu');

const wish = "(?:to|would|will|can|could|['’]d|['’]ll)(?: (?:like|love) to)?";

export const englishCompanyCues: CompanyCues = {
  addressing: {
    before: [
      /(?:^|[\s"“])(?:dear|hello|hi|greetings)(?: (?!(?:mr|mrs|ms|mx|dr|prof)\b)[\p{L}'’-]{1,20},?){0,5} $/iu,
      new RegExp(`(?:^|\\s)${wish} (?:join|work (?:at|for)|contribute to|apply (?:to|at))(?: the)? $`, 'iu'),
      /(?:excited|eager|keen|happy|glad|looking forward|interest(?:ed)?|interest) (?:about|in|to|by)(?: (?:joining|join|working (?:at|for)|work (?:at|for)))? $/iu,
      /(?:^|\s)(?:appl(?:y|ying)|application) (?:to|at)(?: the)? $/iu,
      /(?:^|\s)(?:drawn|attracted) to $/iu,
      /(?:^|["“\s])why(?: (?:do|would) you want to (?:work (?:at|for)|join))? $/iu,
    ],
    after: [/^(?:['’]s)? (?:hiring (?:team|manager|committee)|recruiting team|talent team)(?![\p{L}\p{N}])/iu],
  },
  likely: {
    before: [
      /(?:^|\s)(?:this|the|your|an?)(?: [\p{L}-]{1,20}){0,3} (?:role|position|job|opening|opportunity|vacancy|internship|post) (?:at|with)(?: the)? $/iu,
      /(?:^|\s)(?:what|where|how|when) $/iu,
      /(?:^|\s)fit for $/iu,
    ],
    after: [/^['’]s (?:mission|values|culture|vision|roadmap|commitment|customers|mandate)(?![\p{L}\p{N}])/iu],
  },
  predicate: /^(?:['’]s | (?:is|has|does|will|wants|needs|runs|builds|makes|serves|operates|treats|teaches|works)(?![\p{L}\p{N}]))/u,
  comparison: word(
    "unlike|(?<!(?:would|['’]d) )like|than|versus|vs|compared?|comparing|comparison|similar(?:ly)?|both|either|neither|instead|whereas|alternatives?|competitors?|competes?|competing|rivals?"
    + '|other|another|also applied|also applying|clients?|customer|vendors?|suppliers?|partners?|partnered|acquired|owned by|subsidiary|spun out|sister|parent company'
    + '|integrat(?:e|es|ed|ing|ion)|former(?:ly)?|previous(?:ly)?|ex|past|alumn\\p{L}{1,4}|reference|referee',
  ),
  past: word(
    '\\d{4}|ago|until|since|while|during|time at|used to|worked|led|built|joined|left|ran|spent|shipped|was|were|had|did|wrote|launched|interned|contracted|consulted|managed'
    + '|maintained|helped|started|grew|designed|developed|taught|sold|hired|founded|ended|currently|employer|my (?:role|job|position|work|team|manager|colleagues?|years?)',
  ),
  whyQuestion: /^\W{0,3}why(?:(?: [\p{L}'’]{1,20}){0,8} (?:you|us|here|our|this)(?![\p{L}\p{N}])| leave(?![\p{L}\p{N}]))/iu,
  candidate: word("i|i['’](?:m|ve|d|ll)|me|my|mine|we|our|us"),
};
