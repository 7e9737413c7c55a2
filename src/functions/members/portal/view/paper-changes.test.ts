import { describe, expect, it } from 'vitest';
import type { MembersPaper } from '../../../../domain/members/index.ts';
import { aBusyCouncil, PEOPLE, SECRET } from '../../../../testing/members/busy-council.ts';
import { portalTest } from '../../../../testing/members/portal-server.ts';
import type { Council } from '../../ports.ts';

/** The busy council with papers of which only this is otherwise. */
function councilWith(key: string, change: Partial<MembersPaper>): Council {
  const council = aBusyCouncil();
  return {
    ...council,
    parts: async (numbers) =>
      (await council.parts(numbers)).map((part) => ({
        ...part,
        papers: part.papers.map((paper) => (paper.key === key ? { ...paper, ...change } : paper)),
      })),
  };
}
async function textOf(council: Council, path: string, als: keyof typeof PEOPLE): Promise<string> {
  const { app } = portalTest(council, PEOPLE);
  const answer = await app.request(path, { headers: { Cookie: `als=${als}` } });
  return (await answer.text()).replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ');
}

const MEETING = '/sitzungen/2027-03-15-rat/';
const ADDED = { addedAt: '2027-03-07T09:00:00.000Z', documents: [] };
const CHANGED = { changedAt: '2027-03-07T09:00:00.000Z' };

describe('a late paper without a document', () => {
  const council = councilWith('0121-2027', ADDED);

  it('is told in the news', async () => {
    expect(await textOf(council, '/neues/', 'member')).toMatch(
      /neue Vorlage<\/span ?> <span> <a href="\/vorlagen\/0121-2027\/">Beschlussvorlage 0121\/2027: Haushaltssatzung/,
    );
  });

  it('is counted and marked on the page of the meeting', async () => {
    const text = await textOf(council, MEETING, 'member');
    expect(text).toContain('Seit Sie zuletzt hier waren: 1 Punkt der Tagesordnung und 1 Vorlage.');
    expect(text).toContain('Seit der Einladung: 2 Punkte der Tagesordnung und 1 Vorlage.');
    expect(text).toContain('nachgereicht am 7. März 2027, 10:00 Uhr');
  });

  it('is marked on its own page', async () => {
    const text = await textOf(council, '/vorlagen/0121-2027/', 'member');
    expect(text).toMatch(/> neu<\/span[\s\S]*Nachgereicht am 7. März 2027, 10:00 Uhr/);
  });
});

it('a paper whose words are others is told as changed', async () => {
  const council = councilWith('0121-2027', CHANGED);
  expect(await textOf(council, '/neues/', 'member')).toContain('geänderte Vorlage');
  expect(await textOf(council, MEETING, 'member')).toContain('geändert am 7. März 2027, 10:00 Uhr');
  expect(await textOf(council, '/vorlagen/0121-2027/', 'member')).toContain('Geändert am 7. März 2027');
});

it('a paper of which only a document is new is not told of itself', async () => {
  for (const path of ['/neues/', MEETING]) {
    expect(await textOf(aBusyCouncil(), path, 'member')).not.toMatch(/(neue|geänderte) Vorlage|1 Vorlage/);
  }
});

it('nobody hears of a new paper that they may not read, not by its title nor by a count', async () => {
  const council = councilWith('0124-2027-n', ADDED);
  expect(await textOf(council, '/neues/', 'member')).toContain(SECRET);
  for (const path of ['/', '/neues/', MEETING])
    expect(await textOf(council, path, 'excluded'), path).not.toMatch(
      new RegExp(`${SECRET}|0124|neue Vorlage|1 Vorlage`),
    );
});

it('the page of a paper says of its documents what the page of the meeting says', async () => {
  for (const path of [MEETING, '/vorlagen/0121-2027/']) {
    const text = await textOf(aBusyCouncil(), path, 'member');
    expect(text, path).toContain('nachgereicht am 5. März 2027, 14:00 Uhr');
    expect(text, path).toContain('ausgetauscht am 6. März 2027, 09:30 Uhr');
  }
});
