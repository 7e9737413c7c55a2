import { expect, test } from 'vitest';
import type { Ledger } from '../../domain/ledger/index.ts';
import { instant } from '../../domain/local-time.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { entryNoticeSchema } from '../../domain/subscriptions/index.ts';
import { indexOf } from '../../domain/view/index.ts';
import {
  aRecord,
  bodyEntry,
  meetingEntry,
  openItem,
  organizationEntry,
  resolutionEntry,
} from '../../testing/factories.ts';
import { readWithRssParser } from '../../testing/feeds/read-feeds.ts';
import { ledgerKeeper } from '../../testing/ledger-steps.ts';
import { noticeFiles } from '../notices/index.ts';
import { feedFiles } from './index.ts';

/** A council that resolved something, due on the last day of February and 15 March. */
const council = (implementation: object = { status: 'in-progress' }) =>
  aRecord({
    bodies: [bodyEntry('stadt')],
    organizations: [
      organizationEntry('rat'),
      organizationEntry('bauamt', { kind: 'administration', name: 'Bauamt' }),
    ],
    meetings: [
      meetingEntry('m1', {
        start: '2026-06-01T18:00',
        status: 'held',
        resultsPublishedAt: '2026-06-02T09:00',
        agenda: [openItem('a1', { title: 'Radweg am Deich', resolution: 'Der Rat beschließt.' })],
      }),
    ],
    resolutions: [
      resolutionEntry('m1-a1', {
        kind: 'item',
        item: { meeting: 'm1', item: 'a1' },
        implementation: { office: 'bauamt', due: '2027-02-28', ...implementation },
      }),
    ],
  });

type Keeper = ReturnType<typeof ledgerKeeper>;
const publishOn = (keeper: Keeper, day: string, record = council()) =>
  keeper.publish(record, instant(`${day}T04:30:00Z`));
const entriesOf = async (shown: PublicRecord, ledger: Ledger, page: string) => {
  const files = new Map([...feedFiles(indexOf(shown), ledger)].map(({ address, text }) => [address, text]));
  return {
    atom: await readWithRssParser(files.get(`${page}neues.atom`) ?? ''),
    json: JSON.parse(files.get(`${page}neues.json`) ?? '{}').items as { title: string }[],
  };
};

test('the day after the due date writes one entry of the log, and the feed of overdue ones tells it once', async () => {
  const keeper = ledgerKeeper();
  publishOn(keeper, '2027-02-27');
  expect(publishOn(keeper, '2027-02-28').step.changes).toEqual([]);
  const { shown, step } = publishOn(keeper, '2027-03-01');
  expect(step.changes.map(({ kind, object, words }) => [kind, object, words])).toEqual([
    ['changed', 'resolutions/m1-a1', ['Frist am 01.03.2027 überschritten']],
  ]);
  expect(publishOn(keeper, '2027-03-02').step.changes).toEqual([]);
  expect(keeper.ledger.log).toHaveLength(2);
  const { atom, json } = await entriesOf(shown, keeper.ledger, '/beschluesse/kontrolle/');
  expect(atom.map(({ title }) => title)).toEqual(['Frist überschritten: Radweg am Deich']);
  expect(json.map(({ title }) => title)).toEqual(['Frist überschritten: Radweg am Deich']);
  expect(JSON.stringify(json)).toContain('Die Frist für die Umsetzung lief bis zum 28. Februar 2027.');
  expect(JSON.stringify(json)).toContain('Zuständig: Bauamt.');
});

test('the feed tells neither what was done before its day nor other changes', async () => {
  const keeper = ledgerKeeper();
  publishOn(keeper, '2027-02-01');
  publishOn(keeper, '2027-02-20', council({ status: 'open' }));
  const done = council({ status: 'done', doneOn: '2027-02-26' });
  publishOn(keeper, '2027-02-27', done);
  const { shown } = publishOn(keeper, '2027-03-05', done);
  expect(keeper.ledger.log).toHaveLength(3);
  expect((await entriesOf(shown, keeper.ledger, '/beschluesse/kontrolle/')).atom).toEqual([]);
});

test('done later it keeps its place in the feed and is called overdue no more', async () => {
  const keeper = ledgerKeeper();
  for (const day of ['2027-02-27', '2027-03-01']) publishOn(keeper, day);
  const { shown } = publishOn(keeper, '2027-03-10', council({ status: 'done', doneOn: '2027-03-09' }));
  const { json } = await entriesOf(shown, keeper.ledger, '/beschluesse/kontrolle/');
  expect(json.map(({ title }) => title)).toEqual(['Frist überschritten: Radweg am Deich']);
  expect(JSON.stringify(json)).not.toContain('lief bis zum');
});

test('whoever follows due dates, the body or the office is told', () => {
  const keeper = ledgerKeeper();
  publishOn(keeper, '2027-02-27');
  const { shown } = publishOn(keeper, '2027-03-01');
  const files = noticeFiles({ index: indexOf(shown), ledger: keeper.ledger, suffixes: () => [] });
  const [, text = ''] = [...files].map((file) => file.text);
  const [change] = entryNoticeSchema.parse(JSON.parse(text)).changes;
  expect(change?.concerns).toEqual(['body:stadt', 'organization:bauamt', 'organization:rat', 'overdue']);
});
