import { describe, expect, it } from 'vitest';
import { aBusyCouncil, SECRET } from '../../../../testing/members/busy-council.ts';
import { aCouncilWithPaper, portalText } from '../../../../testing/members/council-with-paper.ts';

const MEETING = '/sitzungen/2027-03-15-rat/';
const ADDED = { addedAt: '2027-03-07T09:00:00.000Z', documents: [] };
const CHANGED = { changedAt: '2027-03-07T09:00:00.000Z' };

describe('a late paper without a document', () => {
  const council = aCouncilWithPaper('0121-2027', ADDED);

  it('is told in the news', async () => {
    expect(await portalText(council, '/neues/', 'member')).toMatch(
      /neue Vorlage<\/span ?> <span> <a href="\/vorlagen\/0121-2027\/">Beschlussvorlage 0121\/2027: Haushaltssatzung/,
    );
  });

  it('is counted and marked on the page of the meeting', async () => {
    const text = await portalText(council, MEETING, 'member');
    expect(text).toContain('Seit Sie zuletzt hier waren: 1 Punkt der Tagesordnung und 1 Vorlage.');
    expect(text).toContain('Seit der Einladung: 2 Punkte der Tagesordnung und 1 Vorlage.');
    expect(text).toContain('nachgereicht am 7. März 2027, 10:00 Uhr');
  });

  it('is marked on its own page', async () => {
    const text = await portalText(council, '/vorlagen/0121-2027/', 'member');
    expect(text).toMatch(/> neu<\/span[\s\S]*Nachgereicht am 7. März 2027, 10:00 Uhr/);
  });
});

it('a paper whose words are others is told as changed', async () => {
  const council = aCouncilWithPaper('0121-2027', CHANGED);
  expect(await portalText(council, '/neues/', 'member')).toContain('geänderte Vorlage');
  expect(await portalText(council, MEETING, 'member')).toContain('geändert am 7. März 2027, 10:00 Uhr');
  expect(await portalText(council, '/vorlagen/0121-2027/', 'member')).toContain('Geändert am 7. März 2027');
});

it('a paper of which only a document is new is not told of itself', async () => {
  for (const path of ['/neues/', MEETING]) {
    expect(await portalText(aBusyCouncil(), path, 'member')).not.toMatch(
      /(neue|geänderte) Vorlage|1 Vorlage/,
    );
  }
});

it('nobody hears of a new paper that they may not read, not by its title nor by a count', async () => {
  const council = aCouncilWithPaper('0124-2027-n', ADDED);
  expect(await portalText(council, '/neues/', 'member')).toContain(SECRET);
  for (const path of ['/', '/neues/', MEETING])
    expect(await portalText(council, path, 'excluded'), path).not.toMatch(
      new RegExp(`${SECRET}|0124|neue Vorlage|1 Vorlage`),
    );
});

it('the page of a paper says of its documents what the page of the meeting says', async () => {
  for (const path of [MEETING, '/vorlagen/0121-2027/']) {
    const text = await portalText(aBusyCouncil(), path, 'member');
    expect(text, path).toContain('nachgereicht am 5. März 2027, 14:00 Uhr');
    expect(text, path).toContain('ausgetauscht am 6. März 2027, 09:30 Uhr');
  }
});
