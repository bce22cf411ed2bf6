import { countingWord } from '../../counting-words.ts';
import type { KindWords } from '../language/kinds.ts';

const word = (alternatives: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}_'’-])(?:${alternatives})(?![\\p{L}\\p{N}_])`, 'iu');
const whole = (alternatives: string): RegExp => new RegExp(`^(?:${alternatives})$`, 'iu');
const opening = (alternatives: string): RegExp => new RegExp(`^["'“”‘’(\\s]*(?:${alternatives})(?![\\p{L}\\p{N}_])`, 'iu');

export const kinds: KindWords = {
  participle: whole('been|grown|taken|given|written|shown|seen|done|gone|become|begun|chosen|driven|fallen|known|put|run|cut|set|come|risen|shrunk|spoken|drawn|borne|built|held|kept|led|made|met|stood|taught|won|found|brought|got|had'),
  determiner: whole("a|an|the|this|that|these|those|my|our|your|their|his|her|its|each|every|any|some|no|all|both|another|\\p{L}+['’]s"),
  preposition: whole('of|in|on|at|by|for|from|to|into|onto|with|without|within|across|over|under|above|below|between|among|through|during|per|via|about|around|against|as|than|like|near|plus'),
  conjunction: whole('and|or|nor|but'),
  adverb: whole('\\p{L}+ly|also|now|later|afterwards|still|already|just|always|never|not|then|today|since|even|only|once|often|since|yet|ever|long'),
  numberWord: whole(`${countingWord}|half|several|many|few`),
  afterVerb: whole('a|an|the|this|that|these|those|my|our|your|their|his|her|its|each|every|any|some|no|all|both|up|down|out|through|at|under|over|into|from|between|about|roughly|nearly|almost|around|more|fewer|less|half|inside|within|itself|themselves|where|when|how|what|well|only|as|against|and'),
  question: opening('tell (?:us|me)|describe|walk (?:us|me)|talk (?:us|me)|give (?:us|me) an example|explain (?:to us|how|why|what)'),
  drafting: opening(
    "(?:please|(?:do not|don['’]t))\\s+\\p{Ll}+|(?:say|mention|lead (?:with|on)|open with|close with|end (?:with|on)|frame|emphasi[sz]e|stress|highlight|avoid|skip|keep (?:it|this|that|the|to)|note (?:that|the)|remember|ask (?:\\p{L}+ )?(?:for|about|whether|if|how|them)|" +
    'send|attach|submit|apply|check (?:the|this|that|with|whether|before)|prepare|add (?:the|a|an|this)|remove|replace|bring (?:a|an|the|up|it)|leave (?:the|out|it|room|at|blank|empty)|follow up|reply|call|email|print|upload|enter|put (?:the|it|this)|use (?:the|this|their|it)|quote|steal|borrow|acknowledge|' +
    'tell (?:the|them|it|that)|pause|smile|practi[sc]e|rehearse|start with|finish with|name (?:the|it|them)|give (?:the|them|it|an)|show (?:the|them|it)|cite|offer (?:the|them|to)|careful|be (?:honest|brief|specific|ready|careful|clear|prepared|concrete)|point (?:to|out|at)|refer|link|state|double-check|proofread|confirm|brush up|(?:select|tick|choose)(?= (?:\\p{N}|the |an? ))|map (?:the|these|this|it)|draw on|bring in|do not|don[\'’]t)',
  ),
  draftingInside: word("(?:say so|leave (?:it|them|that) out|mention (?:it|this|that|early|only)|keep (?:it|this|them) (?:short|brief)|brush up|be honest|to be sent|to go to)"),
  object: whole('a|an|the|it|them|this|that|these|those|my|your|our|their|us|me|him|her|each|every|any|nobody|nothing|everything'),
  conditionOpening: opening('if|it depends|depends on|given|unless|suppose|supposing|imagine|assuming|assume|what if|in case|should (?:you|we|they|the)|were (?:we|i|you|they)|had (?:we|i|you|they|he|she)'),
  condition: word('provided(?: that)?|as long as|on condition|in which case|if'),
  conditional: word("would(?! (?:rather|sooner))|wouldn['’]t|could(?! (?:tell|say))|couldn['’]t|might|(?:i|you|we|they|it|she|he)['’]d(?! (?:been|already|never|just|rather|sooner|\\p{L}+ed))"),
  planned: word(
    "(?:i|we|she|he) (?:also )?(?:shall|plans?(?! (?:the|more|all|every|\\p{L}+s)(?![\\p{L}]))|means? to)|(?:comes?|follows?) next|will|won['’]t|(?:i|we|it|she|he)['’]ll|going to|plans? (?:to|for)|planning to|(?:is|are|only|still) (?:just |only |still )?a plan|planned|intends? to|aim(?:s|ing)? (?:to|for|at)|hop(?:e|es|ing) to|expects? to|(?:is|are|am) (?:expected|due|scheduled|booked|planned)|on the road ?map|road ?map|upcoming|" +
    `next (?:step|year|month|quarter|week|spring|summer|autumn|fall|winter)|in the (?:first|next) (?:\\p{N}+|\\p{L}+) (?:days|weeks|months)|first (?:a )?(?:\\p{N}+|${countingWord}) days|could start|can start|available (?:from|in|within|to|after|on)|the (?:goal|target|plan) is|my (?:goal|target|plan) is|(?:isn['’]t|is not|aren['’]t|are not) (?:yet )?(?:written|built|finished|live|released|published|done)|not (?:yet )?(?:written|built|started|released|published)|(?:would|(?:i|we|she|he)['’]d) (?:happily|gladly)|(?:is|are)? ?(?:booked|scheduled|enrolled|registered|signed up)(?= (?:for|in|on|to|from|with)|$)|due (?:in|by|for|next|this)|to be (?:\\p{L}+ed|built|done|written|held)|(?:starts|starting|begins|beginning) (?:in|on|this|next)|by the (?:end|summer|autumn|spring|winter|fall)`,
  ),
  outspokenPlan: word("on the road ?map|(?:is|are|only|still) (?:just |only |still )?a plan|(?:is|are) planned|to be \\p{L}+(?: \\p{L}+)? (?:next|this|in)|(?:booked|scheduled|due|planned|follows?|starts?|begins?|starting|beginning|comes?|opens?) (?:for|in|on|by|from|with)? ?(?:the |next |late |early |mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|term|year|month|quarter)"),
  arranged: word("(?:have|has|['’]ve|am|['’]m|is) (?:already |now |just )?(?:booked|enrolled|registered|signed up|applied)(?! (?:\\p{N}|an? \\p{L}+ed))"),
  hypotheticalQuestion: word("would|could|['’]d|plan(?:s|ned|ning)?|first (?:\\p{L}+ |\\p{N}+ ){0,2}(?:day|days|week|weeks|month|months|quarter|year)|expect|salary|start(?: date)?|notice|available|ramp up|get up to speed|(?:see|picture) yourself|looking for next|want to (?:be|do|go) next"),
  imagined: word('if|suppose|imagine|what do you do (?:when|in|if)|what happens (?:when|if)|when (?:a|an|the|somebody|someone)'),
  gap: word(
    "haven['’]t|hasn['’]t|hadn['’]t|have not|has not|not yet|yet to|do(?:es)? not have|don['’]t have|doesn['’]t have|didn['’]t have|lack(?:s|ing|ed)?|no (?:\\p{L}+[ -]){0,3}(?:experience|exposure|background|track record|knowledge|degree|certification|yet|access)|short of|unfamiliar|do not know|don['’]t know|(?:is|are) (?:still )?new to (?:me|her|him)|know(?:s)? (?:little|nothing) (?:about|of)|(?:is|are) (?:\\p{L}+ly )?(?:weak|thin)(?:n?er)?(?= (?:on|in|at|than)(?![\\p{L}])|[.,;]|$)|only (?:seen|watched)|only from (?:the )?outside|never (?:\\p{L}+ly )?(?:been|had|ran|run|led|held|managed|worked|used|did|done|built|taught|taken|given|made|written|won|sold|touched|owned|\\p{L}+ed)|not (?:been )?\\p{L}+ed (?:beyond|above)",
  ),
  weakGap: word('(?:weak(?:est|er)?|thin) (?:spot|point|side)|expired|lapsed|rusty|unfinished'),
  littleOpening: opening('little|limited|hardly any|only basic|no real|weak|thin'),
  gapOpening: opening("no|not|never|none|nothing|without|little|limited|lacks?|missing|haven['’]t|only|thin|weak|also no"),
  motivation: word(
    "want(?:s)? (?:to|the|an?)|wish(?:es)? to|would love|i['’]d (?:like|love)|(?:would|should|['’]d) like(?: to)?|(?:would|['’]d) be (?:glad|happy|proud|delighted|hono[u]?red)|(?:would|['’]d) (?:rather|sooner)|excit(?:ed|es|ing)|drawn|draws (?:me|her|him)|love|i like|likes|appeals?|compelling|interests? me|interested|attract(?:s|ed)?|care about|admires?|believe in|passionate|inspir(?:es|ed)|motivat(?:es|ed)|matters? to (?:me|her|him)|resonates?|looking (?:for|to)|look forward|the reason i|why i|time to move|it['’]s time|hope to",
  ),
  drawnOpening: opening("(?:what|two things|one thing|the thing that|that) (?:draws|drew|attracts|attracted|excites|interests|pulls?|pulled|brings|brought|tempts) (?:me|her|him)|what (?:i|she|he) (?:(?:should|would) like|wants?|likes?|loves?|enjoys?|cares? about)"),
  liking: word('i (?:like|love|enjoy|admire|care)'),
  planOpening: opening('(?:my )?(?:plan|goal|target)s? (?:for|is|are)|(?:my |the )?plan(?=:)'),
  baseAlike: opening('read|cut|put|set|hit|let|shut|split|spread|run|come|become'),
  hiringOpening: opening("(?:(?:the|their|a|first|second|third|final|last|next|technical|\\p{N}+(?:st|nd|rd|th)?) ){0,2}(?:interview(?:s|ers?)?|panel|recruiters?|hiring manager|hr|c[efto]o|phone screen|screening call)"),
  maker: word('(?:author|maker|creator|founder|maintainer|winner|holder|editor|translator|inventor) of'),
  plainNo: /^["'“”‘’(\s]*(?:\p{L}+,?\s)?no["'“”‘’).!\s]*$/iu,
  measured: /(?<![\p{L}\p{N}])(?:median|mean|p\d{2,3}|(?:above|below|under) \p{N}[\p{N}.,]*\s?%)(?![\p{L}\p{N}])|±|\p{N}\s?(?:ns|[µμu]s|ms|s|sec|[kKMGT]i?B|bytes?|[kMG]?Hz|[kM]?W|m?V|[mµμ]?A|Nm|N|[mµμcn]m|k?g|mg|°C|dB|bar|rpm|tokens?)(?![\p{L}\p{N}])/u,
  gerundOpening: opening("(?:still |now |also )?(?!(?:according|including|during|following|regarding|nothing|something|everything|anything|morning|evening|spring|string|king|building)(?![\\p{L}]))\\p{L}{3,}ing (?:a|an|the|my|our|two|three|four|five|six|on|towards?|for|with|through|\\p{L}+ing)"),
  drawnBy: word("(?:draws|drew|attracts|excites|interests|appeals to|speaks to|says more to|matters to|tempts) (?:me|her|him)|(?:a|the) (?:chance|opportunity) to"),
  capability: word(
    'i (?:can|know|understand)|(?:comfortable|fluent|proficient|familiar|confident|at home|daily bread)|(?:strong|good|experienced|conversant) (?:in|with|at)|proficiency|expert(?:ise)? (?:in|with)|skilled|knowledge of|able to|capable of|primary language|native',
  ),
  ongoing: word(
    "(?:i['’]m|i am|we['’]re|we are|candidate is|she is|he is|she['’]s|he['’]s|is|are) (?:(?:currently|actively|now|still) )?(?!(?:interesting|exciting|compelling|missing|lacking|during|nothing|something|anything|everything|growing|moving|asking|leaving)(?![\\p{L}]))\\p{L}{2,}ing|currently|actively \\p{L}+ing|in progress|ongoing|working (?:on|through|towards?)|studying|at the moment|right now|half ?way|mid-way|in (?:its|my|her|his|the) (?:first|second|third|fourth|fifth|final|last) (?:year|term|season|semester)|continues? to|keeps? \\p{L}+ing|partly (?:done|built|live)|work in progress|half (?:in|done|built|finished|through)|under way|underway|been \\p{L}{2,}ing|(?:being|getting) \\p{L}+ed|being (?:built|written)",
  ),
  perTime: word('(?:an?|per) (?:week|month|year|day|term|season|quarter)'),
  habit: word('(?:once|twice) a (?:week|month|year|day)|each (?:year|month|week|day|spring|summer|autumn|winter|term)|(?:weekly|monthly|yearly|nightly)|every (?:year|month|week|day|other \\p{L}+|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|fall|winter|term|quarter|night|morning|\\p{N}+ (?:days|weeks|months))'),
  weakEmployer: /(?<![\p{L}])(?:you|your|yours|they|their|posting|advert|jd|hiring|recruiter)(?![\p{L}])/iu,
};
