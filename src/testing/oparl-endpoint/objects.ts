/** An object as it stands alone; texts that begin with `embed:` stand for the object at that path. */
export type Stored = Record<string, unknown>;

/** Where the endpoint says it is; it is served on loopback. */
export const BASE = 'https://rat.beispielstadt.example';

/** A PDF that is none: its bytes are what File 1 and File 2 tell of. */
export const PDF = new TextEncoder().encode('%PDF-1.4 ein Beispiel\n');
const SHA512 =
  '69ba64530ff1026617f17e9c692e9aff1e8b752ca36e06100a29ec6b5d5f682ee19c912a87f818fcb3f61f41fafe0f26f438ac22e276c81bd7da0c15da7e9151';

const at = (path: string): string => `${BASE}${path}`;

const council = (): Record<string, Stored> => ({
  '/system': {
    oparlVersion: 'https://schema.oparl.org/1.1/',
    license: 'https://www.govdata.de/dl-de/zero-2-0',
    body: at('/bodies'),
    name: 'Rat der Beispielstadt',
  },
  '/body/1': {
    system: at('/system'),
    name: 'Beispielstadt',
    ags: '07999001',
    rgs: '079990000001',
    organization: at('/body/1/organizations'),
    person: at('/body/1/persons'),
    meeting: at('/body/1/meetings'),
    paper: at('/body/1/papers'),
    legislativeTerm: ['embed:/legislativeterm/1'],
    agendaItem: at('/body/1/agendaitems'),
    consultation: at('/body/1/consultations'),
    file: at('/body/1/files'),
    locationList: at('/body/1/locations'),
    legislativeTermList: at('/body/1/legislativeterms'),
    membership: at('/body/1/memberships'),
  },
  '/legislativeterm/1': {
    body: at('/body/1'),
    name: '2024 bis 2029',
    startDate: '2024-07-01',
    endDate: '2029-06-30',
  },
  '/organization/1': {
    body: at('/body/1'),
    name: 'Rat',
    classification: 'Parlament',
    membership: [at('/membership/1'), at('/membership/2')],
    meeting: at('/organization/1/meetings'),
    consultation: at('/organization/1/consultations'),
    location: 'embed:/location/1',
  },
  '/organization/2': { body: at('/body/1'), name: 'Ausschuss', subOrganizationOf: at('/organization/1') },
  '/person/1': { body: at('/body/1'), name: 'Alma Beispiel', membership: ['embed:/membership/1'] },
  '/person/2': { body: at('/body/1'), name: 'Bodo Muster', membership: ['embed:/membership/2'] },
  '/membership/1': { person: at('/person/1'), organization: at('/organization/1'), votingRight: true },
  '/membership/2': { person: at('/person/2'), organization: at('/organization/1'), startDate: '2024-07-01' },
});

const business = (): Record<string, Stored> => ({
  '/meeting/1': {
    name: '1. Sitzung des Rates',
    start: '2025-05-15T18:00:00+02:00',
    end: '2025-05-15T20:00:00+02:00',
    organization: [at('/organization/1')],
    location: 'embed:/location/1',
    invitation: 'embed:/file/1',
    agendaItem: ['embed:/agendaitem/1', 'embed:/agendaitem/2'],
  },
  '/meeting/2': {
    name: '2. Sitzung des Rates',
    start: '2025-12-04T18:00:00+01:00',
    organization: [at('/organization/1')],
  },
  '/meeting/3': {
    name: '3. Sitzung des Rates',
    start: '2026-02-05T18:00:00+01:00',
    organization: [at('/organization/1')],
  },
  '/agendaitem/1': { meeting: at('/meeting/1'), order: 0, number: '1', name: 'Eröffnung', public: true },
  '/agendaitem/2': {
    meeting: at('/meeting/1'),
    order: 1,
    number: '2',
    name: 'Haushalt & Finanzen',
    public: true,
    consultation: at('/consultation/1'),
  },
  '/consultation/1': {
    paper: at('/paper/1'),
    agendaItem: at('/agendaitem/2'),
    meeting: at('/meeting/1'),
    organization: [at('/organization/1')],
    authoritative: true,
  },
  '/paper/1': {
    body: at('/body/1'),
    name: 'Haushalt 2025',
    reference: '0001/2025',
    date: '2025-05-01',
    mainFile: 'embed:/file/2',
    consultation: ['embed:/consultation/1'],
    subordinatedPaper: [at('/paper/2')],
  },
  '/paper/2': { body: at('/body/1'), name: 'Ergänzung', superordinatedPaper: [at('/paper/1')] },
  '/file/1': file('/meeting/1', 'meeting'),
  '/file/2': { ...file('/paper/1', 'paper'), downloadUrl: at('/download/2.pdf') },
  '/location/1': {
    description: 'Rathaus',
    geojson: { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [8.2, 49.9] } },
    organizations: [at('/organization/1')],
    meetings: [at('/meeting/1')],
  },
  '/paper/9': { deleted: true },
});

function file(owner: string, field: string): Stored {
  return {
    name: 'Datei',
    fileName: 'datei.pdf',
    mimeType: 'application/pdf',
    size: PDF.length,
    sha512Checksum: SHA512,
    accessUrl: at(`/files/${field}.pdf`),
    [field]: [at(owner)],
  };
}

/** Types by the first part of their path. */
export const TYPE_BY_PATH: Readonly<Record<string, string>> = {
  system: 'System',
  body: 'Body',
  legislativeterm: 'LegislativeTerm',
  organization: 'Organization',
  person: 'Person',
  membership: 'Membership',
  meeting: 'Meeting',
  agendaitem: 'AgendaItem',
  consultation: 'Consultation',
  paper: 'Paper',
  file: 'File',
  location: 'Location',
};

/** A small council without a fault, by path, as fresh copies. Each object has another `modified`, so that filters divide them. */
export function validObjects(): Record<string, Stored> {
  const all = Object.entries({ ...council(), ...business() });
  return Object.fromEntries(
    all.map(([path, object], day) => {
      const type = `https://schema.oparl.org/1.1/${TYPE_BY_PATH[path.split('/')[1] ?? ''] ?? ''}`;
      const modified = `2025-06-${String(day + 1).padStart(2, '0')}T12:00:00+02:00`;
      const web = object['deleted'] ? {} : { web: at(`/seite${path}`) };
      return [
        path,
        { id: at(path), type, ...object, ...web, created: '2025-04-01T12:00:00+02:00', modified },
      ];
    }),
  );
}
