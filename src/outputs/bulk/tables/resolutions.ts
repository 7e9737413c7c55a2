import type { PublicResolution } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import { IMPLEMENTATION_STATE, OUTCOME, RESOLUTION_KIND } from '../../../format/wording/enums.ts';
import { kindOf } from '../../../format/wording/resolution/resolution-words.ts';
import { absolute } from '../../absolute.ts';
import { itemName } from '../item-name.ts';
import { column, tableOf } from '../table.ts';

/** Resolutions with their wording and how far they are carried out. */
export const RESOLUTIONS = tableOf<PublicResolution>({
  name: 'beschluesse',
  title: 'Beschlüsse',
  description: 'Beschlüsse mit Wortlaut und Stand der Umsetzung.',
  things: (part) => part.resolutions,
  columns: [
    column('schluessel', 'string', 'Bleibende Kennung des Beschlusses.', ({ key }) => key),
    column('art', 'string', 'Wie er zustande kam.', (one) =>
      one.failed ? kindOf(one) : RESOLUTION_KIND[one.kind],
    ),
    column('titel', 'string', 'Gegenstand.', ({ title }) => title),
    column('gremium', 'string', 'Das Gremium, das beschlossen hat.', (one) => one.organization, 'gremien'),
    column('datum', 'date', 'Tag des Beschlusses.', ({ date }) => date),
    column('sitzung', 'string', 'Die Sitzung.', ({ meeting }) => meeting, 'sitzungen'),
    column(
      'tagesordnungspunkt',
      'string',
      'Der Tagesordnungspunkt.',
      ({ meeting, item }) =>
        meeting === undefined || item === undefined ? undefined : itemName(meeting, item),
      'tagesordnungspunkte',
    ),
    column('vorlagen', 'list', 'Vorlagen, über die beschlossen wurde.', ({ papers }) => papers, 'vorlagen'),
    column('ergebnis', 'string', 'Was beschlossen wurde.', ({ outcome }) => outcome && OUTCOME[outcome]),
    column('wortlaut', 'string', 'Wortlaut (Markdown).', ({ text }) => text),
    column(
      'umsetzung',
      'string',
      'Stand der Umsetzung.',
      ({ implementation }) => implementation && IMPLEMENTATION_STATE[implementation.status],
    ),
    column(
      'umsetzung_durch',
      'string',
      'Die Stelle, die ihn umsetzt.',
      (one) => one.implementation?.office,
      'gremien',
    ),
    column(
      'umsetzung_bis',
      'date',
      'Tag, bis zu dem er umgesetzt sein soll.',
      (one) => one.implementation?.due,
    ),
    column(
      'frist_ueberschritten',
      'boolean',
      'Ob dieser Tag vorbei und der Beschluss weder umgesetzt noch aufgegeben ist.',
      ({ implementation }) => implementation && implementation.overdue === true,
    ),
    column('umgesetzt_am', 'date', 'Tag, an dem er umgesetzt war.', (one) => one.implementation?.doneOn),
    column(
      'bekannt_gegeben_am',
      'date',
      'Tag, an dem ein nichtöffentlicher Beschluss bekannt gegeben wurde.',
      (one) => one.disclosedOn,
    ),
    column('adresse', 'uri', 'Seite des Beschlusses.', ({ key }, { record }) =>
      absolute(record.site, url.resolution(key)),
    ),
  ],
});
