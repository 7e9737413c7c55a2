import { expect, it } from 'vitest';
import { aBusyCouncil, PEOPLE, SECRET } from '../../../../testing/members/busy-council.ts';
import { aCouncilWithPaper, portalText } from '../../../../testing/members/council-with-paper.ts';
import { htmlFaults } from '../../../../testing/members/html-faults.ts';
import { portalTest } from '../../../../testing/members/portal-server.ts';

const PAPER = '/vorlagen/0121-2027/';
const HEADING = 'Zusammenhang mit anderen Vorlagen';
const council = aCouncilWithPaper('0121-2027', {
  relations: [
    { paper: '0124-2027-n', as: 'parent' },
    { paper: '9999-2027', as: 'related' },
    { paper: 'constructor', as: 'related' },
  ],
});

it('lists papers around one, each that may be read with its relation', async () => {
  const text = await portalText(council, PAPER, 'member');
  expect(text).toMatch(
    new RegExp(
      `${HEADING}</h2> <h3 id="bezug">Gehört zu</h3>[^]*href="/vorlagen/0124-2027-n/">Verkauf des ${SECRET}s`,
    ),
  );
  expect(text).not.toMatch(/9999|Siehe auch/);
  const { app } = portalTest(council, PEOPLE);
  const answer = await app.request(PAPER, { headers: { Cookie: 'als=member' } });
  expect(await htmlFaults(await answer.text())).toEqual([]);
});

it('tells whoever may not read them not even that there are some', async () => {
  for (const als of ['excluded', 'staff'] as const) {
    const text = await portalText(council, PAPER, als);
    expect(text).toContain('Haushaltssatzung');
    expect(text).not.toMatch(new RegExp(`${SECRET}|0124|${HEADING}`));
  }
  expect(await portalText(aBusyCouncil(), PAPER, 'member')).not.toContain(HEADING);
});
