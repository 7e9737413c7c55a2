import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { KEY } from '../../../domain/key.ts';
import { freeKey, isNamed, keyFault, keyOf, proposedKey, typedKey } from './propose-key.ts';

it.each([
  ['Ausschuss für Straßen & Öffentliches', 'ausschuss-fuer-strassen-und-oeffentliches'],
  ['0121/2027', '0121-2027'],
  ['Renée Łukasz', 'renee-ukasz'],
  ['😀 שלום', ''],
  ['  --  ', ''],
])('%s becomes %s', (text, key) => expect(keyOf(text)).toBe(key));

test('whatever is typed, a key is one or empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const key = keyOf(text);
      expect(key === '' || KEY.test(key)).toBe(true);
    }),
  );
});

it.each([
  ['meetings', { start: '2027-05-04T18:00', organization: 'rat' }, '2027-05-04-rat'],
  ['meetings', { start: '2027-05-04T18:00' }, ''],
  ['papers', { reference: '0121/2027', title: 'Radweg' }, '0121-2027'],
  ['papers', { title: 'Radweg' }, 'radweg'],
  ['people', { surname: 'Öhler', givenName: 'Jo' }, 'oehler-jo'],
  ['people', { surname: 'Öhler' }, 'oehler'],
  ['organizations', { name: 'Bauausschuss' }, 'bauausschuss'],
  ['resolutions', { item: { meeting: '2027-05-04-rat', item: 'a1' } }, '2027-05-04-rat-a1'],
  ['resolutions', { title: 'Eilsache' }, 'eilsache'],
  ['protected-resolutions', { title: 'Geheimes', closedOn: '2027-03-04' }, '2027-03-04-umlauf'],
  ['protected-resolutions', { title: 'Geheimes' }, ''],
])('%s %j goes to %s', (kind, data, key) => expect(proposedKey(kind, data)).toBe(key));

test('a second meeting of a day gets the next number, a paper never', () => {
  const taken = new Set(['2027-05-04-rat', '2027-05-04-rat-2', '0121-2027']);
  expect(freeKey('meetings', '2027-05-04-rat', taken)).toBe('2027-05-04-rat-3');
  expect(freeKey('papers', '0121-2027', taken)).toBe('0121-2027');
  expect(freeKey('organizations', 'jahr', taken)).toBe('jahr-2');
});

it.each([
  ['', 'fehlt noch'],
  ['Rat', 'nur Kleinbuchstaben'],
  ['jahr', 'braucht die Website'],
  ['alt', 'schon vergeben'],
])('%j is refused: %s', (key, why) => expect(keyFault(key, new Set(['alt']))).toContain(why));

test('a free key is none to be told of', () => expect(keyFault('neu', new Set())).toBeUndefined());

test('letters of another script give no key, and that is said', () => {
  expect(proposedKey('locations', { name: 'بيت الثقافة' })).toBe('');
  expect([isNamed('locations', { name: 'بيت' }), isNamed('locations', { room: 'Saal' })]).toEqual([
    true,
    false,
  ]);
  expect(keyFault('', new Set(), true)).toContain('lässt sich keine Adresse bilden');
});

it.each([
  ['Kulturhaus S', 'kulturhaus-s'],
  ['Kulturhaus Süd', 'kulturhaus-sued'],
  ['kulturhaus-', 'kulturhaus-'],
  ['U\u0308ber', 'ueber'],
])('%s typed by hand is %s', (text, key) => expect(typedKey(text)).toBe(key));
