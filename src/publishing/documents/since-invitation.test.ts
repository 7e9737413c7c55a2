import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ChangesSince } from '../../domain/ledger/index.ts';
import { dayOf, instant, localTime, wallClock } from '../../domain/local-time.ts';
import type { PublicFile, PublicMeeting, PublicPaper, PublicRecord } from '../../domain/public-record.ts';
import { publicFilesOf } from '../../domain/view/index.ts';
import { contentFolder } from '../../testing/content-folder.ts';
import { ledgerKeeper } from '../../testing/ledger-steps.ts';
import { aMeeting, anOpenItem, anOrganization, aPaper, aPublicRecord } from '../../testing/public-record.ts';
import { sinceInvitation } from './since-invitation.ts';

// The invitation goes out on the 10th at ten, the council meets on the 20th at seven in the evening; the site is built
// at three each night, UTC.

/** Files by their id, with what stands in them; under another name where one is given. */
type Files = Readonly<Record<string, string | { readonly name: string; readonly inside: string }>>;

/** What a paper, and the item that names it, hold on a day. */
interface Day {
  readonly text?: string;
  readonly title?: string;
  readonly files?: Files;
  /** Attachments of the item itself. */
  readonly onTable?: Files;
  /** Neither agenda nor paper is public yet. */
  readonly hidden?: true;
}

const MEETING = aMeeting('rat', '2027-03-20T19:00', {
  invitation: { sentAt: localTime('2027-03-10T10:00'), secondCall: false },
});
const { invitation: _, ...UNINVITED } = MEETING;

const insideOf = (file: Files[string]) => (typeof file === 'string' ? file : file.inside);

const filesAt = (page: string, files: Files = {}): PublicFile[] =>
  Object.entries(files).map(([id, file]) => {
    const name = `${typeof file === 'string' ? id : file.name}.pdf`;
    const sha256 = createHash('sha256').update(insideOf(file)).digest('hex');
    return { id, title: id, name, url: `${page}${id}/${name}`, sha256 };
  });

const paperOf = ({ text = 'Der Rat beschließt.', title = 'Schule', files }: Day): PublicPaper =>
  aPaper('p1', { title, text, files: filesAt('/vorlagen/p1/', files) });

const meetingOn = (meeting: PublicMeeting, { onTable, hidden }: Day): PublicMeeting =>
  hidden
    ? { ...meeting, agendaPublic: false, agenda: [] }
    : {
        ...meeting,
        agenda: [
          anOpenItem('a1', {
            items: [
              anOpenItem('a2', { papers: ['p1'], files: filesAt('/sitzungen/2027-03-20-rat/', onTable) }),
            ],
          }),
        ],
      };

function recordOn(day: number, held: Day, meeting: PublicMeeting = MEETING): PublicRecord {
  const at = instant(`2027-03-${String(day).padStart(2, '0')}T03:00:00Z`);
  return aPublicRecord({
    at,
    today: dayOf(wallClock(at, 'Europe/Berlin')),
    organizations: [anOrganization('rat', 'g')],
    meetings: [meetingOn(meeting, held)],
    papers: held.hidden ? [] : [paperOf(held)],
  });
}

const contentOf = ({ files = {}, onTable = {} }: Day) =>
  Object.fromEntries(
    [['papers/p1', files] as const, [`meetings/${MEETING.key}`, onTable] as const].flatMap(([folder, held]) =>
      Object.entries(held).map(([id, file]) => [
        `${folder}/${typeof file === 'string' ? id : file.name}.pdf`,
        insideOf(file),
      ]),
    ),
  );

/** Publishes what each day but the last holds, and asks on the last before it is published. */
async function asked(
  days: Readonly<Record<number, Day>>,
  meeting: PublicMeeting = MEETING,
): Promise<ChangesSince | undefined> {
  const keeper = ledgerKeeper();
  const all = Object.entries(days).map(([day, held]) => [Number(day), held] as const);
  for (const [day, held] of all.slice(0, -1)) keeper.take(recordOn(day, held, meeting));
  const [day, held] = all.at(-1) as (typeof all)[number];
  await using folder = await contentFolder(contentOf(held));
  // as the gate gives it: without hashes
  const shown = recordOn(day, held, meeting);
  for (const { file } of publicFilesOf(shown)) delete (file as { sha256?: string }).sha256;
  const { ledger, states } = keeper;
  const open = { ledger, folder: 'ledger', stateOf: (hash: string) => states.get(hash) };
  return (await sinceInvitation(open, shown, folder.dir)).get(meeting.key);
}

const filesOf = async (days: Readonly<Record<number, Day>>) =>
  Object.fromEntries((await asked(days))?.files ?? []);
const wordsOf = async (days: Readonly<Record<number, Day>>) => (await asked(days))?.papers.get('p1');
const PLAN = '/vorlagen/p1/plan/plan.pdf';
const A = { files: { plan: 'A' } };
const B = { files: { plan: 'B' } };
const REPLACED = { files: { plan: { name: 'plan-2', inside: 'B' } } };
const HIDDEN = { hidden: true } as const;

