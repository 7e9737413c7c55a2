import type { CalendarDate } from '../calendar-date.ts';
import type { CouncilRecord, Entry } from '../council-record.ts';
import { disclosureOverdue } from '../law/disclosure-overdue.ts';
import type { Problem } from '../problem.ts';
import { profileOf } from '../profiles/index.ts';
import type { ProtectedResolution } from '../schema/index.ts';
import { problem } from './codes.ts';

/** What the procedure says of itself: the same on both sides. Title and wording are made for their readers. */
const SAME = [
  'organization',
  'legalBasis',
  'openedOn',
  'closedOn',
  'consented',
  'statutory',
  'objected',
  'ballot',
  'ballotItem',
  'chainHead',
] as const;
const COUNTS = ['yes', 'no', 'abstain', 'invalid', 'excluded', 'absent', 'present'] as const;

/** Where a resolution that was made known and its public file contradict each other. */
export function disclosureDifferences(
  { path: file, data }: Entry<ProtectedResolution>,
  { key: resolution, data: open }: CouncilRecord['resolutions'][number],
): Problem[] {
  if (open.kind !== 'circulation') return [];
  const { vote = {}, outcome = 'adopted' } = data;
  const { vote: openVote = {}, outcome: openOutcome = 'adopted' } = open;
  const fields: (readonly string[])[] = [
    ...SAME.filter((name) => data[name] !== open[name]).map((name) => [name]),
    ...(String(data.declared ?? []) === String(open.declared ?? []) ? [] : [['declared']]),
    ...((data.approvalNeeded ?? false) === (open.approvalNeeded ?? false) ? [] : [['approvalNeeded']]),
    ...(outcome === openOutcome ? [] : [['outcome']]),
    ...(COUNTS.every((name) => (vote as Counted)[name] === (openVote as Counted)[name]) ? [] : [['vote']]),
  ];
  return fields.map((field) => problem('protected-disclosure-differs', { file, field }, { resolution }));
}

type Counted = Readonly<Partial<Record<(typeof COUNTS)[number], number>>>;

/** A resolution that waits to be made known for longer than the profile's limit, or whose day of review has come (L-20). */
export function dueDisclosure(
  { path: file, data }: Entry<ProtectedResolution>,
  { bodies, organizations }: CouncilRecord,
  today: CalendarDate | undefined,
): Problem[] {
  const { disclosure, outcome = 'adopted', closedOn } = data;
  const body = organizations.find(({ key }) => key === data.organization)?.data.body;
  const profile = profileOf(bodies.find(({ key }) => key === body)?.data.profile ?? '');
  const isMade = outcome === 'adopted' || outcome === 'rejected';
  if (!isMade || !profile || today === undefined || disclosure?.state === 'disclosed') return [];
  const state = disclosure?.state ?? 'pending';
  const isDue = disclosureOverdue(
    profile,
    disclosure?.state === 'withheld' ? disclosure : { state: 'pending', decidedOn: closedOn },
    today,
  );
  const days = profile.disclosure.pendingDays.value;
  return isDue ? [problem('protected-disclosure-due', { file, field: ['disclosure'] }, { state, days })] : [];
}
