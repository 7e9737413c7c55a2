import { expect, test } from 'vitest';
import { slugOf, suggestDate, suggestKey, suggestTime } from './suggest.ts';

test.each([
  ['15.05.2017', '2017-05-15'],
  ['5. 5. 2017', '2017-05-05'],
  [' 1.2.2026 (Mo)', '2026-02-01'],
  ['2017/5/15', '2017-05-15'],
  ['2017.05.15', '2017-05-15'],
  ['2017-05-15T18:00', '2017-05-15'],
  ['2017-05-15', undefined],
  ['31.02.2026', undefined],
  ['2026-02-31', undefined],
  ['Mai 2017', undefined],
  ['15.05.17', undefined],
])('%j is meant as the date %s', (text, date) => expect(suggestDate(text)).toBe(date));

test.each([
  ['2026-02-03 18:00', '2026-02-03T18:00'],
  ['2026-02-03T18:00:00', '2026-02-03T18:00'],
  ['2026-02-03T18:00:00.000+01:00', '2026-02-03T18:00'],
  ['3.2.2026, 18.30 Uhr', '2026-02-03T18:30'],
  ['03.02.2026 um 9 Uhr', '2026-02-03T09:00'],
  ['2026-02-03T9:05', '2026-02-03T09:05'],
  ['2026-02-03T18:00', undefined],
  ['2026-02-03', undefined],
  ['2026-02-03T24:00', undefined],
  ['31.02.2026 18 Uhr', undefined],
  ['18:00', undefined],
])('%j is meant as the time %s', (text, time) => expect(suggestTime(text)).toBe(time));

test.each([
  ['Süd', 'sued'],
  ['Großer Saal (EG)', 'grosser-saal-eg'],
  ['2027/002', '2027-002'],
  ['--a__b--', 'a-b'],
  ['Cafe\u0301 ÄÖ', 'cafe-aeoe'],
  ['u\u0308ber', 'ueber'],
  ['???', ''],
])('%j as a key is %j', (text, key) => {
  expect(slugOf(text)).toBe(key);
  expect(suggestKey(text)).toBe(key || undefined);
});

test('a key needs no suggestion', () => expect(suggestKey('rat-2')).toBeUndefined());
