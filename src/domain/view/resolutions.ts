import type { PublicImplementation, PublicResolution } from '../public-record.ts';
import { flatOpenItems, type RecordIndex } from './record-index.ts';

/** Newest first. */
export const latestFirst = (a: PublicResolution, b: PublicResolution): number =>
  a.date > b.date ? -1 : a.date < b.date ? 1 : a.key < b.key ? -1 : 1;

/** What became of a resolution, as lists sort it: a status, or `none` where nobody tracks it. */
export type Tracking = PublicImplementation['status'] | 'none';
export const trackingOf = ({ implementation }: PublicResolution): Tracking =>
  implementation?.status ?? 'none';

/** True where a resolution should have been carried out by now and was not; the gate says so. */
export const isOverdue = ({ implementation }: PublicResolution): boolean => implementation?.overdue === true;

/** The body whose organ made the resolution. */
export const bodyOfResolution = (
  { organization }: PublicResolution,
  index: RecordIndex,
): string | undefined => index.organization.get(organization)?.body;

/** True where the resolution is that of an item which approves the minutes of a meeting. */
export function approvesMinutes(
  { kind, meeting, item }: Pick<PublicResolution, 'kind' | 'meeting' | 'item'>,
  index: RecordIndex,
): boolean {
  const agenda = kind === 'item' ? index.meeting.get(meeting ?? '')?.agenda : undefined;
  for (const { id, approvesMinutesOf } of flatOpenItems(agenda ?? []))
    if (id === item) return approvesMinutesOf !== undefined;
  return false;
}
