import type { PublicPaper } from '../../../domain/public-record.ts';
import { type Station, stationsOf } from '../../../domain/view/index.ts';
import { CONSULTATION_ROLE, OUTCOME } from '../../../format/wording/enums.ts';
import { itemName } from '../item-name.ts';
import { column, tableOf } from '../table.ts';

interface Row {
  readonly paper: PublicPaper;
  readonly station: Station;
  readonly position: number;
}

/** Stations of papers, planned ones and those that nobody planned, with what became of each. */
export const CONSULTATIONS = tableOf<Row>({
  name: 'beratungen',
  title: 'Beratungsfolge',
  description: 'Stationen der Vorlagen, geplante und solche, die dazukamen, mit ihrem Ergebnis.',
  isKeyed: false,
  things: ({ papers }, index) =>
    papers.flatMap((paper) =>
      stationsOf(paper, index).map((station, position) => ({ paper, station, position: position + 1 })),
    ),
  columns: [
    column('vorlage', 'string', 'Die Vorlage.', ({ paper }) => paper.key, 'vorlagen'),
    column('stelle', 'integer', 'Stelle in der Beratungsfolge, ab 1.', ({ position }) => position),
    column('gremium', 'string', 'Das Gremium, das berät.', (one) => one.station.organization, 'gremien'),
    column(
      'beratung',
      'string',
      'Anhörung, Vorberatung, Entscheidung oder Kenntnisnahme.',
      ({ station }) => station.role && CONSULTATION_ROLE[station.role],
    ),
    column('datum', 'date', 'Tag der Sitzung; vorher der geplante Tag.', ({ station }) => station.date),
    column('oeffentlich', 'boolean', 'Ob öffentlich beraten wird.', ({ station }) => station.public),
    column(
      'sitzung',
      'string',
      'Die Sitzung, auf deren Tagesordnung die Vorlage steht; sie kann in einer anderen Wahlperiode liegen.',
      ({ station }) => station.at?.meeting.key,
    ),
    column(
      'tagesordnungspunkt',
      'string',
      'Der Tagesordnungspunkt; er kann in einer anderen Wahlperiode liegen.',
      ({ station }) => station.at && itemName(station.at.meeting.key, station.at.item.id),
    ),
    column('ergebnis', 'string', 'Was daraus wurde.', ({ station }) => {
      const outcome = station.at?.item.result?.outcome;
      return outcome && OUTCOME[outcome];
    }),
  ],
});
