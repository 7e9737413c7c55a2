import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar-date.ts';
import { instant } from '../local-time.ts';
import type { PublicRecord } from '../public-record.ts';
import { ageFault } from '../../publishing/ledger/whole-ledger.ts';
import { ledgerKeeper } from '../../testing/ledger-steps.ts';
import { aMadeDocument } from '../../testing/made-document.ts';
import { aMeeting, aPublicRecord } from '../../testing/public-record.ts';
import { checksumShards } from './checksums.ts';
import { historyOf, withStandIns } from './index.ts';

const MEETING = aMeeting('rat', '2027-03-11T18:00');
const OWNER = `meetings/${MEETING.key}`;
const PAGE = `/sitzungen/${MEETING.key}/`;
const invitation = (bytes: string) => aMadeDocument(OWNER, PAGE, { bytes });
const notice = aMadeDocument(OWNER, PAGE, { slug: 'bekanntmachung', title: 'Bekanntmachung' });

/** The ledger after publishes on the first days of March, and what the last of them did. */
function after(...days: readonly Partial<PublicRecord>[]) {
  const keeper = ledgerKeeper();
  const records = days.map((parts, index) =>
    aPublicRecord({
      at: instant(`2027-03-0${index + 1}T03:30:00Z`),
      today: calendarDate(`2027-03-0${index + 1}`),
      meetings: [MEETING],
      ...parts,
    }),
  );
  const steps = records.map((record) => keeper.take(record));
  return { ledger: keeper.ledger, steps, record: records.at(-1)! };
}
const told = ({ steps }: ReturnType<typeof after>) =>
  steps.at(-1)?.changes.map(({ kind, words }) => [kind, ...words]);

describe('documents that the build makes', () => {
  test('appear with what they are made of', () => {
    const { steps, ledger } = after({ documents: [invitation('1'), notice] });
    expect(steps[0]?.changes).toMatchObject([
      { kind: 'published', words: [], files: [{ url: invitation('1').file.url }, { url: notice.file.url }] },
    ]);
    expect(ageFault(ledger)).toBeUndefined();
  });

  test('are no part of the JSON of what they are made of', () => {
    const [bare, full] = [after({}), after({ documents: [invitation('1')] })];
    expect(full.ledger.objects).toEqual(bare.ledger.objects);
    expect(full.steps[0]?.states).toEqual(bare.steps[0]?.states);
  });

  test('with other bytes are a change of their own, and their object stays as it was', () => {
    const both = after({ documents: [invitation('1'), notice] }, { documents: [invitation('2'), notice] });
    expect(told(both)).toEqual([['documents', 'Dokument neu erzeugt: Einladung']]);
    expect(both.steps[1]?.changes[0]?.files).toEqual([
      { url: invitation('2').file.url, sha256: invitation('2').file.sha256 },
    ]);
    expect(both.ledger.objects).toEqual(both.steps[0]?.ledger.objects);
    expect(historyOf(both.ledger, OWNER).map(({ words }) => words)).toEqual([
      [],
      ['Dokument neu erzeugt: Einladung'],
    ]);
    expect(ageFault(both.ledger)).toBeUndefined();
  });

  test('with the same bytes are none', () => {
    const same = after({ documents: [invitation('1')] }, { documents: [invitation('1')] });
    expect(same.ledger.log).toHaveLength(1);
  });

  test('that come or go alone are told as such', () => {
    expect(told(after({}, { documents: [invitation('1')] }))).toEqual([
      ['documents', 'Einladung (aus den Daten erzeugt) liegt vor'],
    ]);
    const gone = after({ documents: [invitation('1')] }, {});
    expect(told(gone)).toEqual([['documents', 'Einladung (aus den Daten erzeugt) liegt nicht mehr vor']]);
    expect(gone.steps[1]?.changes[0]?.removed).toEqual([invitation('1').file.url]);
  });

  test('are told within the change of their object, but not that they follow it', () => {
    const meetings = [{ ...MEETING, title: 'Anders' }];
    const changed = after(
      { documents: [invitation('1')] },
      { meetings, documents: [invitation('2'), notice] },
    );
    expect(told(changed)).toEqual([
      ['changed', 'Titel geändert', 'Bekanntmachung (aus den Daten erzeugt) liegt vor'],
    ]);
    expect(changed.steps[1]?.changes[0]?.files).toHaveLength(2);
  });

  test('are known by their checksums, and the data of their object as long as these stood', () => {
    const { ledger } = after({ documents: [invitation('1')] }, { documents: [invitation('2')] });
    const known = [...checksumShards(ledger.log).values()].flat();
    const spans = known.map(({ kind, sha256, since, until }) => [
      kind === 'object' ? kind : sha256 === invitation('1').file.sha256 ? 'first' : 'second',
      since.slice(0, 10),
      until?.slice(0, 10),
    ]);
    expect(spans).toHaveLength(3);
    expect(spans).toEqual(
      expect.arrayContaining([
        ['first', '2027-03-01', '2027-03-02'],
        ['object', '2027-03-01', undefined],
        ['second', '2027-03-02', undefined],
      ]),
    );
  });
});

describe('the addresses of a document that is made no more', () => {
  test('leave a tombstone each, also where its object is gone', () => {
    for (const parts of [{}, { meetings: [] }]) {
      const { ledger, record } = after({ documents: [invitation('1')] }, parts);
      const stones = withStandIns(record, ledger).tombstones.map(({ url }) => url);
      expect(stones).toEqual(expect.arrayContaining([`${PAGE}einladung/`, invitation('1').file.url]));
    }
  });

  test('say both why it was withdrawn, whichever of them was named', () => {
    for (const url of [`${PAGE}einladung/`, invitation('1').file.url]) {
      const tombstones = [{ url, date: calendarDate('2027-03-02'), reason: 'Falscher Saal' }];
      const { ledger, record } = after({ documents: [invitation('1')] }, { tombstones });
      expect(withStandIns(record, ledger).tombstones.map(({ reason }) => reason)).toEqual([
        'Falscher Saal',
        'Falscher Saal',
      ]);
    }
  });

  test('stand again when it is made again', () => {
    const { ledger, record } = after({ documents: [invitation('1')] }, {}, { documents: [invitation('3')] });
    expect(withStandIns(record, ledger).tombstones).toEqual([]);
    expect(ledger.urls.get(`${PAGE}einladung/`)).toEqual({
      url: `${PAGE}einladung/`,
      since: '2027-03-01T03:30:00.000Z',
      object: OWNER,
      file: 'einladung/',
      made: true,
    });
  });
});
