import type { PublicPerson } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import { type Member } from '../../../domain/view/index.ts';
import { ROLE } from '../../../format/wording/enums.ts';
import { absolute } from '../../absolute.ts';
import { column, tableOf } from '../table.ts';

/** People: name and title, and nothing else. */
export const PEOPLE = tableOf<PublicPerson>({
  name: 'personen',
  title: 'Personen',
  description: 'Mitglieder der Gremien mit Namen und Titel.',
  things: (part) => part.people,
  columns: [
    column('schluessel', 'string', 'Bleibende Kennung.', ({ key }) => key),
    column('nachname', 'string', 'Familienname.', ({ surname }) => surname),
    column('vorname', 'string', 'Vorname.', ({ givenName }) => givenName),
    column('titel', 'string', 'Titel.', ({ title }) => title),
    column('adresse', 'uri', 'Seite der Person.', ({ key }, { record }) =>
      absolute(record.site, url.person(key)),
    ),
  ],
});

/** Seats and offices. */
export const MEMBERSHIPS = tableOf<Member>({
  name: 'mitgliedschaften',
  title: 'Mitgliedschaften',
  description: 'Sitze und Ämter mit ihrer Dauer.',
  isKeyed: false,
  things: (part) => part.memberships,
  columns: [
    column('person', 'string', 'Die Person.', ({ person }) => person.key, 'personen'),
    column('gremium', 'string', 'Das Gremium.', ({ membership }) => membership.organization, 'gremien'),
    column(
      'aufgabe',
      'string',
      'Vorsitz, Mitglied und so weiter.',
      ({ membership }) => ROLE[membership.role],
    ),
    column(
      'aufgabe_eigen',
      'string',
      'Die Aufgabe in der Bezeichnung der Körperschaft.',
      ({ membership }) => membership.roleTitle,
    ),
    column('stimmrecht', 'boolean', 'Ob die Person abstimmt.', ({ membership }) => membership.votingRight),
    column(
      'fuer',
      'string',
      'Die Fraktion, für die sie den Sitz hat.',
      (one) => one.membership.onBehalfOf,
      'gremien',
    ),
    column(
      'vertritt',
      'string',
      'Die Person, die sie vertritt.',
      (one) => one.membership.deputyFor,
      'personen',
    ),
    column('von', 'date', 'Erster Tag.', ({ membership }) => membership.startDate),
    column('bis', 'date', 'Letzter Tag.', ({ membership }) => membership.endDate),
  ],
});
