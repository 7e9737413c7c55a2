import { describe, expect, test } from 'vitest';
import type { Known } from '../../../domain/ledger/index.ts';
import type { Finding } from './check-document.ts';
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

type Proof = NonNullable<Finding['proof']>;

const finding = (found: readonly Known[], proof: Partial<Proof> = {}): Finding => ({
  known: found,
  proof: { broken: undefined, isInEntry: true, signature: { state: 'never' }, ...proof },
});

test('what lies there now is unchanged, and leads to itself and to its entry', () => {
  expect(verdictOn('plan.pdf', finding([known()]))).toMatchObject({
    tone: 'success',
    title: '„plan.pdf“ ist unverändert.',
    lines: [
      expect.stringMatching(/^Dieses Dokument steht seit 1\. März 2027 .* Uhr genau so .*Eintrag 4/),
      expect.stringMatching(/^Der Eintrag enthält die Prüfsumme/),
    ],
    links: [
      { href: '/vorlagen/1/f/plan.pdf', text: 'Vorlage 1' },
      { href: '/protokoll/4/', text: 'Eintrag 4 im Protokoll' },
    ],
  });
});

test('what lay there once is a former version, also where it lay there twice', () => {
  const until = '2027-03-05T11:00:00.000Z';
  const verdict = verdictOn(
    'objekt.json',
    finding([known({ until, kind: 'object' }), known({ until, kind: 'object' })]),
  );
  expect(verdict).toMatchObject({ tone: 'warning', title: '„objekt.json“ ist eine frühere Fassung.' });
  expect(verdict.lines[0]).toMatch(/^Dieser Datensatz stand von 1\. März .* bis 5\. März .* Uhr genau so/);
});

test('what lies there now counts, though the same bytes lay elsewhere before', () => {
  const found = [known(), known({ until: '2027-03-05T11:00:00.000Z', page: '/alt/' })];
  expect(verdictOn('a.pdf', finding(found)).tone).toBe('success');
});

test('what never lay there is not known', () => {
  expect(verdictOn('a.pdf', { known: [] })).toMatchObject({
    tone: 'danger',
    title: '„a.pdf“ ist hier nicht bekannt.',
  });
});

describe('what is said of the log', () => {
  test.each<[string, Partial<Proof>, string]>([
    ['a chain that breaks', { broken: 3 }, 'Das Protokoll stimmt ab Eintrag 3 nicht.'],
    ['an entry without it', { isInEntry: false }, 'Eintrag 4 enthält die Prüfsumme dieser Datei nicht so'],
    [
      'a forged signature',
      { signature: { state: 'invalid', entry: 6, fault: 'forged' } },
      'Die Signatur von Eintrag 6 ist ungültig.',
    ],
    [
      'the signature of a stranger',
      { signature: { state: 'invalid', entry: 4, fault: 'unknown-key' } },
      'Die Signatur von Eintrag 4 ist von einem Schlüssel, den diese Website nicht nennt.',
    ],
  ])('%s is a danger', (_what, proof, words) => {
    const verdict = verdictOn('a.pdf', finding([known()], proof));
    expect(verdict).toMatchObject({ tone: 'danger', title: expect.stringContaining('nicht in Ordnung') });
    expect(verdict.lines).toEqual([expect.stringContaining(words), 'Bitte melden Sie das der Verwaltung.']);
  });

  test.each<[string, Proof['signature'], string]>([
    ['valid', { state: 'valid', entry: 4, fingerprint: 'SHA256:x' }, 'Eintrag 4 ist signiert, und die'],
    ['valid later', { state: 'valid', entry: 6, fingerprint: 'SHA256:x' }, 'Eintrag 6, der auf Eintrag 4'],
    ['not yet there', { state: 'not-yet' }, 'Signiert ist der Eintrag noch nicht'],
    ['not to be checked here', { state: 'unsupported' }, 'geprüft sind nur Prüfsumme und Protokoll'],
  ])('a signature that is %s is told', (_what, signature, words) => {
    const verdict = verdictOn('a.pdf', finding([known()], { signature }));
    expect(verdict.tone).toBe('success');
    expect(verdict.lines[2]).toContain(words);
    expect(verdict.lines.some((line) => line.includes('SHA256:x'))).toBe(signature.state === 'valid');
  });

  test('a time stamp is told as what it is', () => {
    const { lines } = verdictOn('a.pdf', finding([known()], { stamped: '2027-03-01T12:00:00.000Z' }));
    expect(lines.at(-1)).toMatch(
      /^Dazu gibt es einen Zeitstempel vom 1\. März 2027 .* Uhr\. Er lässt sich nicht im Browser/,
    );
  });
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
