import type { PublicPaper } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import { PAPER_KIND } from '../../../format/wording/enums.ts';
import { absolute } from '../../absolute.ts';
import { column, tableOf } from '../table.ts';

/** Papers with their text. */
export const PAPERS = tableOf<PublicPaper>({
  name: 'vorlagen',
  title: 'Vorlagen',
  description: 'Beschlussvorlagen, Anträge, Anfragen, Berichte und Mitteilungen.',
  things: (part) => part.papers,
  columns: [
    column('schluessel', 'string', 'Bleibende Kennung der Vorlage.', ({ key }) => key),
    column('nummer', 'string', 'Nummer der Vorlage (Drucksachennummer).', ({ reference }) => reference),
    column('titel', 'string', 'Betreff.', ({ title }) => title),
    column('art', 'string', 'Art der Vorlage.', ({ kind }) => PAPER_KIND[kind]),
    column('art_eigen', 'string', 'Die Art in der Bezeichnung der Körperschaft.', ({ kindName }) => kindName),
    column('datum', 'date', 'Tag der Vorlage.', ({ date }) => date),
    column(
      'koerperschaft',
      'string',
      'Name der Körperschaft.',
      (one, index) => index.body.get(one.body)?.name,
    ),
    column(
      'amt',
      'string',
      'Die Stelle der Verwaltung, die federführend ist.',
      ({ office }) => office,
      'gremien',
    ),
    column(
      'urheber_gremien',
      'list',
      'Fraktionen und Gremien, die sie eingebracht haben.',
      (one) => one.originatorOrganizations,
      'gremien',
    ),
    column(
      'urheber_personen',
      'list',
      'Personen, die sie eingebracht haben.',
      (one) => one.originatorPersons,
      'personen',
    ),
    column('gehoert_zu', 'string', 'Die Vorlage, die sie ergänzt oder ändert.', ({ parent }) => parent),
    column('verwandte', 'list', 'Andere Vorlagen zur selben Sache.', ({ related }) => related),
    column('zusammenfassung', 'string', 'Worum es geht, in wenigen Sätzen.', ({ summary }) => summary),
    column('text', 'text', 'Text der Vorlage (Markdown); nicht in CSV.', ({ text }) => text),
    column(
      'finanzen',
      'text',
      'Finanzielle Auswirkungen (Markdown); nicht in CSV.',
      ({ finance }) => finance,
    ),
    column('themen', 'list', 'Themen.', ({ subjects }) => subjects),
    column('orte', 'list', 'Orte, um die es geht.', ({ places }) => places),
    column('adresse', 'uri', 'Seite der Vorlage.', ({ key }, { record }) =>
      absolute(record.site, url.paper(key)),
    ),
  ],
});
