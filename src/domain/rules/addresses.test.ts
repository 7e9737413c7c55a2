import { expect, test } from 'vitest';
import {
  aRecord,
  bodyEntry,
  closedItem,
  meetingEntry,
  openItem,
  organizationEntry,
  pageEntry,
  paperEntry,
  personEntry,
  resolutionEntry,
  termEntry,
} from '../../testing/factories.ts';
import { addressesOf } from './addresses.ts';
import { oddRedirects } from './redirects.ts';
import { keysOf } from './references.ts';
import { reservedKeys } from './reserved-keys.ts';
import { oddWithdrawals } from './withdrawals.ts';

const DECISION = { kind: 'item', item: { meeting: 'm', item: 'a1' } };

const record = aRecord({
  terms: [termEntry('t')],
  organizations: [
    organizationEntry('rat'),
    organizationEntry('f', { kind: 'faction' }),
    organizationEntry('p', { kind: 'party' }),
    organizationEntry('v', { kind: 'administration' }),
  ],
  people: [personEntry('e')],
  meetings: [meetingEntry('m', { agenda: [openItem('a1'), closedItem('a2')] })],
  papers: [
    paperEntry('0001-2026', {
      files: [
        { id: 'f1', title: 'Plan', file: 'Plan für.pdf' },
        { id: 'f2', title: 'x' },
      ],
    }),
  ],
  resolutions: [resolutionEntry('b', DECISION)],
  pages: [pageEntry('ueber-uns')],
});
const addresses = addressesOf(record, keysOf(record));

test('all that has an address is known', () => {
  expect([...addresses.entries].toSorted()).toEqual([
    '/beschluesse/b/',
    '/beschluesse/m-a1/',
    '/fraktionen/f/',
    '/gremien/rat/',
    '/koerperschaften/stadt/',
    '/parteien/p/',
    '/personen/e/',
    '/seiten/ueber-uns/',
    '/sitzungen/m/',
    '/verwaltung/v/',
    '/vorlagen/0001-2026/',
    '/wahlperioden/t/',
  ]);
  expect([...addresses.documents]).toEqual(['/vorlagen/0001-2026/f1/Plan%20f%C3%BCr.pdf']);
});

test('an organization that could not be read stands at one of four addresses', () => {
  const keys = { ...keysOf(record), organizations: new Set(['rat', 'x']) };
  const found = [...addressesOf(record, keys).entries].filter((address) => /\/(?:x|rat)\/$/.test(address));
  expect(found.toSorted()).toEqual([
    '/fraktionen/x/',
    '/gremien/rat/',
    '/gremien/x/',
    '/parteien/x/',
    '/verwaltung/x/',
  ]);
});

const redirected = (...pairs: (readonly [string, string])[]) =>
  oddRedirects(
    pairs.map(([from, to]) => ({ from, to })),
    addresses,
  ).map(({ code, field, values }) => [code, field.join('.'), values['from']]);

test('redirects do not start where a page stands', () => {
  for (const from of [
    '/',
    '/impressum/',
    '/impressum',
    '/sitzungen',
    '/vorlagen/0001-2026',
    '/vorlagen/0001%2D2026/',
  ])
    expect(redirected([from, '/x'])).toEqual([['redirect-taken', '0.from', from]]);
  for (const from of [
    '/kalender/2027/03/',
    '/kalender/2027/03',
    '/sitzungen/jahr/2026/',
    '/sitzungen/jahr/2026/stadt',
    '/vorlagen/art/antraege/',
    '/vorlagen/koerperschaft/stadt/seite/2/',
    '/beschluesse/stand/offen/',
    '/beschluesse/seite/2/',
    '/gremien/rat/sitzungen/',
    '/personen/erika-muster/vorlagen/seite/2/',
    '/hilfe/redaktion/',
    '/hilfe/redaktion/sitzung-planen/',
  ])
    expect(redirected([from, '/x'])).toEqual([['redirect-taken', '0.from', from]]);
  for (const from of [
    '/kalender/alt/',
    '/kalender/27/3/',
    '/kalender/2027/03/15/',
    '/sitzungen/2026/',
    '/archiv/jahr/2026/',
    '/aktuelles/seite/2/',
    '/archiv/rat/sitzungen/',
    '/hilfe/redaktion-alt/',
  ])
    expect(redirected([from, '/y'])).toEqual([]);
  for (const from of ['/x/', '/vorlagen/0002-2026/', '/sitzungen/?id=1'])
    expect(redirected([from, '/y'])).toEqual([]);
});

test('redirects are compared in canonical form', () => {
  expect(redirected(['/a/b/c', '/x'], ['/a/b/c/', '/y'])).toEqual([
    ['redirect-duplicate', '1.from', '/a/b/c/'],
  ]);
  expect(redirected(['/für', '/x'], ['/f%C3%BCr/', '/y'])).toEqual([
    ['redirect-duplicate', '1.from', '/f%C3%BCr/'],
  ]);
  expect(redirected(['/a', '/b/'], ['/b', '/%61/'])).toEqual([
    ['redirect-loop', '0.to', '/a'],
    ['redirect-loop', '1.to', '/b'],
  ]);
});

