import { expect, test } from 'vitest';
import { REAL } from '../../../testing/proof/real-proof.ts';
import type { LedgerEntry } from '../entry.ts';
import type { Proof } from './proof.ts';
import { sealedAddress, type Seal, standingSeals } from './seal.ts';
import { allowedSigners, keysIn, principalOf, signersOf, verifyTime } from './signers.ts';

const entry = (sequence: number, at: string) => ({ sequence, at }) as LedgerEntry;
const LOG = [
  entry(1, '2027-03-01T23:30:00.000Z'),
  entry(2, '2027-03-05T03:30:00.000Z'),
  entry(3, '2027-04-01T03:30:00.000Z'),
];
const OTHER = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
const proofs = (keys: readonly string[], ...list: readonly Omit<Proof, 'text'>[]) => ({
  keys,
  authorities: [],
  entries: new Map(list.map((proof) => [proof.sequence, { text: '', ...proof }])),
});
const signed = (sequence: number) => ({ sequence, signature: REAL.signature });

test('a key stands for the entries that it signed, the last key for those to come', () => {
  expect(signersOf(proofs([REAL.key, OTHER], signed(2), signed(1), { sequence: 3 }), LOG)).toEqual([
    { key: REAL.key, isCurrent: false, first: LOG[0]?.at, last: LOG[1]?.at },
    { key: OTHER, isCurrent: true },
  ]);
});

test('what cannot be read, or is of no entry, counts for nothing', () => {
  const wrong = { sequence: 1, signature: 'x' };
  expect(signersOf(proofs([REAL.key], wrong, signed(9)), LOG)).toEqual([{ key: REAL.key, isCurrent: true }]);
});

test('ssh-keygen gets them with a day of room on either side', () => {
  const site = 'https://rat.example:8443';
  const text = allowedSigners(site, signersOf(proofs([REAL.key, OTHER], signed(1), signed(2)), LOG));
  expect(text).toBe(
    `rat.example:8443 namespaces="ratsfenster-protokoll",valid-after="20270228",valid-before="20270306" ${REAL.key}\n` +
      `rat.example:8443 namespaces="ratsfenster-protokoll" ${OTHER}\n`,
  );
  expect(keysIn(text)).toEqual([REAL.key, OTHER]);
  expect(keysIn('')).toEqual([]);
  expect(principalOf('https://rat.example')).toBe('rat.example');
  expect(verifyTime('2027-03-01T23:30:00.000Z')).toBe('20270301');
  const current = allowedSigners(site, signersOf(proofs([REAL.key], signed(2)), LOG));
  expect(current).toContain(',valid-after="20270304" ssh-ed25519');
  expect(current).not.toContain('valid-before');
});

test('a signed copy stands for just the bytes that it was made of', () => {
  const seal: Seal = { of: '/a/b.pdf', source: '1', owner: 'papers/a', sha256: '2', size: 3 };
  const standing = (sha256: string) => [
    ...standingSeals([seal], [{ url: '/a/b.pdf', sha256 }, { url: '/c' }]),
  ];
  expect(standing('1')).toEqual([['/a/b.pdf', seal]]);
  expect(standing('2')).toEqual([]);
  expect(sealedAddress('/a/b.pdf')).toBe('/a/b-signiert.pdf');
  expect(sealedAddress('/a/b.PDF')).toBe('/a/b-signiert.pdf');
  expect(sealedAddress('/a/b')).toBe('/a/b-signiert.pdf');
});
