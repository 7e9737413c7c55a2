import { daysBetween } from '../../../../domain/calendar-date.ts';
import { tookPlace } from '../../../../domain/calendar/deadlines.ts';
import {
  agendaOpens,
  dateOpens,
  isOpen,
  MARGIN_DAYS,
  minutesOpen,
  NEVER,
  type Opening,
  resultsOpen,
} from '../../../../domain/gate/opening.ts';
import { dayOf, type Instant, wallClock } from '../../../../domain/local-time.ts';
import type { Meeting } from '../../../../domain/schema/index.ts';
import { fullDate, shortTime } from '../../../../format/wording/dates.ts';
import { counted } from '../../../../format/wording/numbers.ts';
import { type Badge, type BadgeContext, factsOf, type Form, moments } from './badge.ts';
import { invitationBadge } from './invitation-badge.ts';
import { readMeeting } from './read-meeting.ts';

/** When the parts of a meeting are seen, by the gate's own rules, and how its invitation stands with the law. */
export function meetingBadges(form: Form, context: BadgeContext): Badge[] {
  const meeting = readMeeting(form);
  if (!meeting) return [];
  const badges = [
    dateBadge(meeting, context),
    invitationBadge(meeting, context),
    agendaBadge(meeting, context),
    resultsBadge(meeting, context),
    minutesBadge(meeting, context),
  ];
  return badges.filter((badge) => badge !== undefined);
}

const NEXT = 'mit der nächsten Veröffentlichung';

function dateBadge(meeting: Meeting, context: BadgeContext): Badge {
  const { key, index } = context;
  const { noticeDays, timeZone } = factsOf(context);
  const { now, at } = moments(context);
  if (index.choices.meetings.some((known) => known.key === key))
    return { tone: 'good', text: 'Der Termin ist öffentlich.' };
  const opening = dateOpens(meeting, factsOf(context));
  if (!isOpen(opening, at)) {
    const day = fullDate(dayOf(wallClock(opening as Instant, timeZone)));
    const early = `${counted(noticeDays, 'Tag', 'Tage')} und ${MARGIN_DAYS} Tage Vorlauf vor der Sitzung`;
    const why = opening === agendaOpens(meeting, factsOf(context)) ? 'mit der Einladung' : early;
    return { tone: 'info', text: `Der Termin erscheint am ${day}: ${why}.` };
  }
  const days = daysBetween(dayOf(now), dayOf(meeting.start));
  if (days < 0 || days >= noticeDays || meeting.sourceId !== undefined)
    return { tone: 'info', text: `Der Termin erscheint ${NEXT}.` };
  return {
    tone: 'warn',
    text: `Der Termin erscheint ${NEXT} und damit kurzfristig: ${counted(days, 'Tag', 'Tage')} vor der Sitzung, angekündigt sind ${noticeDays}. Das ist zulässig und wird so gekennzeichnet.`,
  };
}

/** From when something is seen; undefined where that does not happen by itself. */
const openFrom = (what: string, opening: Opening, context: BadgeContext): Badge | undefined =>
  opening === NEVER
    ? undefined
    : {
        tone: isOpen(opening, moments(context).at) ? 'good' : 'info',
        text: `${what} öffentlich ab ${shortTime(wallClock(opening as Instant, factsOf(context).timeZone))}.`,
      };

function agendaBadge(meeting: Meeting, context: BadgeContext): Badge | undefined {
  const known = openFrom('Tagesordnung', agendaOpens(meeting, factsOf(context)), context);
  if (known || meeting.status === 'cancelled' || meeting.status === 'moved') return known;
  return {
    tone: 'info',
    text: 'Die Tagesordnung ist noch nicht öffentlich. Sie erscheint, sobald der Versand der Einladung eingetragen ist.',
  };
}

function resultsBadge(meeting: Meeting, context: BadgeContext): Badge | undefined {
  const known = openFrom('Ergebnisse', resultsOpen(meeting, factsOf(context)), context);
  if (known || !tookPlace(meeting, moments(context).now)) return known;
  return {
    tone: 'info',
    text: 'Die Ergebnisse sind noch nicht öffentlich. Sie erscheinen ab dem Zeitpunkt, den Sie bei „Ergebnisse öffentlich ab“ eintragen.',
  };
}

function minutesBadge(meeting: Meeting, context: BadgeContext): Badge | undefined {
  if (!meeting.minutes) return undefined;
  return (
    openFrom('Niederschrift', minutesOpen(meeting, factsOf(context)), context) ?? {
      tone: 'info',
      text: 'Die Niederschrift ist noch nicht öffentlich. Sie erscheint, sobald sie genehmigt ist.',
    }
  );
}
