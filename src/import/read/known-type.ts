import { SOURCE_TYPES, type SourceType } from './source-object.ts';

const BY_NAME = new Map<string, SourceType>(SOURCE_TYPES.map((type) => [type.toLowerCase(), type]));

const PLURALS: Readonly<Record<string, SourceType>> = {
  bodies: 'Body',
  legislativeterms: 'LegislativeTerm',
  organizations: 'Organization',
  organisation: 'Organization',
  organisations: 'Organization',
  people: 'Person',
  persons: 'Person',
  memberships: 'Membership',
  meetings: 'Meeting',
  agendaitems: 'AgendaItem',
  papers: 'Paper',
  consultations: 'Consultation',
  files: 'File',
  locations: 'Location',
};

const byName = (name: string): SourceType | undefined => {
  const plain = name
    .toLowerCase()
    .replace(/[-_]/g, '')
    .replace(/\.json$/, '');
  return BY_NAME.get(plain) ?? PLURALS[plain];
};

/** The type that an address names: the last part of the path that is a type, as in `…/body/1/meeting/2549`. */
export function typeOfId(id: string): SourceType | undefined {
  const parts = (id.split(/[?#]/)[0] ?? '').split('/').filter((part) => part !== '');
  for (const part of parts.slice(-2).reverse()) {
    const type = byName(part);
    if (type) return type;
  }
  return undefined;
}

/** The type of a JSON object, by `type` (a schema address of OParl 1.0 or 1.1, or its bare name) or else by `id`. */
export function knownType(value: Readonly<Record<string, unknown>>): SourceType | undefined {
  const { type, id } = value;
  if (typeof type === 'string' && type.trim() !== '') {
    return byName(type.trim().split('/').at(-1) ?? '');
  }
  return typeof id === 'string' ? typeOfId(id) : undefined;
}

/** Type of what a field embeds, for embedded objects that name neither type nor id (OParl 1.1, schemas). */
export const FIELD_TYPES: Readonly<Record<string, SourceType>> = {
  agendaItem: 'AgendaItem',
  auxiliaryFile: 'File',
  body: 'Body',
  consultation: 'Consultation',
  derivativeFile: 'File',
  invitation: 'File',
  legislativeTerm: 'LegislativeTerm',
  location: 'Location',
  locationObject: 'Location',
  mainFile: 'File',
  masterFile: 'File',
  meeting: 'Meeting',
  membership: 'Membership',
  organization: 'Organization',
  paper: 'Paper',
  participant: 'Person',
  person: 'Person',
  resolutionFile: 'File',
  resultsProtocol: 'File',
  verbatimProtocol: 'File',
};
