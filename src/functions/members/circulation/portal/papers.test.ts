import { describe, expect, test } from 'vitest';
import type { Ballot, BallotDocument } from '../../../../domain/circulation/index.ts';
import type { MembersMeeting, MembersPaper } from '../../../../domain/members/index.ts';
import { ballotOf, itemOf, membersOf } from '../../../../testing/circulation/ballots.ts';
import { anotherWord, CLERK } from '../../../../testing/members/ballot-service.ts';
import { ballotCouncil, ballotTown } from '../../../../testing/members/ballot-town.ts';
import { aDocument, aMeeting, anItem, aPaper, aPart } from '../../../../testing/members/part.ts';
import { plainWords } from '../../../../testing/members/plain-words.ts';
import { at } from '../../addresses.ts';

const { id: ID } = ballotOf();
const ITEM = at.ballotItem(ID, 'a');
const PLAN = aDocument('d-plan', { title: 'Lageplan der Wiese', public: false });
const PAPER = aPaper('0003-2027-n', { title: 'Kauf der Wiese', public: false, documents: [PLAN] });
const SHEET = aDocument('d-blatt', { title: 'Angebote', public: false });
const listed = ({ id, title, sha256 }: BallotDocument): BallotDocument => ({ id, title, sha256 });

/** A ballot on that paper and a document of the agenda, which one member has to keep out of. */
async function town(
  { papers = [PAPER], meetings = [] }: { papers?: MembersPaper[]; meetings?: MembersMeeting[] } = {},
  ballot: Partial<Ballot> = {},
) {
  const item = itemOf('a', {
    title: 'Wiese am Bach',
    public: false,
    excluded: ['p2'],
    papers: [PAPER.key],
    documents: [listed(PLAN), listed(SHEET)],
  });
  const council = ballotCouncil({ parts: [aPart({ papers, meetings })] });
  return ballotTown({ items: [item, itemOf('b')], ...ballot }, { council });
}

/** The agenda on which both stand. */
const agenda = (over: Parameters<typeof aMeeting>[1] = {}): MembersMeeting =>
  aMeeting('2027-03-15-rat', {
    agenda: [
      anItem('a', {
        public: false,
        papers: [PAPER.key],
        documents: [SHEET],
        excluded: ['p2'],
      }),
    ],
    ...over,
  });

const ADDRESSES = [
  ITEM,
  at.paper(PAPER.key),
  at.document(PLAN.id, PLAN.name),
  at.document(SHEET.id, SHEET.name),
];
const statuses = async ({ get }: Awaited<ReturnType<typeof town>>, who: string, level?: 1 | 2) =>
  Promise.all(ADDRESSES.map(async (path) => (await get(path, who, level)).status));

describe('what lies beside a question that is not public', () => {
  test.each<[string, MembersMeeting[], boolean]>([
    ['stands on an agenda that lies open', [agenda()], true],
    ['stands on an agenda that does not lie open yet', [agenda({ opensAt: null })], true],
    ['stands on no agenda', [], false],
  ])('is read by those who decide, and by no one else, where it %s', async (_, meetings, hasSheet) => {
    const set = await town({ meetings });
    const sheet = hasSheet ? 302 : 404;
    for (const who of ['p1', 'p5', 'listener', 'office'])
      expect([who, ...(await statuses(set, who))]).toEqual([who, 200, 200, 302, sheet]);
    for (const who of ['p2', 'stranger'])
      expect([who, ...(await statuses(set, who))]).toEqual([who, 404, 404, 404, 404]);
    expect(await statuses(set, 'p1', 1)).toEqual([303, 303, 303, 303]);
    const page = await set.text(ITEM, 'p1');
    for (const path of ADDRESSES.slice(1, hasSheet ? 4 : 3)) expect(page).toContain(`href="${path}"`);
    const unknown = await set.text(at.paper('9999-2027'), 'p2');
    expect(await set.text(at.paper(PAPER.key), 'p2')).toBe(unknown);
    for (const path of [at.ballots, at.ballot(ID), at.ballotItem(ID, 'b')])
      for (const who of ['p2', 'stranger'])
        expect(await set.text(path, who)).not.toMatch(/Wiese|Lageplan|Angebote|0003-2027|d-plan|d-blatt/);
  });

  test('is led to by no ballot that was cancelled, and still by one that is over', async () => {
    const set = await town();
    set.parts.clock.now = Date.parse(set.ballot.closes);
    expect((await statuses(set, 'p1')).slice(1, 3)).toEqual([200, 302]);
    const other = await town();
    await other.circulation.add(ID, { type: 'cancel', reason: 'Irrtum' }, CLERK, anotherWord());
    expect((await statuses(other, 'p1')).slice(1)).toEqual([404, 404, 404]);
  });

  test('is read by who may vote and has left the body since, as long as it is open', async () => {
    const eligible = [...membersOf(5), { person: 'stranger', name: 'Früheres Mitglied' }];
    const set = await town({}, { eligible, statutory: 6 });
    expect((await statuses(set, 'stranger')).slice(0, 3)).toEqual([200, 200, 302]);
    set.parts.clock.now = Date.parse(set.ballot.closes);
    expect((await statuses(set, 'stranger')).slice(0, 3)).toEqual([404, 404, 404]);
  });

  test('is not found by who is not asked, nor on a page of meetings by anybody', async () => {
    const set = await town();
    for (const who of ['p2', 'stranger'])
      for (const path of [at.home, at.meetings, at.news, `${at.search}?q=Wiese`])
        expect([path, /Kauf der Wiese|Lageplan/.test(await set.text(path, who))]).toEqual([path, false]);
  });
});

describe('since the ballot was opened', () => {
  test('a document that was exchanged is told of, where it is read', async () => {
    const changed = { ...PAPER, documents: [{ ...PLAN, sha256: '1'.repeat(64) }] };
    const { text } = await town({ papers: [changed], meetings: [agenda()] });
    const page = plainWords(await text(ITEM, 'p1'));
    expect(page).toContain('Eine Unterlage wurde ausgetauscht');
    expect(page).toMatch(/andere Fassung von: Lageplan der Wiese Bitte lesen Sie sie noch einmal/);
    expect(page).not.toMatch(/andere Fassung von: [^.]*Angebote/);
  });

  test('nothing is told where all is as it was', async () => {
    const { text } = await town({ meetings: [agenda()] });
    expect(plainWords(await text(ITEM, 'p1'))).not.toMatch(/ausgetauscht|lässt sich zurzeit nicht öffnen/);
  });

  test('a document that is gone is told of, without its title', async () => {
    const { text } = await town({ papers: [{ ...PAPER, documents: [] }] });
    const page = plainWords(await text(ITEM, 'p1'));
    expect(page).toContain('2 Unterlagen lassen sich zurzeit nicht öffnen');
    expect(page).not.toMatch(/Lageplan|Angebote/);
  });
});
