import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf, to } from './place.ts';

test('an address within the shell leads to its place, whatever key or id it has', () => {
  const word = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(word, word, (key, id) => {
      expect(placeOf(to.meeting(key))).toEqual({ is: 'meeting', key });
      expect(placeOf(to.document(key, id))).toEqual({ is: 'document', meeting: key, id });
    }),
  );
  expect(placeOf(to.notes)).toEqual({ is: 'notes' });
  expect(placeOf(to.settings)).toEqual({ is: 'settings' });
});

test.each(['', '#', '#/', '#/nichts', '#/sitzung/', '#/dokument/nur-eines', '#/sitzung/%E0%A4%A', '#inhalt'])(
  '%j leads to the list',
  (hash) => expect(placeOf(hash)).toEqual({ is: 'list' }),
);
