import { countingWords } from './counting-words.ts';

/** Closed-class English words: they say nothing of what is counted or claimed. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those such same other another each every either neither both all any some no none ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs myself itself themselves ' +
    'who whom whose which what where when why how ' +
    'and or nor but so yet if then else than as because since while although though whereas unless until whether ' +
    'of in on at by for from to into onto with without within across over under above below between among through during before after ' +
    'per via about around against along beyond off out up down upon toward towards ' +
    'is am are was were be been being do does did done doing have has had having will would shall should can could may might must ' +
    'not never also just only even still already very more most less least much many few several own too again further once ' +
    'here there now one etc eg ie vs'
  ).split(' ').concat(...countingWords),
);
