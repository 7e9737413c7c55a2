import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { localTime } from '../../domain/local-time.ts';
import { aPublicRecord } from '../../testing/public-record.ts';
import { EntryPreview } from './EntryPreview.tsx';
import { previewIndex } from './model/preview-index.ts';
import type { PreviewKind } from './model/preview-record.ts';

const OPERATOR = {
  name: 'Auental',
  street: 'Markt 1',
  postalCode: '00000',
  locality: 'Auental',
  email: 'a@b.example',
};
const SITE = { ...aPublicRecord().site, operator: OPERATOR, contacts: {}, theme: { primary: '#1b5e7a' } };
const INDEX = previewIndex(
  aPublicRecord({
    site: SITE,
    organizations: [{ key: 'rat', name: 'Rat der Gemeinde Auental', body: 'auental', kind: 'council' }],
  }),
);

const shown = (kind: PreviewKind, form: Record<string, unknown>, entryKey = 'x') =>
  renderToStaticMarkup(
    createElement(EntryPreview, {
      kind,
      entryKey,
      form,
      index: INDEX,
      now: localTime('2027-03-08T10:00'),
    }),
  );
const words = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[\s\u00A0\u202F]+/g, ' ')
    .trim();

const ITEM = { id: 'a1', number: '1', title: 'Haushalt', public: true };
const MEETING = {
  title: 'Sitzung des Rates',
  organization: 'rat',
  start: '2027-04-01T18:30',
  status: 'scheduled',
  standing: 'x',
  key: '2027-04-01-rat',
  markdown: 'Einlass ab **18 Uhr**.',
  agenda: [
    {
      ...ITEM,
      papers: ['0815-2027'],
      result: { outcome: 'approved' },
      vote: { yes: 12, no: 3, abstain: 1 },
      resolution: 'Der Rat beschließt den Haushalt.',
    },
    { id: 'b2', number: '2', public: false, category: 'personnel' },
  ],
};

test('a meeting to come is shown as the site will show it, what is not public yet too', () => {
  const text = words(shown('meetings', MEETING));
  expect(text).toContain('Rat der Gemeinde Auental Sitzung des Rates Donnerstag, 1. April 2027, 18:30 Uhr');
  expect(text).toContain('Hinweise zu dieser Sitzung Einlass ab 18 Uhr .');
  expect(text).toContain('12 Ja');
  expect(text).toContain('Der Rat beschließt den Haushalt.');
  expect(text).toContain('Nichtöffentlicher Teil');
  expect(text).toContain('Personal');
});

test('a paper that the site does not show yet is named by its key', () => {
  expect(words(shown('meetings', MEETING))).toContain('Vorlage 0815-2027');
});

test('nothing that is typed becomes script', () => {
  const html = shown('meetings', {
    ...MEETING,
    title: '<img src=x onerror=alert(1)>',
    markdown: '<script>alert(1)</script> [x](javascript:alert(1))',
  });
  expect(html).not.toMatch(/<script|<img|href="javascript/);
});

test('sign-offs stay inside', () => {
  const form = {
    title: 'Haushalt',
    kind: 'decision',
    body: 'auental',
    signoffs: [{ office: 'Kämmerei', person: 'Frau Bode' }],
    markdown: '## Sachverhalt\n\nText.',
  };
  const text = words(shown('papers', form));
  expect(text).toContain('Text der Vorlage Sachverhalt Text.');
  expect(text).not.toContain('Bode');
});

test.each<[PreviewKind, Record<string, unknown>, string]>([
  ['meetings', {}, 'Gremium'],
  ['meetings', { ...MEETING, start: 'morgen' }, 'Beginn'],
  ['meetings', { ...MEETING, agenda: 'x' }, 'Tagesordnung'],
  ['meetings', { ...MEETING, agenda: [{ ...ITEM, vote: { yes: -1 } }] }, 'Abstimmung'],
  ['papers', { title: 'x' }, 'Art'],
  ['resolutions', {}, 'Art'],
  ['resolutions', { kind: 'item', item: { meeting: 'x', item: 'y1' } }, 'noch nicht mit einem Beschluss'],
])('a broken entry of %s %j is told and does not throw', (kind, form, told) => {
  const text = words(shown(kind, form));
  expect(text).toContain('Die Vorschau kann diesen Stand nicht zeigen:');
  expect(text).toContain(told);
});

test('an entry without a title and without a key is shown all the same', () => {
  expect(words(shown('meetings', { ...MEETING, title: '' }, ''))).toContain('(noch ohne Titel)');
});
