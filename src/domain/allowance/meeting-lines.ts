import { dayOf } from '../local-time.ts';
import type { AllowanceFunction } from '../schema/allowance.ts';
import type { AllowanceFacts, AttendedMeeting, Attendee } from './facts.ts';
import type { MeetingLine } from './line.ts';
import { meetingRate, ruleOn } from './rates.ts';
import { type Seat, seatsAt } from './seat.ts';
import { isUntimed, minutesThere, overlap, stayOf } from './stay.ts';

/** A seat with what it is paid. */
interface Claim {
  readonly seat: Seat;
  readonly function: AllowanceFunction;
  /** Cents. */
  readonly rate: number;
}

/** The organizations that hold a meeting, the leading one first. */
export const holders = ({ meeting: { data } }: AttendedMeeting): readonly string[] => [
  ...new Set([data.organization, ...(data.jointWith ?? [])]),
];

/** What somebody is paid for one meeting, before caps; undefined without a seat or a rate. A joint meeting is paid once. */
export function meetingLine(
  attended: AttendedMeeting,
  attendee: Attendee,
  facts: AllowanceFacts,
): MeetingLine | undefined {
  const { key, data } = attended.meeting;
  const day = dayOf(data.start);
  const seats = seatsAt(attendee.person, holders(attended), day, facts);
  const paid = best(seats.flatMap((seat) => claimsOf(seat, facts, attended)));
  if (!paid) return undefined;
  const { seat, rate } = paid;
  const { body, organization } = seat;
  const common = {
    kind: 'meeting',
    body,
    organization,
    day,
    meeting: key,
    function: paid.function,
    rate,
  } as const;
  if (seats.every((one) => isNeedless(one, attendee, attended)))
    return { ...common, amount: 0, unpaid: 'principal' };
  const { halfBelow } = ruleOn(facts.allowance, body, day) ?? {};
  const minutes = minutesThere(stayOf(data, attendee));
  const isHalf = halfBelow !== undefined && minutes !== undefined && minutes < halfBelow;
  // half a cent is rounded up
  return isHalf ? { ...common, amount: Math.round(rate / 2), half: true } : { ...common, amount: rate };
}

function claimsOf(seat: Seat, { allowance }: AllowanceFacts, { meeting }: AttendedMeeting): Claim[] {
  const day = dayOf(meeting.data.start);
  return seat.paidAs.flatMap((list) => {
    const rates = list.flatMap((as) => meetingRate(allowance, as, { ...seat, day }) ?? []);
    const [rate] = rates;
    return rate?.perMeeting === undefined ? [] : [{ seat, function: rate.function, rate: rate.perMeeting }];
  });
}

/** The highest; of equal ones that of the leading organization. */
const best = (claims: readonly Claim[]): Claim | undefined =>
  claims.reduce<Claim | undefined>((most, one) => (most && most.rate >= one.rate ? most : one), undefined);

/** A deputy whose principal was there at the same time. Where one relieved the other, both are paid. */
function isNeedless(
  { membership }: Seat,
  deputy: Attendee,
  { meeting, attendance }: AttendedMeeting,
): boolean {
  if (membership.role !== 'deputy' || membership.deputyFor === undefined) return false;
  const principal = attendance.find(({ person }) => person === membership.deputyFor);
  if (!principal || isUntimed(principal) || isUntimed(deputy)) return false;
  return overlap(stayOf(meeting.data, principal), stayOf(meeting.data, deputy));
}
