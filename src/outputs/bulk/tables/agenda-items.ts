import type { PublicAgendaItem, PublicMeeting } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import { CATEGORY, CONSULTATION_ROLE, OUTCOME } from '../../../format/wording/enums.ts';
import { absolute } from '../../absolute.ts';
import { itemName } from '../item-name.ts';
import { column, tableOf } from '../table.ts';

interface Row {
  readonly meeting: PublicMeeting;
  readonly item: PublicAgendaItem;
  readonly parent?: PublicAgendaItem;
  /** From 1, over the whole agenda. */
  readonly position: number;
}

function rowsOf(meeting: PublicMeeting): Row[] {
  const rows: Row[] = [];
  const add = (items: readonly PublicAgendaItem[], parent?: PublicAgendaItem): void => {
    for (const item of items) {
      rows.push({ meeting, item, position: rows.length + 1, ...(parent && { parent }) });
      add(item.items, item);
    }
  };
  add(meeting.agenda);
  return rows;
}

/** Items of agendas; of those dealt with behind closed doors number and kind of matter alone. */
export const AGENDA_ITEMS = tableOf<Row>({
  name: 'tagesordnungspunkte',
  title: 'Tagesordnungspunkte',
  description: 'Punkte der Tagesordnungen; von nichtöffentlichen nur Nummer und Art der Angelegenheit.',
  things: (part) => part.meetings.flatMap(rowsOf),
  columns: [
    column('schluessel', 'string', 'Bleibende Kennung des Punktes.', ({ meeting, item }) =>
      itemName(meeting.key, item.id),
    ),
    column(
      'sitzung',
      'string',
      'Die Sitzung, auf deren Tagesordnung er steht.',
      (one) => one.meeting.key,
      'sitzungen',
    ),
    column('stelle', 'integer', 'Stelle auf der Tagesordnung, ab 1.', ({ position }) => position),
    column('nummer', 'string', 'Nummer, wie sie auf der Tagesordnung steht.', ({ item }) => item.number),
    column(
      'gehoert_zu',
      'string',
      'Der Punkt, zu dem er gehört.',
      ({ meeting, parent }) => parent && itemName(meeting.key, parent.id),
      'tagesordnungspunkte',
    ),
    column('oeffentlich', 'boolean', 'Ob er öffentlich beraten wird.', ({ item }) => item.public),
    column(
      'titel',
      'string',
      'Titel; bei nichtöffentlichen Punkten die Art der Angelegenheit.',
      ({ item }) => (item.public ? item.title : CATEGORY[item.category]),
    ),
    column(
      'ueberschrift',
      'boolean',
      'Ob er nur andere Punkte gliedert.',
      ({ item }) => item.public && item.heading,
    ),
    column(
      'vorlagen',
      'list',
      'Vorlagen, die beraten werden.',
      ({ item }) => (item.public ? item.papers : []),
      'vorlagen',
    ),
    column('beratung', 'string', 'Anhörung, Vorberatung, Entscheidung oder Kenntnisnahme.', ({ item }) =>
      item.public && item.role !== undefined ? CONSULTATION_ROLE[item.role] : undefined,
    ),
    column('ergebnis', 'string', 'Was daraus wurde.', ({ item }) =>
      item.public && item.result ? OUTCOME[item.result.outcome] : undefined,
    ),
    column('ergebnis_wortlaut', 'string', 'Das Ergebnis in eigenen Worten.', ({ item }) =>
      item.public ? item.result?.wording : undefined,
    ),
    column('anwesende', 'integer', 'Zahl der anwesenden stimmberechtigten Mitglieder.', ({ item }) =>
      item.public ? item.present : undefined,
    ),
    column('themen', 'list', 'Themen.', ({ item }) => (item.public ? item.subjects : [])),
    column('orte', 'list', 'Orte, um die es geht.', ({ item }) => (item.public ? item.places : [])),
    column('adresse', 'uri', 'Der Punkt auf der Seite der Sitzung.', ({ meeting, item }, { record }) =>
      absolute(record.site, url.item(meeting.key, item.id)),
    ),
  ],
});
