export { MARGIN_DAYS } from './opening.ts';
export { nextChange } from './next-change.ts';
export { publish } from './publish.ts';
export { NOTHING, type Published, remember, SINCE_EVER } from './published.ts';
