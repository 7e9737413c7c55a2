import { expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { refuseWrongSite } from './continues.ts';

const log = (...hashes: string[]) => JSON.stringify({ entries: hashes.map((hash) => ({ hash })) });

async function attempt(fresh: string | null, deployed: string | undefined, accept = false, title = 'Rat') {
  await using folder = await temporaryFolder({
    'index.html': `<title>${title}</title>`,
    'protokoll/protokoll.json': fresh,
  });
  const asked: string[] = [];
  const target = {
    read: async (name: string) => {
      asked.push(name);
      return deployed;
    },
  };
  await refuseWrongSite(folder.dir, target, accept);
  return asked;
}

test.each([
  ['nothing is public yet', log('a'), undefined],
  ['the same log', log('a', 'b'), log('a', 'b')],
  ['a longer one', log('a', 'b', 'c'), log('a', 'b')],
  ['a site without a log, over one without', null, undefined],
  ['over a log that cannot be read', log('a'), '<html>'],
])('goes on: %s', async (_name, fresh, deployed) => {
  expect(await attempt(fresh, deployed)).toEqual(['protokoll/protokoll.json']);
});

test.each([
  ['an older ledger', log('a'), log('a', 'b'), 2],
  ['another ledger', log('x', 'y'), log('a', 'b'), 1],
  ['no ledger at all', null, log('a'), 1],
])('is refused: %s', async (_name, fresh, deployed, entry) => {
  await expect(attempt(fresh, deployed)).rejects.toThrow(`ab Eintrag ${entry}`);
  expect(await attempt(fresh, deployed, true)).toEqual([]);
});

test('a draft is never published', async () => {
  await expect(attempt(log('a'), undefined, true, 'Entwurf: Rat')).rejects.toThrow('Das ist ein Entwurf');
});
