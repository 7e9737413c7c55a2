import { expect, test } from 'vitest';
import type { Known } from '../../domain/ledger/index.ts';
import { verdictOn, verdictOnChain } from './verify-words.ts';

const known = (more: Partial<Known> = {}): Known => ({
  sha256: 'a',
  kind: 'document',
  title: 'Vorlage 1',
  page: '/vorlagen/1/',
  url: '/vorlagen/1/f/plan.pdf',
  since: '2027-03-01T11:00:00.000Z',
  entry: 4,
  ...more,
});

test('what lies there now is unchanged, and leads to itself', () => {
  expect(verdictOn('plan.pdf', [known()])).toMatchObject({
    tone: 'success',
    title: '„plan.pdf“ ist unverändert.',
    lines: [expect.stringMatching(/^Dieses Dokument steht seit 1\. März 2027 .* Uhr genau so .*Eintrag 4/)],
    link: { href: '/vorlagen/1/f/plan.pdf', text: 'Vorlage 1' },
  });
});

test('what lay there once is a former version, also where it lay there twice', () => {
  const until = '2027-03-05T11:00:00.000Z';
  const verdict = verdictOn('objekt.json', [
    known({ until, kind: 'object' }),
    known({ until, kind: 'object' }),
  ]);
  expect(verdict).toMatchObject({ tone: 'warning', title: '„objekt.json“ ist eine frühere Fassung.' });
  expect(verdict.lines[0]).toMatch(/^Dieser Datensatz stand von 1\. März .* bis 5\. März .* Uhr genau so/);
});

test('what lies there now counts, though the same bytes lay elsewhere before', () => {
  const found = [known(), known({ until: '2027-03-05T11:00:00.000Z', page: '/alt/' })];
  expect(verdictOn('a.pdf', found).tone).toBe('success');
});

test('what never lay there is not known', () => {
  expect(verdictOn('a.pdf', [])).toMatchObject({ tone: 'danger', title: '„a.pdf“ ist hier nicht bekannt.' });
});

test('the chain holds or breaks at an entry', () => {
  expect(verdictOnChain(3, undefined)).toMatchObject({ tone: 'success' });
  expect(verdictOnChain(1, undefined).lines[0]).toBe(
    'Der eine Eintrag ergibt nachgerechnet seine Prüfsumme.',
  );
  expect(verdictOnChain(3, 2)).toMatchObject({
    tone: 'danger',
    title: 'Das Protokoll stimmt ab Eintrag 2 nicht.',
  });
});
