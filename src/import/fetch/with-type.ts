import { knownType } from '../read/known-type.ts';
import { isRecord, type SourceType } from '../read/source-object.ts';

const OF_LIST: Readonly<Record<string, SourceType>> = {
  organization: 'Organization',
  person: 'Person',
  meeting: 'Meeting',
  paper: 'Paper',
  legislativeTerm: 'LegislativeTerm',
  membership: 'Membership',
  agendaItem: 'AgendaItem',
  consultation: 'Consultation',
  file: 'File',
  location: 'Location',
};

/** Type of what a list of a body holds, by the list's name. */
export const typeOfList = (name: string): SourceType | undefined => OF_LIST[name.replace(/List$/, '')];

/** Objects of a list that name no type, and whose address names none, get the type of their list; some servers leave it out of deleted ones. */
export function withType(value: unknown, type: SourceType | undefined): unknown {
  if (type === undefined) return value;
  if (Array.isArray(value)) return value.map((object) => withType(object, type));
  if (!isRecord(value)) return value;
  if (Array.isArray(value['data'])) return { ...value, data: withType(value['data'], type) };
  return knownType(value) || typeof value['id'] !== 'string' ? value : { ...value, type };
}
