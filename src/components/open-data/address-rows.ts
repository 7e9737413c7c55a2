import { url } from '../../domain/url.ts';

/** Name, address and explanation of what a program can read; words between ‹ › stand for a part of the address. */
export interface AddressRow {
  readonly name: string;
  readonly path: string;
  readonly text?: string;
}

/** The OParl interface. */
export const OPARL_ROWS: readonly AddressRow[] = [
  { name: 'Einstieg', path: url.oparl, text: 'Das System-Objekt. Von hier führen Adressen überallhin.' },
  { name: 'Körperschaften', path: '/oparl/v1.1/bodies.json', text: 'Jede nennt die Adressen ihrer Listen.' },
  {
    name: 'Listen einer Körperschaft',
    path: '/oparl/v1.1/body/‹Schlüssel›/‹Liste›.json',
    text: 'organizations, people, meetings, papers, agendaitems, consultations, files, locations, legislativeterms und memberships; dazu resolutions, eine Liste eigener Art für Beschlüsse ohne Tagesordnungspunkt. Weitere Seiten heißen ‹Liste›/2.json und so fort.',
  },
  {
    name: 'Einzelne Objekte',
    path: '/oparl/v1.1/‹Typ›/‹Schlüssel›.json',
    text: 'Der Typ in kleinen Buchstaben, zum Beispiel meeting oder paper. Der Schlüssel ist der letzte Teil der Adresse der Seite, zum Beispiel bei einer Sitzung oder einem Gremium.',
  },
  { name: 'Schema der Erweiterungen', path: '/oparl/v1.1/vendor/schema.json', text: 'JSON Schema' },
  { name: 'Bedeutung der Erweiterungen', path: '/oparl/v1.1/vendor/context.jsonld', text: 'JSON-LD' },
];

/** Calendars and feeds. */
export const FOLLOW_ROWS: readonly AddressRow[] = [
  { name: 'Alle Sitzungen', path: url.allMeetingsIcs },
  {
    name: 'Sitzungen einer Körperschaft, eines Gremiums, einer Person',
    path: url.meetingsIcs('‹Seite›'),
    text: 'zum Beispiel /gremien/‹Schlüssel›/sitzungen.ics',
  },
  { name: 'Eine Sitzung', path: url.meetingIcs('‹Schlüssel›') },
  { name: 'Neuigkeiten, Atom', path: url.atom(url.home) },
  { name: 'Neuigkeiten, JSON Feed', path: url.jsonFeed(url.home) },
  {
    name: 'Neuigkeiten zu einer Seite',
    path: url.atom('‹Seite›'),
    text: 'auch als neues.json: Körperschaften, Gremien, Fraktionen, Personen, Themen, Orte und die Vorlagen der laufenden Wahlperiode',
  },
];

/** What describes the site as a whole. */
export const SITE_ROWS: readonly AddressRow[] = [
  { name: 'Protokoll der Veröffentlichungen', path: '/protokoll/protokoll.json' },
  { name: 'Katalogeintrag (DCAT-AP.de), Turtle', path: '/daten/dcat.ttl' },
  { name: 'Katalogeintrag (DCAT-AP.de), JSON-LD', path: '/daten/dcat.jsonld' },
  { name: 'Alle Seiten mit dem Tag ihrer letzten Änderung', path: '/sitemap.xml' },
];
