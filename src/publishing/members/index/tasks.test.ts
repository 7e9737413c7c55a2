import { beforeAll, expect, test } from 'vitest';
import type { MembersTask } from '../../../domain/members/index.ts';
import { sampleMembersContent } from '../../../testing/members/published-sample.ts';
import { indexWorld } from './index-world.ts';
import { administrationPart } from './tasks.ts';

let tasks: readonly MembersTask[];
beforeAll(async () => {
  const content = await sampleMembersContent();
  const files = new Map(content.files.map(({ path, sha256, size }) => [path, { sha256, size }]));
  ({ tasks } = administrationPart(indexWorld({ ...content, files })));
});
const task = (key: string): MembersTask | undefined => tasks.find((one) => one.key === key);

test('a task says of what kind its resolution is', () => {
  expect(task('2027-02-10-eilentscheidung-kanal')).toMatchObject({
    kind: 'urgent-decision',
    decidedOn: '2027-02-10',
  });
  expect(new Set(tasks.map(({ kind }) => kind))).toContain('item');
});
