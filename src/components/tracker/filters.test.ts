import { expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { indexOf } from '../../domain/view/index.ts';
import { aBody, anOrganization, aPublicRecord, aResolution } from '../../testing/public-record.ts';
import { trackerFilters, trackerPages } from './filters.ts';

const tracked = (key: string, organization: string, date: string, office?: string, overdue?: true) =>
  aResolution(key, organization, date, {
    implementation: {
      status: 'open',
      due: calendarDate('2027-01-01'),
      reports: [],
      ...(office !== undefined && { office }),
      ...(overdue && { overdue }),
    },
  });
const record = aPublicRecord({
  bodies: [aBody('sg', { name: 'Samtgemeinde' }), aBody('dorf', { name: 'Dorf' }), aBody('leer')],
  organizations: [
    anOrganization('rat', 'sg'),
    anOrganization('dorfrat', 'dorf'),
    anOrganization('bauamt', 'sg', { kind: 'administration', name: 'Bauamt' }),
    anOrganization('passamt', 'sg', { kind: 'administration', name: 'Passamt' }),
    anOrganization('ruhe', 'sg', { kind: 'administration', name: 'Ruheamt' }),
  ],
  resolutions: [
    tracked('a', 'rat', '2026-01-01', 'bauamt', true),
    tracked('b', 'dorfrat', '2025-01-01', 'passamt'),
    tracked('c', 'rat', '2025-02-01'),
    aResolution('d', 'rat', '2024-01-01'),
  ],
});
const index = indexOf(record);
const shown = (current: Parameters<typeof trackerFilters>[0], of = index) =>
  trackerFilters(current, of).map(({ label, items }) => [
    label,
    items.map((one) => `${one.label} ${one.href} ${one.count}${one.current ? ' *' : ''}`),
  ]);

test('each filter leads to a page, with how many stand there', () => {
  expect(shown({})).toEqual([
    [
      'Stand',
      [
        'alle /beschluesse/kontrolle/ 3 *',
        'Frist überschritten /beschluesse/kontrolle/ueberfaellig/ 1',
        'offen /beschluesse/stand/offen/ 3',
      ],
    ],
    [
      'Zuständige Stelle',
      ['Bauamt /beschluesse/kontrolle/amt/bauamt/ 1', 'Passamt /beschluesse/kontrolle/amt/passamt/ 1'],
    ],
    [
      'Körperschaft',
      [
        'Samtgemeinde /beschluesse/kontrolle/koerperschaft/sg/ 2',
        'Dorf /beschluesse/kontrolle/koerperschaft/dorf/ 1',
      ],
    ],
    [
      'Jahr des Beschlusses',
      ['2026 /beschluesse/kontrolle/jahr/2026/ 1', '2025 /beschluesse/kontrolle/jahr/2025/ 2'],
    ],
  ]);
});

test('the page that one is on is marked', () => {
  const marked = (current: Parameters<typeof trackerFilters>[0]) =>
    shown(current).flatMap(([, items]) => (items as string[]).filter((item) => item.endsWith('*')));
  expect(marked({ office: 'bauamt' })).toEqual(['Bauamt /beschluesse/kontrolle/amt/bauamt/ 1 *']);
  expect(marked({ overdue: true })).toEqual(['Frist überschritten /beschluesse/kontrolle/ueberfaellig/ 1 *']);
});

test('pages stay where nothing is tracked any more', () => {
  expect(trackerPages(index)).toEqual({
    office: ['bauamt', 'passamt', 'ruhe'],
    body: ['sg', 'dorf', 'leer'],
    year: ['2026', '2025', '2024'],
  });
});

test('where nothing is tracked there is nothing to filter', () => {
  expect(trackerFilters({}, indexOf(aPublicRecord({})))).toEqual([]);
});
