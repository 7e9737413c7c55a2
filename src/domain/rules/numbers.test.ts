import { expect, test } from 'vitest';
import {
  aRecord,
  bodyEntry,
  closedItem,
  meetingEntry,
  openItem,
  paperEntry,
  personEntry,
  organizationEntry,
} from '../../testing/factories.ts';
import { oddMasterData } from './master-data.ts';
import { oddNumbers } from './numbers.ts';
import { unknownProfiles } from './profile.ts';
import { oddRedirects } from './redirects.ts';

const agenda = (...items: object[]) =>
  oddNumbers({ meetings: [meetingEntry('m', { agenda: items })], papers: [] }).map(
    ({ code, field, values }) => [code, field.join('.'), values],
  );

test('items have a number, unless they are headings or not public', () => {
  expect(agenda(openItem('a1', { number: '1' }), closedItem('b1'))).toEqual([]);
  expect(agenda(openItem('a1'))).toEqual([['number-missing', 'agenda.0.number', { what: 'item' }]]);
  expect(agenda(openItem('a1', { heading: true }))).toEqual([]);
  expect(agenda(openItem('a1', { items: [openItem('a2', { number: '1' })] }))).toEqual([]);
});

test('no two items of one part share a number', () => {
  const one = { number: '1' };
  expect(agenda(openItem('a1', one), closedItem('b1', one))).toEqual([]);
  expect(agenda(openItem('a1', one), openItem('a2', one))).toEqual([
    ['number-duplicate', 'agenda.1.number', { number: '1', what: 'item', other: 'Punkt a1' }],
  ]);
  expect(agenda(closedItem('b1', one), closedItem('b2', one))).toEqual([
    ['number-duplicate', 'agenda.1.number', { number: '1', what: 'item', other: 'b1' }],
  ]);
  const meetings = [
    meetingEntry('m', { agenda: [openItem('a1', one)] }),
    meetingEntry('n', { agenda: [openItem('a1', one)] }),
  ];
  expect(oddNumbers({ meetings, papers: [] })).toEqual([]);
});

test('papers of one body have numbers of their own', () => {
  const papers = [
    paperEntry('p', { reference: '1/26' }),
    paperEntry('q', { reference: '1/26', body: 'dorf' }),
    paperEntry('r', { reference: '1/26' }),
    paperEntry('s'),
  ];
  expect(
    oddNumbers({ meetings: [], papers }).map(({ code, file, field, values }) => [code, file, field, values]),
  ).toEqual([
    [
      'number-duplicate',
      'papers/r/index.md',
      ['reference'],
      { number: '1/26', what: 'paper', other: 'papers/p/index.md' },
    ],
    ['number-missing', 'papers/s/index.md', ['reference'], { what: 'paper' }],
  ]);
});

test('a demo has a clock, and only a demo', () => {
  const clock = (site: object) =>
    oddMasterData(aRecord({ site })).map(({ code, file, field, values }) => [code, file, field, values]);
  expect(clock({})).toEqual([]);
  expect(clock({ demo: true, demoNow: '2026-01-01T10:00' })).toEqual([]);
  expect(clock({ demo: true })).toEqual([['demo-clock', 'site.yml', ['demoNow'], { missing: 'demoNow' }]]);
  expect(clock({ demo: false, demoNow: '2026-01-01T10:00' })).toEqual([
    ['demo-clock', 'site.yml', ['demoNow'], { missing: 'demo' }],
  ]);
});

test('portraits need consent, guesses a look', () => {
  const record = aRecord({
    people: [
      personEntry('a', { portrait: 'a.jpg' }),
      personEntry('b', { portrait: 'b.jpg', portraitConsent: '2026-01-01' }),
      personEntry('c'),
    ],
    organizations: [organizationEntry('rat'), organizationEntry('x', { name: 'X', toCheck: true })],
  });
  expect(oddMasterData(record).map(({ code, file, field, values }) => [code, file, field, values])).toEqual([
    ['consent-missing', 'people/a.yml', ['portraitConsent'], {}],
    ['to-check', 'organizations/x.yml', ['toCheck'], { name: 'X' }],
  ]);
});

test('a body names a legal basis that there is', () => {
  expect(unknownProfiles({ bodies: [bodyEntry('a', { profile: 'rp-lko' })] })).toEqual([]);
  expect(
    unknownProfiles({
      bodies: [bodyEntry('a', { profile: 'rp-lk' }), bodyEntry('b', { profile: 'bayern' })],
    }).map(({ values }) => values),
  ).toEqual([
    { value: 'rp-lk', choices: 'rp-gemo, rp-lko, ni-nkomvg, bw-gemo', suggestion: 'rp-lko' },
    { value: 'bayern', choices: 'rp-gemo, rp-lko, ni-nkomvg, bw-gemo' },
  ]);
});

test('redirects stand once and come to an end', () => {
  const told = (...pairs: string[]) =>
    oddRedirects(pairs.map((pair) => ({ from: pair[0] as string, to: pair[1] as string }))).map(
      ({ code, field, values }) => [code, field.join('.'), values['from']],
    );
  expect(told('ab', 'bc')).toEqual([]);
  expect(told('ab', 'ac')).toEqual([['redirect-duplicate', '1.from', 'a']]);
  expect(told('aa')).toEqual([['redirect-loop', '0.to', 'a']]);
  expect(told('xa', 'ab', 'bc', 'ca')).toEqual([
    ['redirect-loop', '1.to', 'a'],
    ['redirect-loop', '2.to', 'b'],
    ['redirect-loop', '3.to', 'c'],
  ]);
});
