export { type Letter, letterFor } from './letter.ts';
export { meetingValues, organizationNames, paperValues, type PlaceholderValues, whereOf } from './values.ts';
