import {
  date,
  dateTime,
  type Fields,
  integer,
  must,
  object,
  objects,
  parent,
  ref,
  refs,
  text,
  url,
  yesNo,
} from './field.ts';

export const MEETING: Fields = {
  name: text,
  meetingState: text,
  cancelled: yesNo,
  start: dateTime,
  end: dateTime,
  location: object('Location'),
  organization: refs('Organization'),
  participant: refs('Person'),
  invitation: object('File'),
  resultsProtocol: object('File'),
  verbatimProtocol: object('File'),
  auxiliaryFile: objects('File'),
  agendaItem: objects('AgendaItem'),
};

/** AgendaItem; `order` counts from 0 and came with 1.1. */
export const AGENDA_ITEM: Fields = {
  meeting: parent(ref('Meeting'), 'must'),
  number: text,
  order: must(integer, '1.1'),
  name: text,
  public: yesNo,
  consultation: ref('Consultation'),
  result: text,
  resolutionText: text,
  resolutionFile: object('File'),
  auxiliaryFile: objects('File'),
  start: dateTime,
  end: dateTime,
};

export const PAPER: Fields = {
  body: ref('Body'),
  name: text,
  reference: text,
  date,
  paperType: text,
  relatedPaper: refs('Paper'),
  superordinatedPaper: refs('Paper'),
  subordinatedPaper: refs('Paper'),
  mainFile: object('File'),
  auxiliaryFile: objects('File'),
  location: objects('Location'),
  originatorPerson: refs('Person'),
  underDirectionOf: refs('Organization'),
  originatorOrganization: refs('Organization'),
  consultation: objects('Consultation'),
};

export const CONSULTATION: Fields = {
  paper: parent(ref('Paper'), 'must'),
  agendaItem: ref('AgendaItem'),
  meeting: ref('Meeting'),
  organization: refs('Organization'),
  authoritative: yesNo,
  role: text,
};

/** File; what it belongs to is said by one of `meeting`, `agendaItem`, `paper`, `person`. */
export const FILE: Fields = {
  name: text,
  fileName: text,
  mimeType: { kind: 'mime' },
  date,
  size: integer,
  sha1Checksum: { kind: 'sha1', deprecated: true },
  sha512Checksum: { kind: 'sha512' },
  text,
  accessUrl: must(url),
  downloadUrl: url,
  externalServiceUrl: url,
  masterFile: ref('File'),
  derivativeFile: refs('File'),
  fileLicense: url,
  meeting: parent(refs('Meeting')),
  agendaItem: parent(refs('AgendaItem')),
  person: parent(refs('Person')),
  paper: parent(refs('Paper')),
};

/** Location; the field names of its back references are plurals. */
export const LOCATION: Fields = {
  description: text,
  geojson: { kind: 'geojson' },
  streetAddress: text,
  room: text,
  postalCode: text,
  subLocality: text,
  locality: text,
  bodies: parent(refs('Body')),
  organizations: parent(refs('Organization')),
  persons: parent(refs('Person')),
  meetings: parent(refs('Meeting')),
  papers: parent(refs('Paper')),
};
