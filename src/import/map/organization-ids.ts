import { textOf } from '../values/text-of.ts';
import type { Context } from '../context.ts';
import { naturalOrder } from '../read/natural-order.ts';
import { asList, type SourceObject, type SourceType } from '../read/source-object.ts';
import { cleanLine } from '../text/clean.ts';
import { bodyIdOf } from './body-of.ts';
import { withoutBrackets } from './meeting-name.ts';

const REFERENCES: readonly (readonly [SourceType, readonly string[]])[] = [
  ['Meeting', ['organization']],
  ['Consultation', ['organization']],
  ['Membership', ['organization', 'onBehalfOf']],
  ['Paper', ['originatorOrganization', 'underDirectionOf']],
  ['Organization', ['subOrganizationOf']],
];

const idsIn = (object: SourceObject, field: string): string[] =>
  asList(object.fields[field]).filter((id): id is string => typeof id === 'string' && id.trim() !== '');

/** Id under which a meeting's organization is known where the source names none: by the meeting's name. */
const namedOrganizationId = (meeting: SourceObject): string =>
  `organization:${bodyIdOf(meeting) ?? ''}:${withoutBrackets(cleanLine(textOf(meeting.fields['name'])))}`;

/** The organizations of a meeting, the leading one first. */
export const meetingOrganizations = (meeting: SourceObject): readonly string[] => {
  const ids = idsIn(meeting, 'organization');
  return ids.length > 0 ? [...new Set(ids)] : [namedOrganizationId(meeting)];
};

/** Ids of all organizations: those with an object, those that are only referred to, those known by a meeting's name. */
export function organizationIds({ pool }: Context): string[] {
  const ids = new Set(pool.all('Organization').map(({ id }) => id));
  for (const [type, fields] of REFERENCES) {
    for (const object of pool.all(type))
      for (const field of fields) for (const id of idsIn(object, field)) ids.add(id);
  }
  for (const meeting of pool.all('Meeting')) ids.add(meetingOrganizations(meeting)[0] as string);
  return [...ids].sort(naturalOrder);
}

/** Names of the meetings of each organization, without brackets. */
export function meetingNames({ pool }: Context): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const meeting of pool.all('Meeting')) {
    const id = meetingOrganizations(meeting)[0] as string;
    const name = withoutBrackets(cleanLine(textOf(meeting.fields['name'])));
    if (name !== '') names.set(id, [...(names.get(id) ?? []), name]);
  }
  return names;
}
