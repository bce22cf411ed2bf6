// In this order: the first needs a host in which no dossier has been opened yet.
export { activation } from './activation.ts';
export { checking } from './checking.ts';
export { writing } from './writing.ts';
export { history } from './history.ts';
