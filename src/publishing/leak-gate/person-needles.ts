import { createHash } from 'node:crypto';
import type { Entry } from '../../domain/council-record.ts';
import type { ProtectedPerson } from '../../domain/schema/index.ts';
import { fold } from './fold.ts';
import type { ProtectedNeedle } from './protected-needles.ts';

/** Letters that a name must have, so that no words side by side make it by chance. */
const LEAST_LETTERS = 8;

/**
 * Names of people whom the site does not name, in both orders. A surname alone is a word of every day too often.
 * Their ids hold neither name nor key, because the key is made of the name and ids are printed.
 */
export const personNeedles = (people: readonly Entry<ProtectedPerson>[]): ProtectedNeedle[] =>
  people.flatMap(({ key, data: { givenName, surname } }) => {
    if (givenName === undefined) return [];
    const id = `people/person-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
    const names = { name: `${givenName} ${surname}`, 'sort-name': `${surname}, ${givenName}` };
    return Object.entries(names)
      .filter(([, text]) => fold(text).length >= LEAST_LETTERS)
      .map(([order, text]) => ({ id: `${id}/${order}`, text, of: { kind: 'person' } as const }));
  });
