export { meetingThing } from './meeting.ts';
export { bodyThing, organizationThing } from './organization.ts';
export { paperThing } from './paper.ts';
export { personThing } from './person.ts';
export { resolutionThing } from './resolution.ts';
export { webSiteThing } from './web-site.ts';
