import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { brokenLink, canonicalJson, type LedgerEntry, purge } from '../../domain/ledger/index.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { aHashedFile, ledgerKeeper } from '../../testing/ledger-steps.ts';
import { aMeeting, anOrganization, aPaper, aPublicRecord } from '../../testing/public-record.ts';
import { sampleProofs } from '../proof/sample-proofs.ts';
import { HASHER } from './hasher.ts';
import { writePublicLog } from './public-log.ts';

const RECORD = aPublicRecord({
  meetings: [aMeeting('rat', '2027-03-11T18:00', { title: 'Sitzung über „Grünes“ 🌳' })],
  papers: [aPaper('p1', { files: [aHashedFile('/vorlagen/p1/', 'f1')] }), aPaper('p2')],
  organizations: [anOrganization('spd', 'stadt', { kind: 'faction' })],
});

async function written(erase: boolean) {
  const temporary = await temporaryFolder({});
  const keeper = ledgerKeeper();
  keeper.take(RECORD);
  const erasures = erase ? [{ object: 'papers/p1', reason: 'Löschung' }] : [];
  const { ledger } = purge(keeper.ledger, erasures);
  await writePublicLog(temporary.dir, ledger, keeper.states);
  const read = (file: string) => readFile(path.join(temporary.dir, file), 'utf8');
  return { ...temporary, ledger, states: keeper.states, read };
}

test('the bytes beside each page have the hash that the ledger names', async () => {
  await using log = await written(false);
  expect([...log.ledger.objects.values()]).toHaveLength(4);
  for (const { url, hash } of log.ledger.objects.values())
    expect(HASHER.sha256(await log.read(`${url}objekt.json`))).toBe(hash);
});

test('the entries are served as they are chained, and anyone can verify them', async () => {
  await using log = await written(false);
  const entry = await log.read('protokoll/1/eintrag.json');
  expect(entry).toBe(canonicalJson(log.ledger.log[0]));
  expect(brokenLink([JSON.parse(entry) as LedgerEntry], HASHER)).toBeUndefined();
  const [one] = log.ledger.log;
  expect(JSON.parse(await log.read('protokoll/protokoll.json'))).toEqual({
    site: 'https://rat.example',
    entries: [
      {
        sequence: 1,
        kind: 'introduction',
        at: one?.at,
        previous: one?.previous,
        hash: one?.hash,
        digests: one?.changes.map(({ digest }) => digest),
        told: 4,
        url: '/protokoll/1/eintrag.json',
      },
    ],
  });
});

test('what an entry is made of lies beside it, and its proof with those who gave it', async () => {
  await using log = await written(false);
  const [entry] = log.ledger.log;
  expect(HASHER.sha256(await log.read('protokoll/1/kette.json'))).toBe(entry?.hash);
  await expect(log.read('protokoll/1/nachweis.txt')).rejects.toThrow('ENOENT');
  const proofs = sampleProofs(log.ledger);
  await writePublicLog(log.dir, { ...log.ledger, proofs }, log.states);
  expect(await log.read('protokoll/1/nachweis.txt')).toBe(proofs.entries.get(1)?.text);
  expect(await log.read('protokoll/1/nachweis.txt.sig')).toBe(proofs.entries.get(1)?.signature);
  expect(await log.read('protokoll/schluessel/allowed_signers.txt')).toContain(proofs.keys[0]);
  const place = { text: '/protokoll/1/nachweis.txt', signature: '/protokoll/1/nachweis.txt.sig' };
  expect(JSON.parse(await log.read('protokoll/protokoll.json'))).toMatchObject({
    entries: [{ proof: place }],
  });
  await expect(log.read('protokoll/1/nachweis.txt.tsr')).rejects.toThrow('ENOENT');
});

test('the private seed is nowhere in it', async () => {
  await using log = await written(false);
  const files = await readdir(log.dir, { recursive: true, withFileTypes: true });
  for (const { parentPath, name } of files.filter((entry) => entry.isFile()))
    expect(await readFile(path.join(parentPath, name), 'utf8')).not.toContain(log.ledger.seed);
});

test('each checksum is found in its shard', async () => {
  await using log = await written(false);
  const sha256 = aHashedFile('/vorlagen/p1/', 'f1').sha256 ?? '';
  const shard = JSON.parse(await log.read(`protokoll/pruefsummen/${sha256.slice(0, 2)}.json`)) as object[];
  expect(shard).toContainEqual(expect.objectContaining({ sha256, url: '/vorlagen/p1/f1/f1.pdf' }));
});

test('after an erasure the log tells less and still verifies', async () => {
  await using log = await written(true);
  const entry = JSON.parse(await log.read('protokoll/1/eintrag.json')) as LedgerEntry;
  expect(brokenLink([entry], HASHER)).toBeUndefined();
  expect(JSON.stringify(entry)).not.toContain('p1');
  expect(JSON.parse(await log.read('protokoll/protokoll.json'))).toMatchObject({ entries: [{ told: 3 }] });
});
