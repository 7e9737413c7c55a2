import { date, flag, link, objectSchema, type Place, type Schema, text } from './shapes.ts';

/** OParl 1.1, Membership. */
export const membership = (place: Place): Schema =>
  objectSchema(
    'Membership',
    {
      organization: link('Organization'),
      role: text,
      votingRight: flag,
      startDate: date,
      endDate: date,
      onBehalfOf: link('Organization'),
    },
    ['organization', 'role', 'votingRight'],
    { place, fields: { person: link('Person') } },
  );
