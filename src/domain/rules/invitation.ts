import type { CouncilRecord, Entry } from '../council-record.ts';
import { invitationPeriod } from '../law/index.ts';
import { dayOf } from '../local-time.ts';
import type { Problem } from '../problem.ts';
import { type LegalProfile, profileOf } from '../profiles/index.ts';
import type { Meeting } from '../schema/index.ts';
import { problem } from './codes.ts';

type Find = (meeting: Entry<Meeting>) => LegalProfile | undefined;

function profileFinder({ bodies, organizations }: CouncilRecord): Find {
  const profiles = new Map(bodies.map(({ key, data }) => [key, profileOf(data.profile)]));
  const bodyOf = new Map(organizations.map(({ key, data }) => [key, data.body]));
  return ({ data }) => profiles.get(bodyOf.get(data.organization) ?? '');
}

function shortPeriod({ path: file, data }: Entry<Meeting>, profile: LegalProfile): Problem[] {
  const { invitation, start, urgent = false, healing } = data;
  if (invitation?.sentAt === undefined || invitation.sentAt > start || healing) return [];
  const invitedOn = dayOf(invitation.sentAt);
  const period = invitationPeriod(profile, { invitedOn, meetingOn: dayOf(start), urgent });
  if (period.lawful) return [];
  const { fullDaysBetween, periodSetBy } = profile.invitation;
  const values = {
    given: period.fullDays,
    least: fullDaysBetween.value,
    setBy: periodSetBy.value,
    source: period.source,
  };
  return [problem('invitation-short', { file, field: ['invitation', 'sentAt'] }, values)];
}

/** A first item that speaks of urgency, however it is worded. */
const URGENCY = /dringlich/iu;

/** Where the law asks for it, an invitation with a shorter period begins with the urgency (L-02). */
function urgencyLater({ path: file, data }: Entry<Meeting>, profile: LegalProfile): Problem[] {
  const { invitation, start, urgent = false, agenda } = data;
  if (invitation?.sentAt === undefined || agenda.length === 0) return [];
  const period = invitationPeriod(profile, {
    invitedOn: dayOf(invitation.sentAt),
    meetingOn: dayOf(start),
    urgent,
  });
  const [first] = agenda;
  if (!period.establishFirst || (first?.public === true && URGENCY.test(first.title))) return [];
  const title = first?.public === true ? { title: first.title } : {};
  const { source } = profile.invitation.urgent;
  return [problem('urgency-not-first', { file, field: ['agenda', 0] }, { source, ...title })];
}

/** Invitations that left fewer days than the law of the body asks for, without urgency and not healed; and urgent ones that do not begin with the urgency. */
export function oddInvitations(record: CouncilRecord): Problem[] {
  const find = profileFinder(record);
  return record.meetings.flatMap((meeting) => {
    const profile = find(meeting);
    return profile ? [...shortPeriod(meeting, profile), ...urgencyLater(meeting, profile)] : [];
  });
}
