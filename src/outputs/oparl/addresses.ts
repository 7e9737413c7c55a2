/** The folder of the interface below the site; ids of the ledger's tracked lines begin with it. */
export const OPARL = '/oparl/v1.1/';

/** Address of the schema of OParl 1.1, with which every type begins. */
export const SCHEMA = 'https://schema.oparl.org/1.1/';

/** Segment of the address of each type of OParl 1.1 that has objects of its own, and of our resolutions. */
export const TYPES = {
  body: 'Body',
  legislativeterm: 'LegislativeTerm',
  organization: 'Organization',
  person: 'Person',
  membership: 'Membership',
  meeting: 'Meeting',
  agendaitem: 'AgendaItem',
  paper: 'Paper',
  consultation: 'Consultation',
  file: 'File',
  location: 'Location',
  resolution: 'Resolution',
} as const;
export type Segment = keyof typeof TYPES;

/** Path of an object, which is also its id in the ledger. */
export const objectPath = (segment: Segment, key: string): string => `${OPARL}${segment}/${key}.json`;

/** The type of the object at a path; undefined for lists and whatever else lies there. */
export function segmentOf(path: string): Segment | undefined {
  const segment = /^\/oparl\/v1\.1\/([a-z]+)\/[^/]+\.json$/.exec(path)?.[1];
  return segment !== undefined && segment in TYPES ? (segment as Segment) : undefined;
}

/** Value of `type` of an object; resolutions without an item are a type of our own. */
export const typeOf = (segment: Segment, base: string): string =>
  segment === 'resolution' ? `${base}${VENDOR.schema}#/$defs/Resolution` : `${SCHEMA}${TYPES[segment]}`;

/** Where our extensions are described. */
export const VENDOR = {
  schema: `${OPARL}vendor/schema.json`,
  context: `${OPARL}vendor/context.jsonld`,
} as const;

/** Lists of a body by the type that they hold. */
export const BODY_LISTS = {
  organization: 'organizations',
  person: 'people',
  meeting: 'meetings',
  paper: 'papers',
  agendaitem: 'agendaitems',
  consultation: 'consultations',
  file: 'files',
  location: 'locations',
  legislativeterm: 'legislativeterms',
  membership: 'memberships',
  resolution: 'resolutions',
} as const satisfies Partial<Record<Segment, string>>;
export type ListedSegment = keyof typeof BODY_LISTS;

/** The list of all bodies. */
export const BODIES = `${OPARL}bodies.json`;

/** First page of a list of a body, such as `/oparl/v1.1/body/stadt/meetings.json`. */
export const bodyList = (body: string, segment: ListedSegment): string =>
  `${OPARL}body/${body}/${BODY_LISTS[segment]}.json`;

/** First page of a list of an organization. */
export const organizationList = (organization: string, segment: 'meeting' | 'consultation'): string =>
  `${OPARL}organization/${organization}/${BODY_LISTS[segment]}.json`;

/** The page `number` of a list; the first is the list itself. */
export const pagePath = (list: string, number: number): string =>
  number === 1 ? list : list.replace(/\.json$/, `/${number}.json`);

/** The list and the number of one of its pages; undefined for any other path. */
export function pageOfList(path: string): { readonly list: string; readonly number: number } | undefined {
  const page = /^(.*)\/(\d+)\.json$/.exec(path);
  const list = page && LIST.test(`${page[1]}.json`) ? `${page[1]}.json` : path;
  return LIST.test(list) ? { list, number: list === path ? 1 : Number(page?.[2]) } : undefined;
}
const LIST = /^\/oparl\/v1\.1\/(?:bodies|(?:body|organization)\/[^/]+\/[a-z]+)\.json$/;

/** The index of all lists for the filter function. */
export const FILTER_INDEX = `${OPARL}filter/index.json`;

/** The index of one list: `/oparl/v1.1/filter/body-stadt-meetings.json`. */
export const filterIndexOf = (list: string): string =>
  `${OPARL}filter/${list.slice(OPARL.length).replaceAll('/', '-')}`;
