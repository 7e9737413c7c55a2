import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  allowedSigners,
  canonicalJson,
  checksumShards,
  type Ledger,
  LOG,
  type Proofs,
  signersOf,
} from '../../../domain/ledger/index.ts';
import { instant } from '../../../domain/local-time.ts';
import { sampleProofs } from '../../../publishing/proof/sample-proofs.ts';
import { aHashedFile, ledgerKeeper } from '../../../testing/ledger-steps.ts';
import { aPaper, aPublicRecord } from '../../../testing/public-record.ts';
import { checkDocument } from './check-document.ts';

const FILE = aHashedFile('/vorlagen/p1/', 'f1');
const SHA = FILE.sha256 ?? '';

/** Two entries; the document came with the first. */
function twoEntries(): Ledger {
  const keeper = ledgerKeeper();
  for (const [day, title] of [
    [1, 'Eins'],
    [2, 'Zwei'],
  ] as const)
    keeper.take(
      aPublicRecord({
        at: instant(`2027-03-0${day}T03:30:00Z`),
        papers: [aPaper('p1', { title: 'Plan', files: [FILE] }), aPaper('p2', { title })],
      }),
    );
  return { ...keeper.ledger, proofs: sampleProofs(keeper.ledger) };
}

let ledger = twoEntries();
let site: Map<string, string>;

/** What the site serves of a ledger with these proofs. */
function serve(proofs: Proofs): void {
  const { log } = ledger;
  site = new Map();
  for (const [prefix, found] of checksumShards(log)) site.set(LOG.shard(prefix), JSON.stringify(found));
  for (const entry of log) site.set(LOG.entry(entry.sequence), canonicalJson(entry));
  for (const { sequence, text, signature = '' } of proofs.entries.values()) {
    site.set(LOG.proof(sequence), text);
    site.set(LOG.signature(sequence), signature);
  }
  site.set(LOG.signers, allowedSigners(ledger.site, signersOf(ledger.proofs, log)));
  const entries = log.map(({ changes, ...entry }) => ({
    ...entry,
    digests: changes.map(({ digest }) => digest),
    ...(proofs.entries.has(entry.sequence) && {
      proof: { text: LOG.proof(entry.sequence), signature: LOG.signature(entry.sequence) },
    }),
  }));
  site.set(LOG.index, JSON.stringify({ entries }));
}

const check = (hash = SHA) => checkDocument(hash, (address) => Promise.resolve(site.get(address)));
const change = (address: string, from: string, to: string) => {
  const text = site.get(address) ?? '';
  expect(text).toContain(from);
  site.set(address, text.replace(from, to));
};

beforeEach(() => {
  ledger = twoEntries();
  serve(ledger.proofs);
});

test('a document is followed from its checksum to the signature of its entry', async () => {
  expect(await check()).toMatchObject({
    known: [{ url: FILE.url, entry: 1 }],
    proof: {
      broken: undefined,
      isInEntry: true,
      signature: { state: 'valid', entry: 1, fingerprint: expect.stringMatching(/^SHA256:[\w+/]{43}$/) },
    },
  });
  expect(await check('0'.repeat(64))).toEqual({ known: [] });
});

test('data of an object are followed as well', async () => {
  const hash = ledger.objects.get('papers/p2')?.hash ?? '';
  expect(await check(hash)).toMatchObject({
    known: [{ kind: 'object', entry: 2 }],
    proof: { isInEntry: true },
  });
});

describe('where the entry itself is not signed', () => {
  test('the next signature covers it', async () => {
    serve({ ...ledger.proofs, entries: new Map([...ledger.proofs.entries].slice(1)) });
    expect((await check()).proof?.signature).toMatchObject({ state: 'valid', entry: 2 });
  });

  test('and none after it, that is said; where none is at all, nothing', async () => {
    serve({ ...ledger.proofs, entries: new Map([...ledger.proofs.entries].slice(0, 1)) });
    const hash = ledger.objects.get('papers/p2')?.hash ?? '';
    expect((await check(hash)).proof?.signature).toEqual({ state: 'not-yet' });
    serve({ ...ledger.proofs, entries: new Map() });
    expect((await check(hash)).proof?.signature).toEqual({ state: 'never' });
  });
});

describe('what is forged comes to light', () => {
  test('an entry that is told otherwise than it was sealed', async () => {
    change(LOG.entry(1), 'Plan', 'Pfad');
    expect((await check()).proof?.isInEntry).toBe(false);
  });

  test('an entry that is not of the chain', async () => {
    change(LOG.index, ledger.log[0]?.changes[0]?.digest ?? '', 'f'.repeat(64));
    expect((await check()).proof).toMatchObject({ broken: 1 });
  });

  test('a document that the checksums name and the entry does not', async () => {
    const fake = SHA.slice(0, 2) + 'e'.repeat(62);
    change(LOG.shard(SHA.slice(0, 2)), SHA, fake);
    expect((await check(fake)).proof?.isInEntry).toBe(false);
  });

  test('a signature of another entry, with its text or without', async () => {
    site.set(LOG.signature(1), site.get(LOG.signature(2)) ?? '');
    expect((await check()).proof?.signature).toEqual({ state: 'invalid', entry: 1, fault: 'forged' });
    site.set(LOG.proof(1), site.get(LOG.proof(2)) ?? '');
    expect((await check()).proof?.signature).toEqual({ state: 'invalid', entry: 1, fault: 'other-text' });
    site.delete(LOG.proof(1));
    expect((await check()).proof?.signature).toMatchObject({ fault: 'other-text' });
  });

  test('a signature by a key that the site does not name, and one that is none', async () => {
    change(LOG.signers, 'AAAAC3', 'AAAAC4');
    expect((await check()).proof?.signature).toMatchObject({ state: 'invalid', fault: 'unknown-key' });
    site.set(LOG.signature(1), 'nichts');
    expect((await check()).proof?.signature).toMatchObject({ state: 'invalid', fault: 'unreadable' });
  });
});

test('a browser without Ed25519 says so, and still checks the rest', async () => {
  const real = crypto.subtle.importKey.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'importKey').mockImplementation(((...args: Parameters<typeof real>) =>
    args[2] === 'Ed25519'
      ? Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'))
      : real(...args)) as typeof real);
  expect((await check()).proof).toMatchObject({ isInEntry: true, signature: { state: 'unsupported' } });
});
