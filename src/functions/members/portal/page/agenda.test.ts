import { expect, it } from 'vitest';
import { aCouncilWithPaper, portalText } from '../../../../testing/members/council-with-paper.ts';

const ITEM = 'Haushaltssatzung und Haushaltsplan für das Jahr 2027';
/** What stands beside the name of the paper. */
async function titleBeside(title: string): Promise<string | undefined> {
  const council = aCouncilWithPaper('0121-2027', { title });
  const text = await portalText(council, '/sitzungen/2027-03-15-rat/', 'member');
  return />Beschlussvorlage 0121\/2027<\/a ?>([^<]*)</.exec(text)?.[1]?.trim();
}

it.each([`${ITEM}: Änderung der Verwaltung`, 'Haushaltsplan'])(
  'names a paper by its title, though it holds that of the item or is held by it: %s',
  async (title) => {
    expect(await titleBeside(title)).toBe(`: ${title}`);
  },
);

it('does not say a title twice', async () => {
  expect(await titleBeside(ITEM)).toBe('');
});