test('a long chain of redirects is walked over once', () => {
  const chain = Array.from({ length: 50_000 }, (_, i) => [`/w/${i}`, `/w/${i + 1}`] as const);
  const started = performance.now();
  expect(redirected(...chain)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(20_000);
});

const withdrawn = (target: string) =>
  oddWithdrawals([{ target, date: '2026-01-01', reason: 'x' }] as never, addresses).map(
    ({ code, severity, field, values }) => [code, severity, field.join('.'), values['suggestion']],
  );

test('what is withdrawn is or was in the content', () => {
  for (const target of [
    '/vorlagen/0001-2026/',
    '/vorlagen/0001-2026',
    '/beschluesse/m-a1/',
    '/vorlagen/0001-2026/f1/Plan%20für.pdf',
    '/vorlagen/0001-2026/f1/Plan%20f%C3%BCr.pdf',
    '/vorlagen/0001-2026/vorlage/',
    '/vorlagen/0001-2026/vorlage/vorlage-0001-2026.pdf',
  ])
    expect([target, ...withdrawn(target)]).toEqual([target]);
  for (const target of ['/vorlagen/0069-2025/vorlage/', '/vorlagen/0001-2026/vorlagen/'])
    expect(withdrawn(target)).toMatchObject([['withdrawal-unknown', 'warning', '0.target', undefined]]);
  expect(withdrawn('/vorlagen/0069-2025/')).toEqual([
    ['withdrawal-unknown', 'warning', '0.target', undefined],
  ]);
  expect(withdrawn('/vorlagen/0002-2026/')).toEqual([
    ['withdrawal-unknown', 'warning', '0.target', undefined],
  ]);
  expect(withdrawn('/vorlage/0001-2026/')).toEqual([
    ['withdrawal-unknown', 'warning', '0.target', '/vorlagen/0001-2026/'],
  ]);
  expect(withdrawn('/vorlagen/0001-2026/f1/Plan.pdf')).toEqual([
    ['withdrawal-unknown', 'warning', '0.target', undefined],
  ]);
  expect(withdrawn('/vorlagen/0001-2026/f1/Plaene%20f%C3%BCr.pdf')).toEqual([
    ['withdrawal-unknown', 'warning', '0.target', '/vorlagen/0001-2026/f1/Plan%20f%C3%BCr.pdf'],
  ]);
});

test.each([
  '/',
  '/sitzungen/',
  '/sitzungen',
  '/impressum/',
  '/suche/',
  '/kalender/2026/03/',
  '/sitzungen/jahr/2026/',
  '/sitzungen/jahr/2026/stadt',
  '/beschluesse/seite/2/',
  '/beschluesse/stand/offen/',
  '/vorlagen/art/berichte/',
  '/vorlagen/koerperschaft/stadt/',
  '/gremien/rat/sitzungen/',
  '/personen/e/vorlagen/seite/2/',
  '/koerperschaften/stadt/datenqualitaet/',
  '/koerperschaften/stadt/datenqualitaet.json',
])('%s cannot be withdrawn', (target) => {
  expect(withdrawn(target)).toEqual([['withdrawal-not-possible', 'error', '0.target', undefined]]);
});

test('keys that the site needs itself are refused, whatever has them', () => {
  const told = (parts: object) =>
    reservedKeys(aRecord(parts)).map(({ code, severity, file, values }) => [
      code,
      severity,
      file,
      values['key'],
    ]);
  expect(
    told({
      bodies: [bodyEntry('jahr')],
      terms: [termEntry('seite')],
      organizations: [organizationEntry('stand')],
      people: [personEntry('art')],
      meetings: [meetingEntry('koerperschaft')],
      papers: [paperEntry('index')],
      resolutions: [resolutionEntry('404', DECISION)],
      pages: [pageEntry('ohne-datum')],
    }),
  ).toEqual([
    ['key-reserved', 'error', 'bodies/jahr.yml', 'jahr'],
    ['key-reserved', 'error', 'terms/seite.yml', 'seite'],
    ['key-reserved', 'error', 'organizations/stand.yml', 'stand'],
    ['key-reserved', 'error', 'people/art.yml', 'art'],
    ['key-reserved', 'error', 'meetings/koerperschaft/index.md', 'koerperschaft'],
    ['key-reserved', 'error', 'papers/index/index.md', 'index'],
    ['key-reserved', 'error', 'resolutions/404/index.md', '404'],
    ['key-reserved', 'error', 'pages/ohne-datum.md', 'ohne-datum'],
  ]);
  expect(told({ people: [personEntry('jahr-1')], pages: [pageEntry('jahre')] })).toEqual([]);
});
