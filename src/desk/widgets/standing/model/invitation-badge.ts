import { addDays } from '../../../../domain/calendar-date.ts';
import { invitationPeriod } from '../../../../domain/law/index.ts';
import { dayOf } from '../../../../domain/local-time.ts';
import { type LegalProfile, profileOf } from '../../../../domain/profiles/index.ts';
import type { Meeting } from '../../../../domain/schema/index.ts';
import { fullDaysWords, sourceWords } from '../../../../format/wording/calendar/duty-words.ts';
import { fullDate } from '../../../../format/wording/dates.ts';
import { counted } from '../../../../format/wording/numbers.ts';
import { type Badge, type BadgeContext, moments } from './badge.ts';

/** The law under which an organization meets, by the index; undefined where it does not know the organization. */
const lawOf = (organization: string, { index }: BadgeContext): LegalProfile | undefined =>
  profileOf(index.bodies?.[index.organizations?.[organization]?.body ?? '']?.profile ?? '');

/** How the invitation stands with the days that the law, or the rules of procedure, ask for (L-01, L-02). */
export function invitationBadge(meeting: Meeting, context: BadgeContext): Badge | undefined {
  const profile = lawOf(meeting.organization, context);
  const { status, invitation } = meeting;
  if (!profile || status === 'cancelled' || status === 'moved') return undefined;
  if (invitation?.sentAt !== undefined) return sent(meeting, dayOf(invitation.sentAt), profile);
  return meeting.start <= moments(context).now || status === 'held'
    ? undefined
    : due(meeting, profile, context);
}

const periodOf = ({ invitation: { fullDaysBetween, periodSetBy } }: LegalProfile): string =>
  fullDaysWords(fullDaysBetween.value, periodSetBy.value);

const sourceOf = ({ invitation: { fullDaysBetween }, verified }: LegalProfile): string =>
  sourceWords({ source: fullDaysBetween.source, verified: verified !== null && fullDaysBetween.seen });

function due(meeting: Meeting, profile: LegalProfile, context: BadgeContext): Badge {
  const last = addDays(dayOf(meeting.start), -(profile.invitation.fullDaysBetween.value + 1));
  const isOver = last < dayOf(moments(context).now);
  const what = isOver ? 'Letzter Tag für die Einladung war' : 'Letzter Tag für die Einladung ist';
  return {
    tone: isOver ? 'warn' : 'info',
    text: `${what} ${fullDate(last)}. ${periodOf(profile)} Grundlage: ${sourceOf(profile)}.`,
  };
}

function sent(meeting: Meeting, invitedOn: ReturnType<typeof dayOf>, profile: LegalProfile): Badge {
  const period = invitationPeriod(profile, {
    invitedOn,
    meetingOn: dayOf(meeting.start),
    urgent: meeting.urgent === true,
  });
  const days = counted(Math.max(0, period.fullDays), 'voller Tag', 'volle Tage');
  if (period.kept)
    return { tone: 'good', text: `Ladungsfrist gewahrt: ${days} zwischen Einladung und Sitzung.` };
  const notes = [
    ...(period.noteNeeded ? ['In der Einladung muss stehen, dass die Frist verkürzt ist.'] : []),
    ...(period.establishFirst ? ['Zu Beginn der Sitzung ist die Dringlichkeit festzustellen.'] : []),
  ];
  return {
    tone: 'warn',
    text: [
      `Ladungsfrist verkürzt: nur ${days} zwischen Einladung und Sitzung.`,
      periodOf(profile),
      ...notes,
    ].join(' '),
  };
}
