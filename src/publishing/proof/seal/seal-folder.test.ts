import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { purge } from '../../../domain/ledger/index.ts';
import { instant } from '../../../domain/local-time.ts';
import type { PublicDocument } from '../../../domain/public-record.ts';
import { temporaryFolder } from '../../../testing/content-folder.ts';
import { ledgerKeeper } from '../../../testing/ledger-steps.ts';
import { makeSealKey, PASSPHRASE, pdfsigMissing, pdfsigOn } from '../../../testing/proof/seal-keys.ts';
import { opensslMissing } from '../../../testing/proof/time-stamp-server.ts';
import { aMeeting, aPaper, aPublicRecord } from '../../../testing/public-record.ts';
import { readOwnLedger } from '../../ledger/read-ledger.ts';
import { writeLedger } from '../../ledger/write-ledger.ts';
import { sealFolder } from './seal-folder.ts';

const NOW = Date.parse('2027-03-08T09:30:00Z');
const reason = opensslMissing();
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function pdf(title: string): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage();
  document.setTitle(title);
  return document.save();
}

const EXTRACT = '/vorlagen/p1/beschlussauszug/beschlussauszug-p1.pdf';
const MINUTES = '/sitzungen/2027-03-01-rat/niederschrift/niederschrift-2027-03-01-rat.pdf';

