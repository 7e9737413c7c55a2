import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ledger, readTimeStamp } from '../../domain/ledger/index.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { ledgerBranch, recordOn } from '../../testing/ledger-branch.ts';
import { makeKey } from '../../testing/proof/signing-keys.ts';
import {
  type Manner,
  opensslMissing,
  startTimeStampServer,
  type TimeStampServer,
} from '../../testing/proof/time-stamp-server.ts';
import { readOwnLedger } from '../ledger/read-ledger.ts';
import { proveFolder } from './prove-folder.ts';
import { proveLedger } from './prove.ts';

const reason = opensslMissing();
const UNSIGNED = expect.stringContaining('werden nicht signiert');
const NEXT = 'Der nächste Lauf holt es nach; veröffentlicht wird trotzdem.';

describe.skipIf(reason !== undefined)(`time stamps of a log (${reason ?? 'openssl'})`, () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let server: TimeStampServer;
  let environment: Record<string, string>;

  beforeAll(async () => {
    folder = await temporaryFolder({});
    server = await startTimeStampServer(path.join(folder.dir, 'authority'));
    environment = { TSA_URL: server.address, TSA_CA_FILE: server.root };
  });
  afterAll(async () => {
    await server.stop();
    await folder[Symbol.asyncDispose]();
  });

  test('each entry gets one that openssl accepts; it needs no signature, and none is asked for twice', async () => {
    await using s = await ledgerBranch();
    server.behave('stamps');
    const asked = server.requests().length;
    const before = Date.now();
    expect(await proveFolder(s.at('second'), environment)).toEqual([
      UNSIGNED,
      '2 Einträge mit Zeitstempel versehen.',
    ]);
    const { proofs } = await readOwnLedger(s.at('second'));
    for (const { sequence, token } of proofs.entries.values()) {
      const at = (name: string) => s.at(`second/proofs/${name}`);
      const time = Date.parse((token && readTimeStamp(token))?.at ?? '');
      expect(Math.abs(time - before)).toBeLessThan(600_000);
      const when = ['-attime', String(time / 1000)];
      const args = ['ts', '-verify', ...when, '-data', at(`${sequence}.txt`), '-in', at(`${sequence}.tsr`)];
      const said = execFileSync('openssl', [...args, '-CAfile', at('authorities.pem')], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
      expect(said).toContain('Verification: OK');
    }
    expect(server.requests().slice(asked)).toEqual(
      Array.from({ length: 2 }, () => ({ type: 'application/timestamp-query', login: undefined })),
    );
    expect(await proveFolder(s.at('second'), environment)).toEqual([UNSIGNED]);
    expect(server.requests()).toHaveLength(asked + 2);
  });

  test('name and password of the address are sent apart, and told to nobody', async () => {
    await using s = await ledgerBranch();
    server.behave('refuses');
    const address = server.address.replace('//', '//stadt:ge%20heim@');
    const told = await proveFolder(s.at('second'), { ...environment, TSA_URL: address });
    expect(told.join('\n')).not.toContain('heim');
    expect(server.requests().at(-1)?.login).toBe(`Basic ${Buffer.from('stadt:ge heim').toString('base64')}`);
  });

  test.each<[Manner, string]>([
    ['is slow', 'braucht zu lange.'],
    ['talks nonsense', 'Die Antwort ist kein Zeitstempel.'],
    ['stamps something else', 'Der Zeitstempel gehört zu einem anderen Text.'],
    ['refuses', 'antwortet mit dem Status 503.'],
    ['floods', 'Die Antwort ist zu lang für einen Zeitstempel.'],
  ])('an authority that %s: no stamp, the signature stays, the next run makes up', async (manner, words) => {
    await using s = await ledgerBranch();
    const signing = { ...environment, LEDGER_KEY_FILE: makeKey(s.at('.'), 'key') };
    server.behave(manner);
    const asked = server.requests().length;
    const { proofs, told } = await proveLedger(s.second, signing, 1000);
    expect(told).toEqual([expect.stringContaining('2 Einträge signiert'), expect.stringContaining(words)]);
    expect(told[1]).toMatch(new RegExp(`^Kein Zeitstempel: 127\\.0\\.0\\.1:\\d+:? .*${NEXT}$`));
    expect([...proofs.entries.values()].map(({ token }) => token)).toEqual([undefined, undefined]);
    expect(server.requests()).toHaveLength(asked + 1);
    server.behave('stamps');
    const next = await proveLedger({ ...s.second, proofs }, signing);
    expect(next.told.at(-1)).toBe('2 Einträge mit Zeitstempel versehen.');
    expect([...next.proofs.entries.values()].map(({ signature }) => signature)).toEqual(
      [...proofs.entries.values()].map(({ signature }) => signature),
    );
  });

  test('an authority that is down, unknown or has run out', async () => {
    await using s = await ledgerBranch();
    const down = await startTimeStampServer(s.at('down'));
    await down.stop();
    const old = await startTimeStampServer(s.at('old'), -1);
    server.behave('stamps');
    try {
      for (const [address, root, words] of [
        [down.address, down.root, 'ist nicht zu erreichen'],
        [old.address, old.root, 'Das Zertifikat der Stelle ist abgelaufen'],
        [server.address, old.root, 'von einer Stelle, deren Zertifikat nicht in TSA_CA steht'],
        ['zeit.example', old.root, 'TSA_URL ist keine Adresse'],
        [server.address, '', 'fehlen die Zertifikate der Stelle'],
      ] as const) {
        const { told, proofs } = await proveLedger(s.second, { TSA_URL: address, TSA_CA_FILE: root });
        expect(told).toEqual([UNSIGNED, expect.stringMatching(new RegExp(`${words}.*${NEXT}$`))]);
        expect(proofs).toEqual(s.second.proofs);
      }
    } finally {
      await old.stop();
    }
  });

  test('of a long log the newest entries come first, the others with the next runs', async () => {
    await using s = await ledgerBranch();
    server.behave('stamps');
    let ledger: Ledger = s.second;
    for (let day = 2; day < 12; day += 1) ledger = s.step(ledger, recordOn(day, [`Stand ${day}`]));
    const first = await proveLedger(ledger, environment);
    expect(first.told.slice(1)).toEqual([
      '10 Einträge mit Zeitstempel versehen.',
      '2 ältere Einträge folgen mit den nächsten Läufen.',
    ]);
    expect([...first.proofs.entries.keys()]).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const second = await proveLedger({ ...ledger, proofs: first.proofs }, environment);
    expect(second.told.slice(1)).toEqual(['2 Einträge mit Zeitstempel versehen.']);
    expect(second.proofs.entries.size).toBe(12);
  });

  test('a forged stamp, one of another text or of a stranger, and a damaged one are refused', async () => {
    await using s = await ledgerBranch();
    server.behave('stamps');
    await proveFolder(s.at('second'), environment);
    const stranger = await startTimeStampServer(s.at('stranger'));
    await s.write('other', s.second);
    await proveFolder(s.at('other'), { TSA_URL: stranger.address, TSA_CA_FILE: stranger.root });
    await stranger.stop();
    const place = s.at('second/proofs/1.tsr');
    const own = readFileSync(place);
    const stamp = readTimeStamp(new Uint8Array(own));
    const time = own.indexOf(Buffer.from((stamp?.at ?? '').replaceAll(/[-:T]|\.000Z/g, '')));
    const earlier = Buffer.from(own);
    earlier.write('1999', time);
    for (const [bytes, words] of [
      [earlier, 'ist nicht von der Stelle unterschrieben, die er nennt'],
      [readFileSync(s.at('second/proofs/2.tsr')), 'gehört zu einem anderen Text'],
      [
        readFileSync(s.at('other/proofs/1.tsr')),
        'ist von einer Stelle, deren Zertifikat nicht im Protokoll liegt',
      ],
      [own.subarray(0, 300), 'ist beschädigt'],
      [Buffer.from('nichts'), 'ist beschädigt'],
    ] as const) {
      writeFileSync(place, bytes);
      await expect(readOwnLedger(s.at('second'))).rejects.toThrow(`der Zeitstempel von Eintrag 1 ${words}.`);
    }
    writeFileSync(place, own);
    expect((await readOwnLedger(s.at('second'))).proofs.entries.size).toBe(2);
  });
});
