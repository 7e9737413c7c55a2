import { clockOf, dayOf } from '../../../domain/local-time.ts';
import type { PublicMeeting } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import { MEETING_STATE, MINUTES_STATE } from '../../../format/wording/enums.ts';
import { placeOf } from '../../../format/wording/meeting/meeting-words.ts';
import { absolute } from '../../absolute.ts';
import { column, tableOf } from '../table.ts';

type Row = PublicMeeting;

/** Meetings; times are those of the clock at the place. */
export const MEETINGS = tableOf<Row>({
  name: 'sitzungen',
  title: 'Sitzungen',
  description: 'Sitzungen der Gremien, auch abgesagte und verlegte.',
  things: (part) => part.meetings,
  columns: [
    column('schluessel', 'string', 'Bleibende Kennung der Sitzung.', ({ key }) => key),
    column('titel', 'string', 'Bezeichnung der Sitzung.', ({ title }) => title),
    column('nummer', 'string', 'Laufende Nummer in der Wahlperiode.', ({ number }) => number),
    column('gremium', 'string', 'Das Gremium, das tagt.', (one) => one.organization, 'gremien'),
    column(
      'gremium_name',
      'string',
      'Name des Gremiums.',
      (one, index) => index.organization.get(one.organization)?.name,
    ),
    column('gemeinsam_mit', 'list', 'Gremien, die mit ihm gemeinsam tagen.', ({ jointWith }) => jointWith),
    column('datum', 'date', 'Tag der Sitzung.', ({ start }) => dayOf(start)),
    column('beginn', 'time', 'Uhrzeit des Beginns am Ort; leer, solange sie nicht feststeht.', (one) =>
      one.allDay ? undefined : clockOf(one.start),
    ),
    column('ende', 'time', 'Uhrzeit des Endes.', ({ end }) => end && clockOf(end)),
    column('ende_datum', 'date', 'Tag des Endes.', ({ end }) => end && dayOf(end)),
    column('ort', 'string', 'Ort der Sitzung.', (one, index) => {
      const location = index.location.get(one.location ?? '');
      return location && placeOf(location);
    }),
    column(
      'stand',
      'string',
      'geplant, eingeladen, durchgeführt, abgesagt oder verlegt.',
      (one) => MEETING_STATE[one.status],
    ),
    column('stand_grund', 'string', 'Grund der Absage oder Verlegung.', (one) => one.statusReason),
    column(
      'verlegt_auf',
      'string',
      'Die Sitzung, die an ihre Stelle tritt; sie kann in einer anderen Wahlperiode liegen.',
      ({ movedTo }) => movedTo,
    ),
    column('dringlich', 'boolean', 'Mit verkürzter Frist einberufen.', ({ urgent }) => urgent),
    column(
      'eingeladen_am',
      'date',
      'Tag der Einladung.',
      (one) => one.invitation?.sentAt && dayOf(one.invitation.sentAt),
    ),
    column(
      'niederschrift',
      'string',
      'Stand der Niederschrift.',
      ({ minutes }) => minutes && MINUTES_STATE[minutes.status],
    ),
    column(
      'anwesende',
      'integer',
      'Zahl der anwesenden stimmberechtigten Mitglieder.',
      ({ present }) => present,
    ),
    column('adresse', 'uri', 'Seite der Sitzung.', ({ key }, { record }) =>
      absolute(record.site, url.meeting(key)),
    ),
  ],
});
