import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { PublicBody } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { type RecordIndex, trackedResolutions } from '../../domain/view/index.ts';
import { type BulkDownload, bulkDownloads, descriptionOfPart, titleOfPart } from '../bulk/index.ts';
import type { Offer } from './distribution.ts';

/** Data that belong together, and where they can be had. */
export interface Dataset {
  /** Its name within the catalogue; permanent. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly bodies: readonly PublicBody[];
  readonly start?: CalendarDate;
  readonly end?: CalendarDate;
  readonly offers: readonly Offer[];
  /** Ids of the ledger's objects that it is made of; absent where it is made of all. */
  readonly objects?: readonly string[];
}

const idsOf = (folder: string, things: readonly { readonly key: string }[]): string[] =>
  things.map(({ key }) => `${folder}/${key}`);

const WORDS = ['Rat', 'Ratsinformationen', 'Sitzungen', 'Vorlagen', 'Beschlüsse'];

/** The version of the interface, as its specification names itself. */
export const OPARL = 'https://schema.oparl.org/1.1/';

function oparl({ record }: RecordIndex, service: string): Dataset {
  return {
    name: 'oparl',
    title: `${record.site.operator.name}: Ratsinformationen über OParl`,
    description:
      'Alle öffentlichen Sitzungen, Tagesordnungen, Vorlagen, Beschlüsse, Gremien, Personen und Dokumente mit ihren Beziehungen, laufend aktuell, über die Schnittstelle OParl 1.1.',
    keywords: ['OParl', ...WORDS],
    bodies: record.bodies,
    offers: [
      {
        address: url.oparl,
        title: 'Einstieg in die Schnittstelle OParl 1.1',
        mediaType: 'application/json',
        fileType: 'JSON',
        isFile: false,
        conformsTo: OPARL,
        service,
      },
    ],
  };
}

const calendar = (address: string, title: string): Offer => ({
  address,
  title,
  mediaType: 'text/calendar',
  fileType: 'ICS',
  isFile: true,
});

function calendars({ record }: RecordIndex): Dataset {
  return {
    name: 'kalender',
    title: `${record.site.operator.name}: Sitzungskalender`,
    description:
      'Termine aller Sitzungen zum Abonnieren, auch abgesagte und verlegte, mit Ort und Tagesordnung.',
    keywords: ['Kalender', 'Termine', 'Sitzungen', 'iCalendar'],
    bodies: record.bodies,
    objects: idsOf('meetings', record.meetings),
    offers: [
      calendar(url.allMeetingsIcs, 'Alle Sitzungen (iCalendar)'),
      ...record.bodies.map(({ key, name }) =>
        calendar(url.meetingsIcs(url.body(key)), `${name} (iCalendar)`),
      ),
    ],
  };
}

function feeds({ record }: RecordIndex): Dataset {
  return {
    name: 'neues',
    title: `${record.site.operator.name}: Neues aus dem Rat`,
    description: 'Neue und geänderte Sitzungen, Tagesordnungen, Vorlagen und Beschlüsse als Feed.',
    keywords: ['Feed', 'Atom', ...WORDS],
    bodies: record.bodies,
    offers: [
      {
        address: url.atom(url.home),
        title: 'Neues (Atom)',
        mediaType: 'application/atom+xml',
        fileType: 'ATOM',
        isFile: true,
      },
      {
        address: url.jsonFeed(url.home),
        title: 'Neues (JSON Feed)',
        mediaType: 'application/feed+json',
        fileType: 'JSON',
        isFile: true,
      },
    ],
  };
}

const file = (address: string, title: string, mediaType: string, fileType?: string): Offer => ({
  address,
  title,
  mediaType,
  isFile: true,
  ...(fileType !== undefined && { fileType }),
});

function bulk({ part, tables, sqlite, dataPackage }: BulkDownload, { record }: RecordIndex): Dataset {
  const { term } = part;
  return {
    name: `tabellen-${part.key}`,
    title: `${titleOfPart(part, record.site)} (Tabellen)`,
    description: descriptionOfPart(part),
    keywords: ['CSV', 'Tabellen', ...WORDS],
    bodies: term === undefined ? record.bodies : record.bodies.filter(({ key }) => term.bodies.includes(key)),
    ...(term && { start: term.startDate }),
    ...(term?.endDate !== undefined && { end: term.endDate }),
    objects: [
      ...idsOf('meetings', part.meetings),
      ...idsOf('papers', part.papers),
      ...idsOf('resolutions', part.resolutions),
      ...idsOf('organizations', part.organizations),
      ...idsOf('people', part.people),
    ],
    offers: [
      file(sqlite, 'Alle Tabellen (SQLite)', 'application/vnd.sqlite3'),
      file(dataPackage, 'Beschreibung der Spalten (Data Package)', 'application/json', 'JSON'),
      ...tables.flatMap(({ title, csv, jsonLines }) => [
        file(csv, `${title} (CSV)`, 'text/csv', 'CSV'),
        file(jsonLines, `${title} (JSON Lines)`, 'application/jsonl'),
      ]),
    ],
  };
}

/** What became of resolutions, where somebody tracks any. */
function tracker(index: RecordIndex): Dataset[] {
  const resolutions = trackedResolutions(index);
  if (resolutions.length === 0) return [];
  return [
    {
      name: 'beschlusskontrolle',
      title: `${index.record.site.operator.name}: Beschlusskontrolle`,
      description:
        'Was aus Beschlüssen geworden ist: Stand der Umsetzung, Frist, zuständige Stelle und Berichte.',
      keywords: ['Beschlusskontrolle', 'Umsetzung', 'Fristen', ...WORDS],
      bodies: index.record.bodies,
      objects: idsOf('resolutions', resolutions),
      offers: [
        file(url.trackerCsv, 'Beschlusskontrolle (CSV)', 'text/csv', 'CSV'),
        file(url.trackerJson, 'Beschlusskontrolle (JSON)', 'application/json', 'JSON'),
      ],
    },
  ];
}

/** Everything that is offered; no tables of a term in which nothing lies. @param service name of the service of the OParl interface */
export const datasetsOf = (index: RecordIndex, service: string): Dataset[] => [
  oparl(index, service),
  calendars(index),
  feeds(index),
  ...tracker(index),
  ...bulkDownloads(index)
    .filter(({ tables }) => tables.some(({ rows }) => rows > 0))
    .map((download) => bulk(download, index)),
];
