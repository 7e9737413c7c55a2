import type { CouncilRecord, Entry } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import type { Meeting, Paper } from '../schema/index.ts';
import { problem } from './codes.ts';
import { itemsOf } from './walk-items.ts';

type SignOffs = NonNullable<Paper['signoffs']>;

/** The offices, in their order, that have not signed off: no entry, or one without a day. */
export const missingSignOffs = (
  offices: readonly string[],
  signoffs: readonly Pick<SignOffs[number], 'office' | 'date'>[] | undefined,
): string[] =>
  offices.filter(
    (office) => !signoffs?.some((signoff) => signoff.office === office && signoff.date !== undefined),
  );

/** Invited, and not yet held: the time at which a missing sign-off can still be had. */
const isAhead = ({ data: { status, invitation } }: Entry<Meeting>): boolean =>
  (status === 'scheduled' || status === 'invited') && invitation?.sentAt !== undefined;

/** Keys of the papers that public items of the meeting name. */
const papersOf = (meeting: Entry<Meeting>): readonly string[] =>
  itemsOf(meeting).flatMap(({ item }) => (item.public ? (item.papers ?? []) : []));

/** Papers on the public agenda of a meeting to which was invited, while an office of the settings has not signed them off. */
export function missingOnAgenda({
  site,
  meetings,
  papers,
  organizations,
}: Pick<CouncilRecord, 'site' | 'meetings' | 'papers' | 'organizations'>): Problem[] {
  const offices = site.desk?.signOffOffices ?? [];
  if (offices.length === 0) return [];
  const names = new Map(organizations.map(({ key, data }) => [key, data.name]));
  const invited = new Map(
    meetings.filter(isAhead).flatMap((meeting) => papersOf(meeting).map((paper) => [paper, meeting.data])),
  );
  return papers.flatMap(({ key, path: file, data }) => {
    const meeting = invited.get(key);
    const missing = missingSignOffs(offices, data.signoffs).map((office) => names.get(office) ?? office);
    if (!meeting || missing.length === 0) return [];
    const values = { offices: missing.join(', '), count: missing.length, start: meeting.start };
    return [problem('signoff-missing', { file, field: ['signoffs'] }, values)];
  });
}
