import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  allowedSigners,
  emptyLedger,
  NO_PROOFS,
  purge,
  signersOf,
  verifyTime,
} from '../../domain/ledger/index.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { ledgerBranch, recordOn, SITE } from '../../testing/ledger-branch.ts';
import { fingerprintBy, keygenMissing, makeKey, secretLines } from '../../testing/proof/signing-keys.ts';
import { LedgerError } from '../ledger/ledger-error.ts';
import { readOwnLedger } from '../ledger/read-ledger.ts';
import { saveLedger } from '../ledger/save-ledger.ts';
import { proveFolder } from './prove-folder.ts';

const reason = keygenMissing();

/** A ledger of two entries in the folder `second`, and keys. */
async function scene() {
  const branch = await ledgerBranch();
  const folder = branch.at('second');
  const proofs = path.join(folder, 'proofs');
  return {
    ...branch,
    folder,
    proofs: (name: string) => path.join(proofs, name),
    names: () => readdirSync(proofs).toSorted(),
    key: (name: string, ...more: readonly string[]) => makeKey(branch.at('.'), name, ...more),
    prove: (environment: NodeJS.ProcessEnv) => proveFolder(folder, environment),
  };
}

describe.skipIf(reason !== undefined)(`signatures of a log (${reason ?? 'ssh-keygen'})`, () => {
  test('each entry gets one that ssh-keygen accepts, and a second run changes no byte', async () => {
    await using s = await scene();
    const file = s.key('key');
    expect(await s.prove({ LEDGER_KEY_FILE: file })).toEqual([
      `2 Einträge signiert, Schlüssel ${fingerprintBy(file)}.`,
    ]);
    expect(s.names()).toEqual(['1.sig', '1.txt', '2.sig', '2.txt', 'keys.txt']);
    const { log, proofs } = await readOwnLedger(s.folder);
    writeFileSync(s.at('allowed'), allowedSigners(SITE, signersOf(proofs, log)));
    for (const { sequence, at } of log) {
      const time = `-Overify-time=${verifyTime(at)}`;
      const names = ['-f', s.at('allowed'), '-I', 'rat.example', '-n', 'ratsfenster-protokoll'];
      const args = ['-Y', 'verify', time, ...names, '-s', s.proofs(`${sequence}.sig`)];
      const input = readFileSync(s.proofs(`${sequence}.txt`));
      expect(execFileSync('ssh-keygen', args, { input, encoding: 'utf8' })).toContain('Good "ratsfenster-');
      input[input.length - 20] = (input.at(-20) ?? 0) ^ 1;
      expect(() => execFileSync('ssh-keygen', args, { input, stdio: 'pipe' })).toThrow('Command failed');
    }
    const before = s.names().map((name) => readFileSync(s.proofs(name), 'utf8'));
    expect(await s.prove({ LEDGER_KEY_FILE: file })).toEqual([
      `Alle Einträge sind signiert, Schlüssel ${fingerprintBy(file)}.`,
    ]);
    expect(s.names().map((name) => readFileSync(s.proofs(name), 'utf8'))).toEqual(before);
  });

  test('nothing of the private key is told or kept', async () => {
    await using s = await scene();
    const file = s.key('key');
    const told = await s.prove({ LEDGER_KEY_FILE: file });
    const kept = [...told, ...s.names().map((name) => readFileSync(s.proofs(name), 'utf8'))].join('\n');
    for (const line of secretLines(file)) expect(kept).not.toContain(line);
  });

  test('without a key nothing is signed, which is said once', async () => {
    await using s = await scene();
    expect(await s.prove({})).toEqual([
      'Die Einträge des Protokolls werden nicht signiert, denn LEDGER_KEY ist nicht gesetzt.',
    ]);
    expect(existsSync(s.proofs('.'))).toBe(false);
    await s.prove({ LEDGER_KEY_FILE: s.key('key') });
    expect(await s.prove({})).toEqual([expect.stringContaining('obwohl bisher signiert wurde')]);
  });

  test.each([
    ['none at all', () => 'kein Schlüssel\n', 'ohne Passwort'],
    ['one with a passphrase', undefined, 'ohne Passwort'],
    ['a missing file', null, 'lässt sich nicht lesen (LEDGER_KEY_FILE)'],
  ])('a key that is %s signs nothing, and says why', async (_what, text, words) => {
    await using s = await scene();
    const file = text === undefined ? s.key('key', '-N', 'geheim') : s.at('key');
    if (text) writeFileSync(file, text());
    const [told, ...more] = await s.prove({ LEDGER_KEY_FILE: file });
    expect(told).toMatch(
      /^Nicht signiert: .* Der nächste Lauf holt es nach; veröffentlicht wird trotzdem\.$/,
    );
    expect(told).toContain(words);
    expect(told).not.toContain(file);
    expect(more).toEqual([]);
    expect(existsSync(s.proofs('.'))).toBe(false);
  });

  test('a key of another kind is refused', async () => {
    await using s = await scene();
    const file = s.key('key', '-t', 'ecdsa');
    expect(await s.prove({ LEDGER_KEY_FILE: file })).toEqual([
      expect.stringContaining('kein Ed25519-Schlüssel'),
    ]);
  });

  test('another key signs only where its fingerprint is named, the old one stays, and is used no more', async () => {
    await using s = await scene();
    const [old, young] = [s.key('old'), s.key('young')];
    await s.prove({ LEDGER_KEY_FILE: old });
    const third = s.step(s.second, recordOn(2, ['Drei']));
    const { proofs } = await readOwnLedger(s.folder);
    await s.write('second', { ...third, proofs });
    expect(await s.prove({ LEDGER_KEY_FILE: young })).toEqual([
      expect.stringContaining(`setzen Sie LEDGER_KEY_FINGERPRINT auf diesen Fingerabdruck`),
    ]);
    const wrong = { LEDGER_KEY_FILE: young, LEDGER_KEY_FINGERPRINT: fingerprintBy(old) };
    expect(await s.prove(wrong)).toEqual([expect.stringContaining('LEDGER_KEY_FINGERPRINT nennt SHA256:')]);
    expect(s.names()).not.toContain('3.sig');
    const right = { LEDGER_KEY_FILE: young, LEDGER_KEY_FINGERPRINT: fingerprintBy(young) };
    expect(await s.prove(right)).toEqual([`1 Eintrag signiert, Schlüssel ${fingerprintBy(young)}.`]);
    const read = await readOwnLedger(s.folder);
    const signers = signersOf(read.proofs, read.log);
    expect(signers.map(({ isCurrent, first, last }) => [isCurrent, first, last])).toEqual([
      [false, '2027-03-01T03:30:00.000Z', '2027-03-02T03:30:00.000Z'],
      [true, '2027-03-03T03:30:00.000Z', '2027-03-03T03:30:00.000Z'],
    ]);
    expect(allowedSigners(SITE, signers)).toMatch(
      /^rat\.example namespaces="ratsfenster-protokoll",valid-after="20270228",valid-before="20270303" ssh-ed25519 \S+\nrat\.example namespaces="ratsfenster-protokoll",valid-after="20270302" ssh-ed25519 \S+\n$/,
    );
    expect(await s.prove({ LEDGER_KEY_FILE: old })).toEqual([expect.stringContaining('wurde schon ersetzt')]);
  });

  test('proofs survive a publish, an erasure, a save and a move of the site', async () => {
    await using s = await scene();
    await s.prove({ LEDGER_KEY_FILE: s.key('key') });
    const { proofs } = await readOwnLedger(s.folder);
    const third = s.step({ ...s.second, proofs }, recordOn(2, ['Drei']));
    const purged = purge(third, [{ object: 'papers/p1', reason: 'x' }]).ledger;
    await s.write('third', { ...purged, site: 'https://neu.example' });
    await saveLedger(s.at('third'), s.at('mine'), false);
    const saved = await readOwnLedger(s.at('mine'));
    expect(saved.proofs).toEqual(proofs);
    expect(saved.log).toHaveLength(3);
    expect(saved.proofs.entries.get(2)?.text).toContain('# Website: https://rat.example\n');
  });

  test.each([
    [
      'a changed text',
      'der Nachweis zu Eintrag 1 nennt nicht dessen Prüfsumme',
      '1.txt',
      'Eintrag: 1',
      'Eintrag: 2',
    ],
    [
      'the text of another site',
      'die Signatur von Eintrag 1 passt nicht zu ihrem Text',
      '1.txt',
      'rat.',
      'tat.',
    ],
    ['a cut signature', 'die Signatur von Eintrag 2 ist beschädigt', '2.sig', '-----END', ''],
    [
      'a list of keys with something else',
      'in der Liste der Schlüssel steht etwas anderes',
      'keys.txt',
      'ssh-',
      'SSH-',
    ],
  ])('%s stops everything', async (_what, message, name, from, to) => {
    await using s = await scene();
    await s.prove({ LEDGER_KEY_FILE: s.key('key') });
    const text = readFileSync(s.proofs(name), 'utf8');
    writeFileSync(s.proofs(name), text.replace(from, to));
    const reading = readOwnLedger(s.folder);
    await expect(reading).rejects.toThrow(LedgerError);
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toThrow('wiederherstellen');
  });

  test('signatures of a stranger, of another purpose and of another entry are refused', async () => {
    await using s = await scene();
    const key = s.key('key');
    await s.prove({ LEDGER_KEY_FILE: key });
    const sign = (file: string, namespace: string) =>
      execFileSync('ssh-keygen', ['-Y', 'sign', '-q', '-f', file, '-n', namespace], {
        input: readFileSync(s.proofs('1.txt')),
        stdio: ['pipe', 'pipe', 'ignore'],
      });
    const other = readFileSync(s.proofs('2.sig'));
    for (const [signature, message] of [
      [
        sign(s.key('stranger'), 'ratsfenster-protokoll'),
        'ist von einem Schlüssel, der nicht in der Liste steht',
      ],
      [sign(key, 'file'), 'wurde für einen anderen Zweck gegeben'],
      [other, 'passt nicht zu ihrem Text'],
    ] as const) {
      writeFileSync(s.proofs('1.sig'), signature);
      await expect(readOwnLedger(s.folder)).rejects.toThrow(`die Signatur von Eintrag 1 ${message}.`);
    }
  });

  test('a proof that was lost, or is of no entry, is refused', async () => {
    await using s = await scene();
    await s.prove({ LEDGER_KEY_FILE: s.key('key') });
    appendFileSync(s.proofs('9.txt'), readFileSync(s.proofs('1.txt')));
    await expect(readOwnLedger(s.folder)).rejects.toThrow('im Ordner proofs liegen 5 statt 4 Dateien');
    for (const name of ['2.txt', '2.sig']) rmSync(s.proofs(name));
    appendFileSync(s.proofs('9.sig'), readFileSync(s.proofs('1.sig')));
    await expect(readOwnLedger(s.folder)).rejects.toThrow('einen Nachweis zu Eintrag 9, den es nicht gibt');
  });
});

test('a ledger of before has no proofs, and none are written for it', async () => {
  await using temporary = await temporaryFolder({});
  await using s = await ledgerBranch();
  expect((await readOwnLedger(s.at('second'))).proofs).toEqual(NO_PROOFS);
  expect(readFileSync(path.join(s.at('second'), 'ledger.json'), 'utf8')).not.toContain('proofs');
  expect(emptyLedger(SITE, 'a').proofs).toBe(NO_PROOFS);
  expect(readdirSync(temporary.dir)).toEqual([]);
});
