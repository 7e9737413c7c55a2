import { AGENDA_ITEM, CONSULTATION, FILE, LOCATION, MEETING, PAPER } from './business-fields.ts';
import { BODY, LEGISLATIVE_TERM, MEMBERSHIP, ORGANIZATION, PERSON, SYSTEM } from './council-fields.ts';
import {
  dateTime,
  type Field,
  type Fields,
  text,
  texts,
  type TypeName,
  url,
  type Version,
  yesNo,
} from './field.ts';

/** Fields of every object (section 3.1); what is demanded of `created` and `modified` depends on the version. */
export const COMMON: Fields = {
  id: { ...url, must: '1.0' },
  type: { ...text, must: '1.0' },
  license: url,
  created: dateTime,
  modified: dateTime,
  keyword: texts,
  web: url,
  deleted: yesNo,
};

/** Fields by type, written from chapter 3 of the specification. */
export const SCHEMA: Readonly<Record<TypeName, Fields>> = {
  System: SYSTEM,
  Body: BODY,
  LegislativeTerm: LEGISLATIVE_TERM,
  Organization: ORGANIZATION,
  Person: PERSON,
  Membership: MEMBERSHIP,
  Meeting: MEETING,
  AgendaItem: AGENDA_ITEM,
  Paper: PAPER,
  Consultation: CONSULTATION,
  File: FILE,
  Location: LOCATION,
};

/** The definition of a field, or undefined where the type has none of that name. */
export function fieldOf(type: TypeName, name: string): Field | undefined {
  const own = SCHEMA[type];
  if (Object.hasOwn(own, name)) return own[name];
  return Object.hasOwn(COMMON, name) ? COMMON[name] : undefined;
}

/** Object types whose `created` and `modified` 1.0 demands: those that are never put inside others there. */
const MAIN_TYPES: ReadonlySet<TypeName> = new Set([
  'System',
  'Body',
  'Organization',
  'Person',
  'Meeting',
  'Paper',
]);

/** Whether a version demands `created` and `modified` of a type: 1.1 of all objects, 1.0 of those not put inside others. */
export const needsDates = (type: TypeName, version: Version): boolean =>
  version === '1.1' || MAIN_TYPES.has(type);

/** The URL that stands in `type`. */
export const typeUrl = (type: TypeName, version: Version): string =>
  `https://schema.oparl.org/${version}/${type}`;
