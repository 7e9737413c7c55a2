import type { MembersPaper } from '../../domain/members/index.ts';
import type { Council } from '../../functions/members/ports.ts';
import { aBusyCouncil, PEOPLE } from './busy-council.ts';
import { portalTest } from './portal-server.ts';

/** The busy council, one of its papers changed. */
export function aCouncilWithPaper(key: string, change: Partial<MembersPaper>): Council {
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

/** A page of the portal as this person gets it, white space folded. */
export async function portalText(council: Council, path: string, als: keyof typeof PEOPLE): Promise<string> {
  const { app } = portalTest(council, PEOPLE);
  const answer = await app.request(path, { headers: { Cookie: `als=${als}` } });
  return (await answer.text()).replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ');
}
