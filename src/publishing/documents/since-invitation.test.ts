import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ChangesSince } from '../../domain/ledger/index.ts';
import { dayOf, instant, localTime, wallClock } from '../../domain/local-time.ts';
import type { PublicPaper, PublicRecord } from '../../domain/public-record.ts';
import { contentFolder } from '../../testing/content-folder.ts';
import { ledgerKeeper } from '../../testing/ledger-steps.ts';
import { aMeeting, anOpenItem, anOrganization, aPaper, aPublicRecord } from '../../testing/public-record.ts';
import { sinceInvitation } from './since-invitation.ts';

// The invitation goes out on the 10th at ten, the council meets on the 20th at seven in the evening; the site is built
// at three each night, UTC.

const INVITED = {
  invitation: { sentAt: localTime('2027-03-10T10:00'), secondCall: false },
  agenda: [anOpenItem('a1', { papers: ['p1'] })],
};
const MEETING = aMeeting('rat', '2027-03-20T19:00', INVITED);

/** What a paper holds on a day; files by name with what stands in them. */
interface Day {
  readonly text?: string;
  readonly title?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** The paper is not public yet. */
  readonly hidden?: true;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const paperOf = ({ text = 'Der Rat beschließt.', title = 'Schule', files = {} }: Day): PublicPaper =>
  aPaper('p1', {
    title,
    text,
    files: Object.entries(files).map(([name, inside]) => ({
      id: name,
      title: name,
      name: `${name}.pdf`,
      url: `/vorlagen/p1/${name}/${name}.pdf`,
      sha256: hashOf(inside),
    })),
  });

function recordOn(day: number, held: Day, meeting = MEETING): PublicRecord {
  const at = instant(`2027-03-${String(day).padStart(2, '0')}T03:00:00Z`);
  return aPublicRecord({
    at,
    today: dayOf(wallClock(at, 'Europe/Berlin')),
    organizations: [anOrganization('rat', 'g')],
    meetings: [meeting],
    papers: held.hidden ? [] : [paperOf(held)],
  });
}

/** Publishes what each day but the last holds, and asks on the last before it is published. */
async function asked(
  days: Readonly<Record<number, Day>>,
  meeting = MEETING,
): Promise<ChangesSince | undefined> {
  const keeper = ledgerKeeper();
  const all = Object.entries(days).map(([day, held]) => [Number(day), held] as const);
  for (const [day, held] of all.slice(0, -1)) keeper.take(recordOn(day, held, meeting));
  const [day, held] = all.at(-1) as (typeof all)[number];
  await using folder = await contentFolder(
    Object.fromEntries(
      Object.entries(held.files ?? {}).map(([name, inside]) => [`papers/p1/${name}.pdf`, inside]),
    ),
  );
  // as the gate gives it: without hashes
  const shown = recordOn(day, held, meeting);
  for (const file of shown.papers.flatMap(({ files }) => files)) delete (file as { sha256?: string }).sha256;
  const { ledger, states } = keeper;
  const open = { ledger, folder: 'ledger', stateOf: (hash: string) => states.get(hash) };
  return (await sinceInvitation(open, shown, folder.dir)).get(meeting.key);
}

const filesOf = async (days: Readonly<Record<number, Day>>) =>
  Object.fromEntries((await asked(days))?.files ?? []);
const PLAN = '/vorlagen/p1/plan/plan.pdf';
const A = { files: { plan: 'A' } };
const B = { files: { plan: 'B' } };

describe('an attachment', () => {
  test('is unchanged where its bytes are those of the invitation, also where they were others for a while', async () => {
    expect(await filesOf({ 5: A, 12: A })).toEqual({});
    expect(await filesOf({ 5: A, 11: B, 12: A, 13: A })).toEqual({});
  });

  test('has changed where its bytes have: with this build, or with one before', async () => {
    expect(await filesOf({ 5: A, 12: B })).toEqual({ [PLAN]: 'changed' });
    expect(await filesOf({ 5: A, 12: B, 13: B })).toEqual({ [PLAN]: 'changed' });
  });

  test('that changed before the invitation has not changed since', async () => {
    expect(await filesOf({ 5: A, 9: B, 12: B })).toEqual({});
  });

  test('of a paper that was public before is new', async () => {
    expect(await filesOf({ 5: {}, 12: A })).toEqual({ [PLAN]: 'added' });
    expect(await filesOf({ 5: {}, 12: A, 13: B, 14: B })).toEqual({ [PLAN]: 'added' });
  });

  test('of a paper that became public after the invitation is held against its first bytes', async () => {
    expect(await filesOf({ 5: { hidden: true }, 11: A, 12: A })).toEqual({});
    expect(await filesOf({ 5: { hidden: true }, 11: A, 12: B })).toEqual({ [PLAN]: 'changed' });
    expect(await filesOf({ 5: { hidden: true }, 12: A })).toEqual({});
  });

  test('tells after the meeting what it told at its beginning', async () => {
    expect(await filesOf({ 5: A, 12: B, 25: A })).toEqual({ [PLAN]: 'changed' });
    expect(await filesOf({ 5: A, 21: B, 25: B })).toEqual({});
    expect(await filesOf({ 5: A, 21: B, 25: A })).toEqual({});
  });
});

describe('a paper', () => {
  const wordsOf = async (days: Readonly<Record<number, Day>>) => (await asked(days))?.papers.get('p1');
  const [old, fresh, newest] = [{ text: 'Alt' }, { text: 'Neu' }, { text: 'Neu', title: 'Grundschule' }];

  test('whose text or title is another is named with what changed, each once', async () => {
    expect(await wordsOf({ 5: old, 12: old })).toBeUndefined();
    expect(await wordsOf({ 5: old, 12: fresh })).toEqual(['Text geändert']);
    expect(await wordsOf({ 5: old, 12: fresh, 13: fresh })).toEqual(['Text geändert']);
    expect(await wordsOf({ 5: old, 12: fresh, 13: { text: 'Neuer' } })).toEqual(['Text geändert']);
    expect(await wordsOf({ 5: old, 12: fresh, 13: newest })).toEqual(['Text geändert', 'Titel geändert']);
  });

  test('changes before the invitation and after the beginning are not told', async () => {
    expect(await wordsOf({ 5: old, 9: fresh, 12: fresh })).toBeUndefined();
    expect(await wordsOf({ 5: old, 21: fresh, 25: newest })).toBeUndefined();
  });

  test('what does not concern the reader is not told', async () => {
    expect(await wordsOf({ 5: A, 12: B, 13: B })).toBeUndefined();
  });
});

test('nothing is claimed before the invitation, without one, or without a ledger', async () => {
  expect(await asked({ 5: A, 9: B })).toBeUndefined();
  const { invitation: _, ...uninvited } = MEETING;
  expect(await asked({ 5: A, 12: B }, uninvited)).toBeUndefined();
  const keeper = ledgerKeeper();
  keeper.take(recordOn(5, A));
  const open = { ledger: keeper.ledger, stateOf: () => undefined };
  expect((await sinceInvitation(open, recordOn(12, B), 'content')).size).toBe(0);
});
