import { expect, test } from 'vitest';
import type { FoundEntry } from '../../control-props.ts';
import type { Circumstances } from './circumstances.ts';
import { sentencesOf, sourcesOf } from './sources.ts';

const meeting = (key: string, more: object): FoundEntry => ({
  slug: `${key}/index`,
  path: `meetings/${key}/index.md`,
  data: { organization: 'rat', start: `${key.slice(0, 10)}T19:00`, status: 'held', ...more },
});
const minutes = { id: 'a', title: 'Genehmigung der Niederschrift vom 1. Mai 2026', public: true };
const MEETINGS = [
  meeting('2026-06-01-rat', { agenda: [minutes, { id: 'b', title: 'Weg', public: true, withdrawnAt: 'x' }] }),
  meeting('2026-03-01-rat', { agenda: [minutes] }),
  meeting('2026-09-01-rat', { agenda: [] }),
  meeting('2026-10-01-rat', { agenda: [minutes], status: 'cancelled' }),
  meeting('2026-11-01-bau', { agenda: [minutes], organization: 'bau' }),
  meeting('2027-01-01-rat', { agenda: [minutes] }),
];
const template = (title: string, data: object): FoundEntry => ({
  slug: title,
  path: '',
  data: { title, ...data },
});
const TEMPLATES = [
  template('Standard', {
    kind: 'agenda',
    items: [
      { title: 'Eröffnung', public: true },
      { title: 'Personal', public: false },
    ],
  }),
  template('Einstimmig', { kind: 'sentence', text: 'Der Beschluss wird einstimmig gefasst.' }),
];
const around: Circumstances = { sent: false, now: '2026-11-01T10:00', newId: () => 'n', saved: new Set() };

test('the last meeting with items is offered, and the minutes of the last one of all', () => {
  const sources = sourcesOf(
    { meetings: MEETINGS, circulations: [], templates: TEMPLATES },
    { organization: 'rat', start: '2026-12-01T19:00', agenda: [] },
  );
  expect(sources.map(({ label }) => label)).toEqual(['Letzte Sitzung vom 1. Juni 2026', 'Standard']);
  expect(sources[0]?.offers.map(({ id }) => id)).toEqual(['a']);
  expect(sources[0]?.items(new Set(['a']), around)).toEqual([
    {
      id: 'n',
      title: 'Genehmigung der Niederschrift vom 1. September 2026',
      public: true,
      approvesMinutesOf: '2026-09-01-rat',
    },
  ]);
});

test('of a template the chosen items come', () => {
  const [standard] = sourcesOf(
    { meetings: [], circulations: [], templates: TEMPLATES },
    { organization: 'rat', start: undefined, agenda: [] },
  );
  expect(standard?.offers).toEqual([
    { id: '0', label: 'Eröffnung', depth: 0, isPublic: true },
    { id: '1', label: 'Personal', depth: 0, isPublic: false },
  ]);
  expect(standard?.items(new Set(['1']), around)).toEqual([
    { id: 'n', public: false, category: 'personnel' },
  ]);
});

test('sentences are told from agendas', () => {
  expect(sentencesOf(TEMPLATES)).toEqual([
    { title: 'Einstimmig', text: 'Der Beschluss wird einstimmig gefasst.' },
  ]);
});
