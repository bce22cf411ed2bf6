import type { OwnerWords } from '../language/owners.ts';
import { pastAlikeBase, plainPastForms } from './past-forms.ts';

const word = (alternatives: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}_'’-])(?:${alternatives})(?![\\p{L}\\p{N}_])`, 'iu');

export const owners: OwnerWords = {
  candidate: word("i|i['’](?:m|ve|d|ll)|me|my|mine|myself|we|we['’](?:ve|re|d|ll)|our|ours|us|the candidate(?:['’]s)?|candidate(?:['’]s)?"),
  employer: word(
    "you|your|yours|you['’](?:re|ve|ll|d)|they|their|theirs|they['’](?:re|ve|ll|d)|the (?:employer|hiring manager)(?:['’]s)?|(?:this|the) (?:role|position|job)(?:['’]s)?",
  ),
  posting: word(
    "the (?:jd|posting|job description|job ad|advert|listing|requirement|role) (?:asks|wants|says|mentions|calls|requires|lists|demands|specifies|needs|names|states)|(?:they|you|which|who) (?:ask|want|require|need|are asking|are looking)|asks? for|calls? for|looking for|must[- ]have|nice[- ]to[- ]have|required|requirement|minimum of|jd|job description|posting",
  ),
  inPosting: word('in (?:the|their|your|this) (?:jd|posting|job description|job ad|ad|advert|listing)'),
  pay: word("salary|salaries|remuneration|compensation|wage|(?:it|role|job|post|position|they) pays?|pay (?:is|range|band|scale)|my (?:floor|ask|asking price)(?= (?:is|was|would|stays)|\\s?[:–—])|pay(?=\\s?:)"),
  weaknessQuestion: word('weak(?:est|ness|nesses)?|mistakes?|fail(?:ed|ure|ures)?|regret(?:s|ted)?|wrong|badly|gaps?|missing|lack(?:s|ing)?'),
  timeLeft: /^[^\s]+(?:\s\p{L}+)?\s(?:days?|weeks?|months?|years?)\s(?:left|to go|remaining)(?![\p{L}])/iu,
  lengthAdvice: /^["'“”‘’(\s]*(?:please\s)?(?:keep|hold|limit|trim|shorten|shrink|reduce|collapse|condense|compress|squeeze|boil|fit)\s(?:(?!from\b)[^\s,.;:]+\s){1,5}(?:to|under|below|within|into|at)\s(?:(?:about|around|at most|no more than|a)\s)*$/iu,
  lengthOf: /(?<!\p{L})(?:pages?|lines?|words?|sentences?|bullets?|bullet points?|paragraphs?|slides?)$/iu,
  conditionOpening: /^["'“”‘’(\s]*(?:if|unless|suppose|supposing|imagine|assuming|assume|what if|in case|should (?:you|we|they|the)|were (?:we|i|you|they)|were|had (?:we|i|you|they|he|she))(?![\p{L}\p{N}_])/iu,
  inquiry: /^["'“”‘’(\s]*(?:ask|find out|check|clarify|confirm|enquire|inquire)\s(?:\p{L}+\s){0,3}?(?:whether|if|how|what|why|who|when|which|about)(?![\p{L}])/iu,
  conditional: word("would|wouldn['’]t|could|couldn['’]t|might|(?:i|you|we|they|it)['’]d(?! (?:been|already|never|just|an?|no|the|\\p{L}+ed)(?![\\p{L}]))|may(?= (?:be|have|need|take))"),
  fronting: /^\s*(?:at|with|in|by|within|after|beyond|above|below|under|over|from|on)\s(?:(?:about|around|over|more than|a|the)\s)*$/iu,
  planned: word(
    "will|won['’]t|(?:i|we|it|you|they)['’]ll|going to|gonna|plan(?:s|ned|ning)?(?: (?:to|for|on|a|an|the))|planned|intend(?:s|ing)?|aim(?:s|ing)? (?:to|for|at)|hop(?:e|es|ing) to|expect(?:s|ing)? to|(?:is|are|am) (?:expected|due|scheduled|booked|planned)|want(?:s|ing)? to|would like|looking to|look forward|eager to|ready to|willing to|able to start|available (?:from|in|within|to|after|on)|my (?:goal|aim|target|plan|notice|first)|the (?:goal|aim|target|plan)|target(?:s|ing|ed)? (?:of|for|is)?|road ?map|upcoming|next (?:step|year|month|quarter|week)|in (?:the|my|your) first (?:(?:few|couple of|\\p{L}+|\\d+) ){0,2}(?:days?|weeks?|months?|quarters?|year|half)|first (?:\\d+|thirty|sixty|ninety) days|by (?:the )?end of|shall|notice period",
  ),
  measuredByPlan: /(?<!\p{L})(?:ahead of|behind|beyond|against|under|over|than|off|on|to|within) (?:the )?$/iu,
  modal: word("will|won['’]t|(?:i|we|it|you|they)['’]ll|going to|gonna|shall|would|could|may|might|intend(?:s|ing)?|hop(?:e|es|ing)|expect(?:s|ing)?|want(?:s|ing)?|look(?:ing)? (?:to|forward)|eager|ready|willing|available|notice"),
  hypotheticalQuestion: word("would|could|will|['’]d|if|plan(?:s|ned|ning)?|first (?:\\p{L}+ ){0,2}(?:day|days|week|weeks|month|months|quarter|year)|expect|need|salary|start(?: date)?|notice|available|ramp up|get up to speed|(?:see|picture) yourself|looking for next|want to (?:be|do|go) next"),
  gap: word(
    "haven['’]t|hasn['’]t|hadn['’]t|have not|has not|not yet|yet to|never|do(?:es)? not have|don['’]t have|doesn['’]t have|didn['’]t have|lack(?:s|ing|ed)?|no (?:\\p{L}+ ){0,3}(?:experience|exposure|background|track record|evidence|history|knowledge|degree|certification|yet)|short of|not at|(?:have|has|['’]ve) no (?:\\p{L}+ ){1,3}(?:above|over|beyond|(?:more|larger|bigger|higher) than)|unfamiliar|isn['’]t|is not|wasn['’]t|was not|am not|i['’]m not|do not|don['’]t|can(?:no|['’])t|cannot|can not",
  ),
  gapOpening: /^["'“”‘’(\s]*(?:no|not|never|without|little|limited|lacks?|missing|haven['’]t)(?![\p{L}\p{N}_-])/iu,
  motivation: word(
    'want to|excit(?:ed|es|ing)|drawn|love|loved|appeals?|compelling|interests?|interested|attract(?:s|ed|ive)?|care about|admire|believe|passionate|inspir(?:es|ed|ing)|motivat(?:es|ed|ing)|why i|matters? to me|resonates?',
  ),
  past: word(`${plainPastForms}|${pastAlikeBase}`),
  clauseConjunction: word('but|whereas|although|though|while|however|yet'),
};
