export { type CalendarDay, type PublishingCalendar, publishingCalendar } from './calendar.ts';
export type { Change } from './changes.ts';
export type { Deadline } from './deadlines.ts';
export type { Late } from './late.ts';
export type { Cause } from './span.ts';
export type { Waiting } from './waiting.ts';