describe('an attachment', () => {
  test('is unchanged where its bytes are those of the invitation, also where they were others for a while', async () => {
    expect(await filesOf({ 5: A, 12: A })).toEqual({});
    expect(await filesOf({ 5: A, 11: B, 12: A, 13: A })).toEqual({});
    expect(await filesOf({ 5: A, 12: { files: { plan: { name: 'lageplan', inside: 'A' } } } })).toEqual({});
  });

  test('has changed where its bytes have: with this build, or with one before', async () => {
    expect(await filesOf({ 5: A, 12: B })).toEqual({ [PLAN]: 'changed' });
    expect(await filesOf({ 5: A, 12: B, 13: B })).toEqual({ [PLAN]: 'changed' });
  });

  test('that the desk exchanged has another name and is the same one', async () => {
    const address = '/vorlagen/p1/plan/plan-2.pdf';
    expect(await filesOf({ 5: A, 12: REPLACED })).toEqual({ [address]: 'changed' });
    expect(await filesOf({ 5: A, 12: REPLACED, 13: REPLACED })).toEqual({ [address]: 'changed' });
  });

  test('that changed before the invitation has not changed since', async () => {
    expect(await filesOf({ 5: A, 9: B, 12: B })).toEqual({});
  });

  test('that was not there is new', async () => {
    expect(await filesOf({ 5: {}, 12: A })).toEqual({ [PLAN]: 'added' });
    expect(await filesOf({ 5: {}, 12: A, 13: B, 14: B })).toEqual({ [PLAN]: 'added' });
  });

  test('that went is named at its paper', async () => {
    expect(await wordsOf({ 5: A, 12: {} })).toEqual(['Anlage „plan“ entfallen']);
  });

  test('of what became public with the invitation is held against its first state', async () => {
    expect(await filesOf({ 5: HIDDEN, 11: A, 12: A })).toEqual({});
    expect(await filesOf({ 5: HIDDEN, 11: A, 12: B })).toEqual({ [PLAN]: 'changed' });
    const more = { files: { plan: 'A', karte: 'K' } };
    expect(await filesOf({ 5: HIDDEN, 11: A, 12: more })).toEqual({
      '/vorlagen/p1/karte/karte.pdf': 'added',
    });
    expect(await filesOf({ 5: HIDDEN, 12: A })).toEqual({});
  });

  test('tells after the meeting what it told at its beginning', async () => {
    expect(await filesOf({ 5: A, 12: B, 25: A })).toEqual({ [PLAN]: 'changed' });
    expect(await filesOf({ 5: A, 21: B, 25: B })).toEqual({});
    expect(await filesOf({ 5: A, 21: B, 25: A })).toEqual({});
  });

  test('of an item is told as one of a paper is', async () => {
    const [one, other] = [{ onTable: { tisch: 'A' } }, { onTable: { tisch: 'B' } }];
    const address = '/sitzungen/2027-03-20-rat/tisch/tisch.pdf';
    expect(await filesOf({ 5: one, 12: one })).toEqual({});
    expect(await filesOf({ 5: one, 12: other })).toEqual({ [address]: 'changed' });
    expect(await filesOf({ 5: HIDDEN, 11: {}, 12: one })).toEqual({ [address]: 'added' });
    expect(await filesOf({ 5: HIDDEN, 11: one, 12: other, 25: one })).toEqual({ [address]: 'changed' });
    expect(await filesOf({ 5: HIDDEN, 12: one })).toEqual({});
    const gone = async (days: Readonly<Record<number, Day>>) =>
      Object.fromEntries((await asked(days))?.items ?? []);
    expect(await gone({ 5: one, 12: other })).toEqual({});
    expect(await gone({ 5: HIDDEN, 11: one, 12: {} })).toEqual({ a2: ['Anlage „tisch“ entfallen'] });
    expect(await gone({ 5: one, 12: {}, 25: one })).toEqual({ a2: ['Anlage „tisch“ entfallen'] });
    expect(await gone({ 5: one, 21: {}, 25: {} })).toEqual({});
  });
});

describe('a paper', () => {
  const [old, fresh, newest] = [{ text: 'Alt' }, { text: 'Neu' }, { text: 'Neu', title: 'Grundschule' }];

  test('whose text or title is another is named with what changed', async () => {
    expect(await wordsOf({ 5: old, 12: old })).toBeUndefined();
    expect(await wordsOf({ 5: old, 12: fresh })).toEqual(['Text geändert']);
    expect(await wordsOf({ 5: old, 12: fresh, 13: fresh })).toEqual(['Text geändert']);
    expect(await wordsOf({ 5: old, 12: fresh, 13: newest })).toEqual(['Titel geändert', 'Text geändert']);
  });

  test('that is again what it was has not changed', async () => {
    expect(await wordsOf({ 5: old, 12: fresh, 13: old })).toBeUndefined();
    expect(await wordsOf({ 5: old, 12: fresh, 13: old, 25: fresh })).toBeUndefined();
  });

  test('changes before the invitation and after the beginning are not told', async () => {
    expect(await wordsOf({ 5: old, 9: fresh, 12: fresh })).toBeUndefined();
    expect(await wordsOf({ 5: old, 21: fresh, 25: newest })).toBeUndefined();
  });

  test('of which a state was erased is not compared with it', async () => {
    const keeper = ledgerKeeper();
    keeper.take(recordOn(5, old));
    const open = { ledger: keeper.ledger, folder: 'ledger', stateOf: () => undefined };
    const found = await sinceInvitation(open, recordOn(12, fresh), 'content');
    expect(found.get(MEETING.key)).toEqual({ files: new Map(), papers: new Map(), items: new Map() });
  });
});

test('nothing is claimed before the invitation, without one, or without a ledger', async () => {
  expect(await asked({ 5: A, 9: B })).toBeUndefined();
  expect(await asked({ 5: A, 12: B }, UNINVITED)).toBeUndefined();
  const keeper = ledgerKeeper();
  keeper.take(recordOn(5, A));
  const open = { ledger: keeper.ledger, stateOf: () => undefined };
  expect((await sinceInvitation(open, recordOn(12, B), 'content')).size).toBe(0);
});
