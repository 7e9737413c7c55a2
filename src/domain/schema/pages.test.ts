import { expect, test } from 'vitest';
import { expectRows, faults, missing, type Row } from '../../testing/schema-faults.ts';
import { Page, Redirects, Template, Withdrawals } from './index.ts';

test('pages, templates, redirects, withdrawals', () => {
  expectRows(Page, { title: 'Über uns' }, [
    ...missing('title'),
    ...['none', 'footer'].map((navigation): Row => [{ navigation }]),
    ...['de', 'de-simple'].map((lang): Row => [{ lang }]),
    [{ navigation: 'header', lang: 'en' }, 'navigation: invalid_value', 'lang: invalid_value'],
  ]);
  expect(Page.parse({ title: 'Über uns' }).navigation).toBe('footer');
  expectRows(Template, { title: 'Standard', kind: 'agenda' }, [
    ...missing('title'),
    [{ kind: 'sentence', text: 'Der Rat beschließt.' }],
    [{ kind: 'satz' }, 'kind: invalid_union'],
    [{ items: [{ title: 'Eröffnung', public: true }] }],
    [{ items: [{}] }, 'items.0.title: invalid_type', 'items.0.public: invalid_type'],
  ]);
  expectRows(Template, { title: 'Briefe', kind: 'document' }, [
    ...missing('title'),
    [{ documents: ['invitation', 'resolution-book'], body: 'flecken', organization: 'rat' }],
    [{ documents: ['brief'] }, 'documents.0: invalid_value'],
    [{ body: 'Flecken Aubrück' }, 'body: key'],
    [{ contactLines: ['Markt 1'], signatures: [{ role: 'Vorsitz' }] }],
    [
      { contactLines: 'Markt 1', signatures: [{}] },
      'contactLines: invalid_type',
      'signatures.0.role: invalid_type',
    ],
  ]);
  expect(
    faults(Redirects, [
      { from: '/alt', to: '/neu/' },
      { from: '/', to: '/a/b' },
    ]),
  ).toEqual([]);
  expect(faults(Redirects, [{}])).toEqual(['0.from: invalid_type', '0.to: invalid_type']);
  for (const address of [
    'alt',
    '/a b',
    '/a#b',
    'x/a',
    '/a b/c',
    '/a\n',
    '//evil.example/',
    '/\\evil.example',
  ]) {
    expect([address, ...faults(Redirects, [{ from: '/', to: address }])]).toEqual([address, '0.to: path']);
    expect([address, ...faults(Redirects, [{ from: address, to: '/' }])]).toEqual([address, '0.from: path']);
  }
  const stone = { target: '/vorlagen/x/', date: '2026-06-30', reason: 'Datenschutz' };
  expect(faults(Withdrawals, [stone, { ...stone, purge: true }])).toEqual([]);
  expect(faults(Withdrawals, [{}])).toEqual([
    '0.target: invalid_type',
    '0.date: invalid_type',
    '0.reason: invalid_type',
  ]);
  expect(faults(Withdrawals, [{ ...stone, target: 'x', purge: 'ja' }])).toEqual([
    '0.target: path',
    '0.purge: invalid_type',
  ]);
});
