import { membership } from './membership.ts';
import { link, objectSchema, type Schema, some, text } from './shapes.ts';

/** OParl 1.1, Person, but for what this site never shows: address, telephone, gender, a life. */
export const person = (): Schema =>
  objectSchema(
    'Person',
    {
      body: link('Body'),
      name: text,
      familyName: text,
      givenName: text,
      title: some(text),
      membership: some(membership('embedded')),
    },
    ['body', 'name', 'familyName'],
  );
