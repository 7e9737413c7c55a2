import { expect, test } from 'vitest';
import { changesOf, checksumShards, emptyLedger, type Seal } from '../../../domain/ledger/index.ts';
import { calendarDate } from '../../../domain/calendar-date.ts';
import { instant } from '../../../domain/local-time.ts';
import type { PublicDocument } from '../../../domain/public-record.ts';
import { publicFilesOf } from '../../../domain/view/index.ts';
import { ledgerKeeper } from '../../../testing/ledger-steps.ts';
import { aPaper, aPublicRecord } from '../../../testing/public-record.ts';
import { withSeals } from './with-seals.ts';

const PAGE = '/vorlagen/p1/beschlussauszug/';
const PDF = `${PAGE}beschlussauszug-p1.pdf`;
const COPY = `${PAGE}beschlussauszug-p1-signiert.pdf`;
const document = (sha256: string): PublicDocument => ({
  owner: 'papers/p1',
  slug: 'beschlussauszug',
  title: 'Beschlussauszug',
  page: PAGE,
  file: {
    id: 'beschlussauszug',
    title: 'Beschlussauszug',
    name: 'beschlussauszug-p1.pdf',
    url: PDF,
    size: 1,
    sha256,
  },
});
const [BEFORE, AFTER, SIGNED] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [
  string,
  string,
  string,
];
const seal: Seal = { of: PDF, source: BEFORE, owner: 'papers/p1', sha256: SIGNED, size: 9 };

/** The documents of a build that made these bytes, with a ledger that keeps the copy. */
function documentsOf(sha256: string, tombstones: Parameters<typeof withSeals>[2]['tombstones'] = []) {
  const ledger = { ...emptyLedger('https://rat.example', 'a'), seals: [seal] };
  const open = { ledger, folder: '/ledger', states: new Map(), stateOf: () => undefined };
  return withSeals({ documents: [document(sha256)], paths: new Map([[PDF, '/cache/x']]) }, open, {
    tombstones,
  });
}

test('the copy stands beside its document, under an address of its own, with its own bytes', () => {
  const { documents, paths } = documentsOf(BEFORE);
  expect(documents[0]?.file).toEqual(document(BEFORE).file);
  expect(documents[0]?.signed).toEqual({
    id: 'beschlussauszug-signiert',
    title: 'Beschlussauszug, signierte Fassung',
    name: 'beschlussauszug-p1-signiert.pdf',
    url: COPY,
    size: 9,
    sha256: SIGNED,
  });
  expect([...paths]).toEqual([
    [PDF, '/cache/x'],
    [COPY, `/ledger/seals/${SIGNED}.pdf`],
  ]);
});

test('a document of other bytes, a withdrawn copy and a build without a ledger have none', () => {
  expect(documentsOf(AFTER).documents[0]?.signed).toBeUndefined();
  const stone = { url: COPY, date: calendarDate('2027-03-01'), reason: 'x' };
  expect(documentsOf(BEFORE, [stone]).documents[0]?.signed).toBeUndefined();
  const made = { documents: [document(BEFORE)], paths: new Map() };
  const ledger = emptyLedger('https://rat.example', 'a');
  expect(withSeals(made, { ledger, states: new Map(), stateOf: () => undefined }, { tombstones: [] })).toBe(
    made,
  );
});

test('the log tells of it, and its checksum is found until it stands no more', () => {
  const keeper = ledgerKeeper();
  const publish = (day: number, documents: readonly PublicDocument[]) =>
    keeper.take({
      ...aPublicRecord({ at: instant(`2027-03-0${day}T03:30:00Z`), papers: [aPaper('p1')] }),
      documents,
    }).changes;
  publish(1, [document(BEFORE)]);
  expect(publish(2, documentsOf(BEFORE).documents)).toMatchObject([
    {
      kind: 'documents',
      files: [{ url: COPY, sha256: SIGNED }],
      words: ['Beschlussauszug, signierte Fassung (aus den Daten erzeugt) liegt vor'],
    },
  ]);
  const found = () => checksumShards(keeper.ledger.log).get('cc') ?? [];
  expect(found()).toMatchObject([{ url: COPY, entry: 2 }]);
  expect(found()[0]?.until).toBeUndefined();
  expect(keeper.ledger.urls.get(PAGE)).toMatchObject({ file: 'beschlussauszug/' });
  expect(publish(3, documentsOf(AFTER).documents)).toMatchObject([
    {
      removed: [COPY],
      words: [
        'Dokument neu erzeugt: Beschlussauszug',
        'Signierte Fassung (beschlussauszug) liegt nicht mehr vor',
      ],
    },
  ]);
  expect(found()[0]?.until).toBe('2027-03-03T03:30:00.000Z');
  expect(keeper.ledger.urls.get(COPY)?.gone).toBe('2027-03-08');
  expect(keeper.ledger.log.flatMap(changesOf)).toHaveLength(3);
  const record = { ...aPublicRecord(), documents: documentsOf(BEFORE).documents };
  expect([...publicFilesOf(record)].map(({ file }) => file.url)).toEqual([PDF, COPY]);
});
