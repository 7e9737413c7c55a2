/** An OParl object as a server holds it. */
export type Json = Record<string, unknown> & { id: string; type: string };

/** Objects of a council by the name of their list; `base` is the address of the interface without a slash at its end. */
export interface ServedCouncil {
  readonly system: Json;
  readonly body: Json;
  readonly lists: Readonly<Record<string, Json[]>>;
}

const TYPE = 'https://schema.oparl.org/1.1/';
const MODIFIED = '2026-03-01T10:00:00+01:00';
const KINDS = ['Rat', 'Bauausschuss', 'Fraktion Grün'] as const;

const pad = (number: number): string => String(number).padStart(2, '0');

function head(base: string, type: string, number: number | string) {
  const id = `${base}/${type.toLowerCase()}/${number}`;
  return { id, type: `${TYPE}${type}`, created: '2026-01-01T10:00:00+01:00', modified: MODIFIED };
}

function file(base: string, number: number, name: string): Json {
  const address = `${base}/files/${number}.pdf`;
  const mimeType = 'application/pdf';
  return { ...head(base, 'File', number), name, fileName: `${number}.pdf`, mimeType, accessUrl: address };
}

function organizations(base: string, body: string): Json[] {
  return KINDS.map((name, index) => ({
    ...head(base, 'Organization', index + 1),
    body,
    name,
    organizationType: index === 2 ? 'Fraktion' : 'Gremium',
    web: `https://alt.example/bi/kp0040.asp?__kgrnr=${index + 1}`,
  }));
}

function people(base: string, body: string): Json[] {
  return ['Ada Beispiel', 'Emil Muster', 'Ilse Vorlage'].map((name, index) => ({
    ...head(base, 'Person', index + 1),
    body,
    name,
    familyName: name.split(' ')[1],
    givenName: name.split(' ')[0],
    email: ['ada.privat@example.org'],
    phone: ['05000 123'],
    membership: [
      {
        ...head(base, 'Membership', index + 1),
        person: `${base}/person/${index + 1}`,
        organization: `${base}/organization/1`,
        role: 'Mitglied',
      },
    ],
  }));
}

const SUBJECTS = [
  'Radweg',
  'Spielplatz',
  'Haushalt',
  'Bücherei',
  'Feuerwehrhaus',
  'Linde',
  'Teich',
  'Schulhof',
];

function papers(base: string, body: string, count: number): Json[] {
  return Array.from({ length: count }, (_, index) => ({
    ...head(base, 'Paper', index + 1),
    body,
    name: `${SUBJECTS[index % SUBJECTS.length]} im Ortsteil ${index + 1}`,
    reference: index === 1 ? '180/2026 1. Ergänzung' : `${pad(index + 1)}/2026`,
    date: '2026-02-01',
    paperType: 'Beschlussvorlage',
    web: `https://alt.example/bi/vo0050.asp?__kvonr=${index + 1}`,
    mainFile: file(base, index + 1, 'Beschlussvorlage'),
    consultation: [
      {
        ...head(base, 'Consultation', index + 1),
        paper: `${base}/paper/${index + 1}`,
        meeting: `${base}/meeting/${index + 1}`,
        agendaItem: `${base}/agendaitem/${index + 1}2`,
        organization: [`${base}/organization/1`],
      },
    ],
  }));
}

function meetings(base: string, body: string, count: number): Json[] {
  return Array.from({ length: count }, (_, index) => ({
    ...head(base, 'Meeting', index + 1),
    body,
    name: 'Rat',
    start: `2026-${pad((index % 12) + 1)}-${pad((Math.floor(index / 12) % 28) + 1)}T18:00:00+01:00`,
    organization: [`${base}/organization/1`],
    location: { ...head(base, 'Location', 1), description: 'Rathaus, Am Markt 1, 31999 Weidengrund' },
    web: `https://alt.example/bi/to0040.asp?__ksinr=${index + 1}`,
    agendaItem: [
      { ...head(base, 'AgendaItem', `${index + 1}1`), number: '1', name: 'Eröffnung', public: true },
      {
        ...head(base, 'AgendaItem', `${index + 1}2`),
        number: '2',
        name: `${SUBJECTS[index % SUBJECTS.length]} im Ortsteil ${index + 1}`,
        public: true,
        consultation: `${base}/consultation/${index + 1}`,
      },
      {
        ...head(base, 'AgendaItem', `${index + 1}3`),
        number: '3',
        name: `Grundstückssache ${index + 1}`,
        public: false,
      },
    ],
  }));
}

/** A small invented council with as many meetings and papers as asked for, addresses under `base`. */
export function smallCouncil(base: string, count = 12): ServedCouncil {
  const body = `${base}/body/1`;
  const list = (name: string): string => `${base}/body/1/${name}`;
  return {
    system: {
      ...head(base, 'System', 1),
      id: `${base}/system`,
      oparlVersion: 'https://schema.oparl.org/1.1/',
      name: 'Ratsinformationssystem',
      body: `${base}/bodies`,
    },
    body: {
      ...head(base, 'Body', 1),
      id: body,
      name: 'Gemeinde Weidengrund',
      ags: '3999999',
      system: `${base}/system`,
      organization: list('organization'),
      person: list('person'),
      meeting: list('meeting'),
      paper: list('paper'),
      legislativeTerm: [
        {
          ...head(base, 'LegislativeTerm', 1),
          name: '2021–2026',
          startDate: '2021-11-01',
          endDate: '2026-10-31',
        },
      ],
    },
    lists: {
      organization: organizations(base, body),
      person: people(base, body),
      meeting: meetings(base, body, count),
      paper: papers(base, body, count),
    },
  };
}
