import { expect, test } from 'vitest';
import { filterIndexOf, objectPath, pageOfList, pagePath, segmentOf, typeOf } from './addresses.ts';

test('an object is told from a list and from what else lies there', () => {
  expect(objectPath('agendaitem', 'a1')).toBe('/oparl/v1.1/agendaitem/a1.json');
  expect(segmentOf('/oparl/v1.1/agendaitem/a1.json')).toBe('agendaitem');
  expect(segmentOf('/oparl/v1.1/body/stadt.json')).toBe('body');
  for (const path of [
    '/oparl/v1.1/system.json',
    '/oparl/v1.1/bodies/2.json',
    '/oparl/v1.1/body/stadt/meetings.json',
    '/oparl/v1.1/vendor/schema.json',
  ])
    expect(segmentOf(path)).toBeUndefined();
});

test('pages of a list lie below its first', () => {
  const list = '/oparl/v1.1/body/stadt/meetings.json';
  expect(pagePath(list, 1)).toBe(list);
  expect(pagePath(list, 12)).toBe('/oparl/v1.1/body/stadt/meetings/12.json');
  for (const number of [1, 2, 12]) expect(pageOfList(pagePath(list, number))).toEqual({ list, number });
  const bodies = '/oparl/v1.1/bodies.json';
  for (const number of [1, 2]) expect(pageOfList(pagePath(bodies, number))).toEqual({ list: bodies, number });
  // The key of a thing may be a number.
  expect(pageOfList('/oparl/v1.1/body/2027/meetings.json')).toMatchObject({ number: 1 });
  expect(pageOfList('/oparl/v1.1/paper/2027.json')).toBeUndefined();
  expect(pageOfList('/oparl/v1.1/system.json')).toBeUndefined();
});

test('each list has an index of its own', () => {
  expect(filterIndexOf('/oparl/v1.1/body/stadt/meetings.json')).toBe(
    '/oparl/v1.1/filter/body-stadt-meetings.json',
  );
  expect(filterIndexOf('/oparl/v1.1/bodies.json')).toBe('/oparl/v1.1/filter/bodies.json');
});

test('types are those of OParl 1.1, but for the one that it lacks', () => {
  expect(typeOf('legislativeterm', 'https://rat.example')).toBe(
    'https://schema.oparl.org/1.1/LegislativeTerm',
  );
  expect(typeOf('resolution', 'https://rat.example')).toBe(
    'https://rat.example/oparl/v1.1/vendor/schema.json#/$defs/Resolution',
  );
});
