import { beforeAll, expect, test } from 'vitest';
import type { MembersTask } from '../../../domain/members/index.ts';
import { sampleMembersContent } from '../../../testing/members/published-sample.ts';
import { type IndexWorld, indexWorld } from './index-world.ts';
import { administrationPart } from './tasks.ts';
import { publicSide } from './tasks-public.ts';

let tasks: readonly MembersTask[];
let world: IndexWorld;
beforeAll(async () => {
  const content = await sampleMembersContent();
  const files = new Map(content.files.map(({ path, sha256, size }) => [path, { sha256, size }]));
  world = indexWorld({ ...content, files });
  ({ tasks } = administrationPart(world));
});
const task = (key: string): MembersTask | undefined => tasks.find((one) => one.key === key);

test('what is public of a resolution is found on the public site, with its wording', () => {
  const urgent = task('2027-02-10-eilentscheidung-kanal');
  expect(urgent?.publicPath).toBe('/beschluesse/2027-02-10-eilentscheidung-kanal/');
  expect(urgent?.publicHtml).toContain('Kosten bis zu 62.000');
  const items = tasks.filter(({ kind }) => kind === 'item');
  expect(items.filter(({ publicHtml }) => publicHtml !== undefined).length).toBeGreaterThan(3);
  for (const { meeting, publicPath } of items) expect(publicPath).toContain(`/sitzungen/${meeting}/`);
});

test('of a non-public item the wording stays away, and so does what is not published yet', () => {
  const { record, ...rest } = world;
  const closed = record.meetings.map((entry) => ({
    ...entry,
    data: { ...entry.data, resultsPublishedAt: undefined },
  }));
  const sides = record.resolutions.map((entry) =>
    publicSide(entry, { ...rest, record: { ...record, meetings: closed } }),
  );
  const ofItems = sides.filter((_, n) => record.resolutions[n]?.data.kind === 'item');
  expect(ofItems.length).toBeGreaterThan(3);
  for (const side of ofItems) expect(side).not.toHaveProperty('publicHtml');
  const hidden = tasks.filter(({ publicPath, kind }) => kind === 'item' && !publicPath?.includes('#top-'));
  for (const one of hidden) expect(one).not.toHaveProperty('publicHtml');
});

test('a task says of what kind its resolution is', () => {
  expect(task('2027-02-10-eilentscheidung-kanal')).toMatchObject({
    kind: 'urgent-decision',
    decidedOn: '2027-02-10',
  });
  expect(new Set(tasks.map(({ kind }) => kind))).toContain('item');
});
