import { allowanceFacts } from '../allowance/facts.ts';
import { holders, meetingLine } from '../allowance/meeting-lines.ts';
import { seatsAt } from '../allowance/seat.ts';
import type { CouncilRecord, Entry, ProtectedRecord } from '../council-record.ts';
import { dayOf } from '../local-time.ts';
import { holdsOn } from '../members/holds-on.ts';
import type { Problem } from '../problem.ts';
import type { Allowance, Meeting, ProtectedMeeting } from '../schema/index.ts';
import { problem } from './codes.ts';
import { ALLOWANCE_REFERENCES } from './reference-registry.ts';
import { type Keys, unknownIn } from './references.ts';

/** What is odd about the allowances, and about attendance that is paid by them. Nothing without `allowance.yml`. */
export function allowanceProblems(record: CouncilRecord, overlay: ProtectedRecord, keys: Keys): Problem[] {
  const { allowance } = overlay;
  if (!allowance) return [];
  const { path: file, data } = allowance;
  return [
    ...unknownIn(file, data, [], ALLOWANCE_REFERENCES, keys),
    ...overlaps(file, 'rules', data.rules, ({ body }) => body),
    ...overlaps(file, 'rates', data.rates, ({ body, organization = '', function: as }) =>
      [body, organization, as].join(' '),
    ),
    ...otherBodies(file, data, record),
    ...ratesMissing(file, record, overlay, data),
    ...overlay.meetings.flatMap((entry) => notMembers(entry, record, overlay)),
  ];
}

interface Span {
  readonly startDate: string;
  readonly endDate?: string | undefined;
}

/** Of two that hold on one day nobody knows which counts. */
function overlaps<T extends Span>(
  file: string,
  list: 'rules' | 'rates',
  all: readonly T[],
  sameAs: (one: T) => string,
): Problem[] {
  const meet = (a: T, b: T): boolean =>
    sameAs(a) === sameAs(b) &&
    a.startDate <= (b.endDate ?? '9999-12-31') &&
    b.startDate <= (a.endDate ?? '9999-12-31');
  return all.flatMap((one, i) => {
    const other = all.findIndex((before, j) => j < i && meet(before, one));
    if (other < 0) return [];
    const place = { file, field: [list, i, 'startDate'] };
    return [problem('allowance-overlap', place, { list, other: other + 1, position: i + 1 })];
  });
}

const otherBodies = (file: string, { rates }: Allowance, { organizations }: CouncilRecord): Problem[] =>
  rates.flatMap(({ organization, body }, i) => {
    const own = organizations.find(({ key }) => key === organization)?.data.body;
    if (organization === undefined || own === undefined || own === body) return [];
    const place = { file, field: ['rates', i, 'organization'] };
    return [problem('allowance-other-body', place, { organization, own, body })];
  });

/** Organizations whose members were at a meeting with nobody of them paid; told once each, of the first meeting. */
function ratesMissing(
  file: string,
  record: CouncilRecord,
  overlay: ProtectedRecord,
  allowance: Allowance,
): Problem[] {
  const facts = allowanceFacts(record, overlay, allowance);
  const first = new Map<string, Problem>();
  for (const attended of facts.meetings) {
    const { key, data } = attended.meeting;
    const day = dayOf(data.start);
    const seated = attended.attendance.filter(
      ({ person }) => seatsAt(person, holders(attended), day, facts).length > 0,
    );
    const isPaid = seated.some((one) => meetingLine(attended, one, facts) !== undefined);
    if (seated.length === 0 || isPaid || first.has(data.organization)) continue;
    const values = { organization: data.organization, meeting: key, day };
    first.set(data.organization, problem('allowance-rate-missing', { file, field: ['rates'] }, values));
  }
  return [...first.values()];
}

/** Who was there, yet belongs to no body of the meeting on that day. Guests, mayors and staff come without a seat. */
function notMembers(
  overlay: Entry<ProtectedMeeting>,
  record: CouncilRecord,
  { people }: ProtectedRecord,
): Problem[] {
  const meeting = record.meetings.find(({ key }) => key === overlay.key)?.data;
  if (!meeting) return [];
  const known = new Map([...record.people, ...people].map(({ key, data }) => [key, data.memberships]));
  const heard = new Set(overlay.data.agenda.flatMap(({ guests = [] }) => guests));
  const isOf = belongsTo(meeting, record);
  return (overlay.data.attendance ?? []).flatMap(({ person, excused }, i) => {
    const own = known.get(person);
    if (!own || excused === true || heard.has(person) || own.some(isOf)) return [];
    const place = { file: overlay.path, field: ['attendance', i, 'person'] };
    return [problem('allowance-not-member', place, { person, day: dayOf(meeting.start) })];
  });
}

function belongsTo(meeting: Meeting, { organizations }: CouncilRecord) {
  const holding = new Set([meeting.organization, ...(meeting.jointWith ?? [])]);
  const kinds = new Map(organizations.map(({ key, data }) => [key, data.kind]));
  const day = dayOf(meeting.start);
  return (membership: { organization: string; role: string } & Parameters<typeof holdsOn>[0]): boolean =>
    holdsOn(membership, day) &&
    (holding.has(membership.organization) ||
      membership.role === 'mayor' ||
      kinds.get(membership.organization) === 'administration');
}