/** A built site with an extract and minutes, and the ledger that follows. */
async function scene(status: 'draft' | 'approved' = 'draft') {
  const temporary = await temporaryFolder({});
  const at = (name: string) => path.join(temporary.dir, name);
  const keeper = ledgerKeeper();
  const publish = async (day: number, title: string) => {
    const documents: PublicDocument[] = [];
    for (const [owner, slug, url] of [
      ['papers/p1', 'beschlussauszug', EXTRACT],
      ['meetings/2027-03-01-rat', 'niederschrift', MINUTES],
    ] as const) {
      const bytes = await pdf(`${title} ${slug}`);
      mkdirSync(path.dirname(at(`site${url}`)), { recursive: true });
      writeFileSync(at(`site${url}`), bytes);
      const file = { id: slug, title: slug, name: path.basename(url), url, size: 1, sha256: digestOf(bytes) };
      documents.push({ owner, slug, title: slug, page: `${path.dirname(url)}/`, file });
    }
    const meeting = aMeeting('rat', '2027-03-01T18:00', { minutes: { status } });
    const record = aPublicRecord({
      at: instant(`2027-03-0${day}T03:30:00Z`),
      meetings: [meeting],
      papers: [aPaper('p1')],
    });
    keeper.take({ ...record, documents });
    return keeper.ledger;
  };
  const first = await publish(2, 'Erste Fassung');
  const write = async (name: string, ledger: typeof first, from?: string) =>
    writeLedger(at(name), ledger, { states: keeper.states, ...(from !== undefined && { from: at(from) }) });
  await write('ledger', first);
  const environment = { SEAL_P12_FILE: makeSealKey(temporary.dir), SEAL_PASSPHRASE: PASSPHRASE };
  return {
    at,
    first,
    publish,
    write,
    environment,
    seal: (more: NodeJS.ProcessEnv = {}, name = 'ledger') =>
      sealFolder(at(name), at('site'), { ...environment, ...more }, NOW),
    read: (name = 'ledger') => readOwnLedger(at(name)),
    copies: (name = 'ledger') => readdirSync(at(`${name}/seals`)),
    [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
  };
}

describe.skipIf(reason !== undefined)(`signed copies of documents (${reason ?? 'openssl'})`, () => {
  test('an extract gets one beside it, minutes once they are approved, and none twice', async () => {
    await using s = await scene();
    const before = readFileSync(s.at(`site${EXTRACT}`));
    expect(await s.seal()).toEqual(['1 Dokument mit Siegel kopiert.']);
    const { seals } = await s.read();
    const [copy = ''] = s.copies();
    const bytes = readFileSync(s.at(`ledger/seals/${copy}`));
    expect(seals).toEqual([
      {
        of: EXTRACT,
        source: digestOf(before),
        owner: 'papers/p1',
        sha256: digestOf(bytes),
        size: bytes.length,
      },
    ]);
    expect(copy).toBe(`${digestOf(bytes)}.pdf`);
    expect(readFileSync(s.at(`site${EXTRACT}`))).toEqual(before);
    expect(await s.seal()).toEqual([]);
    expect(s.copies()).toEqual([copy]);
    await using approved = await scene('approved');
    expect(await approved.seal()).toEqual(['2 Dokumente mit Siegel kopiert.']);
  });

  const missing = pdfsigMissing();
  test.skipIf(missing !== undefined)(
    `pdfsig finds the signature good (${missing ?? 'poppler-utils'})`,
    async () => {
      await using s = await scene();
      await s.seal();
      const file = s.at(`ledger/seals/${s.copies()[0]}`);
      const said = pdfsigOn(file);
      expect(said).toContain('Signature is Valid');
      expect(said).toContain('Total document signed');
      expect(said).toContain('ETSI.CAdES.detached');
      expect(said).toContain('Siegel');
      const bytes = readFileSync(file);
      bytes[30] = (bytes[30] ?? 0) ^ 1;
      writeFileSync(s.at('changed.pdf'), bytes);
      expect(pdfsigOn(s.at('changed.pdf'))).toContain('Digest Mismatch');
    },
  );

  test('the setting chooses the kinds, and without a key nothing is said', async () => {
    await using s = await scene('approved');
    expect(await s.seal({ SEAL_KINDS: 'einladung' })).toEqual([]);
    expect(await s.seal({ SEAL_KINDS: 'niederschrift, einladung' })).toEqual([
      '1 Dokument mit Siegel kopiert.',
    ]);
    expect((await s.read()).seals.map(({ of }) => of)).toEqual([MINUTES]);
    expect(await sealFolder(s.at('ledger'), s.at('site'), {}, NOW)).toEqual([]);
  });

  test('a host that keeps texts alone gives the key in base64', async () => {
    await using s = await scene();
    writeFileSync(s.at('p12.txt'), `${readFileSync(s.environment.SEAL_P12_FILE).toString('base64')}\n`);
    expect(await s.seal({ SEAL_P12_FILE: s.at('p12.txt') })).toEqual(['1 Dokument mit Siegel kopiert.']);
  });

  test.each([
    [
      'a wrong passphrase',
      { SEAL_PASSPHRASE: 'falsch' },
      'Das Kennwort SEAL_PASSPHRASE passt nicht zu SEAL_P12; Umlaute und andere Sonderzeichen darf es nicht enthalten.',
    ],
    [
      'no key',
      { SEAL_P12_FILE: '/no/such/file' },
      'SEAL_P12 ist keine vollständige Datei im Format PKCS #12.',
    ],
  ])(
    '%s: no copy, which is said without a secret, and the next run makes it',
    async (_what, wrong, words) => {
      await using s = await scene();
      const told = await s.seal(wrong);
      expect(told).toEqual([
        `Nicht signiert: ${words} Der nächste Lauf holt es nach; veröffentlicht wird trotzdem.`,
      ]);
      expect((await s.read()).seals).toEqual([]);
      expect(await s.seal()).toEqual(['1 Dokument mit Siegel kopiert.']);
    },
  );

  test('a copy outlives a publish, gives way to one of other bytes, and goes with an erasure', async () => {
    await using s = await scene();
    await s.seal();
    const { seals } = await s.read();
    await s.write('second', { ...s.first, seals }, 'ledger');
    expect((await s.read('second')).seals).toEqual(seals);
    expect(s.copies('second')).toEqual(s.copies());
    await s.write('third', { ...(await s.publish(3, 'Zweite Fassung')), seals }, 'second');
    expect(await s.seal({}, 'third')).toEqual(['1 Dokument mit Siegel kopiert.']);
    expect(s.copies('third')).toHaveLength(1);
    expect(s.copies('third')).not.toEqual(s.copies());
    const erased = purge(await s.read('third'), [{ object: 'papers/p1', reason: 'x' }]).ledger;
    expect(erased.seals).toEqual([]);
    await s.write('fourth', erased, 'third');
    expect(() => s.copies('fourth')).toThrow('ENOENT');
  });

  test('a copy that was changed or lost is refused', async () => {
    await using s = await scene();
    await s.seal();
    const file = s.at(`ledger/seals/${s.copies()[0]}`);
    writeFileSync(file, 'x');
    await expect(s.read()).rejects.toThrow(`die signierte Fassung von ${EXTRACT} ist verändert.`);
    rmSync(file);
    await expect(s.read()).rejects.toThrow(`die signierte Fassung von ${EXTRACT} fehlt.`);
    writeFileSync(s.at('ledger/seals.jsonl'), '');
    await expect(s.read()).rejects.toThrow('seals.jsonl hat 0 statt 1 Zeilen.');
  });
});
