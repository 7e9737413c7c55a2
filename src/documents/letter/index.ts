export { type Letter, letterFor } from './letter.ts';
export { meetingValues, organizationNames, paperValues, whereOf } from './values.ts';
