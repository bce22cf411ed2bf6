import { activation } from './activation.ts';
import { checking } from './checking.ts';
import { evidence } from './evidence.ts';
import { history } from './history.ts';
import { writing } from './writing.ts';

/** In this order: the first needs a host in which no dossier has been opened yet. */
export const suites: readonly (() => void)[] = [activation, checking, evidence, writing, history];
