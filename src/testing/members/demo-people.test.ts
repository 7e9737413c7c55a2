import { expect, test } from 'vitest';
import { councilReader } from '../../functions/members/council.ts';
import { aWho } from './who.ts';
import { baselineOf } from '../../functions/members/portal/marks.ts';
import { runningParts } from '../../functions/members/portal/parts-for.ts';
import { openShelf } from '../../functions/members/portal/shelf.ts';
import { startView } from '../../functions/members/portal/view/start-view.ts';
import { SHOWN } from './demo-people.ts';
import { publishedSample } from './published-sample.ts';

test('one of the sample has tasks that are overdue and due soon, and papers of the own office', async () => {
  const { slots, blobs } = await publishedSample();
  const council = await councilReader({ slots, blobs, now: () => 0 })();
  const found = council?.directory.people.find(({ key }) => key === 'nils-oetjen-barg');
  if (!council || !found) throw new Error('the sample lacks him');
  expect(SHOWN.map(({ person }) => person)).toContain(found.key);
  const who = aWho({ person: found.key, memberships: found.memberships });
  const shelf = await openShelf(council, who.reader, runningParts(council));
  const { tasks } = await council.administration();
  const start = startView(shelf, baselineOf(council, who.session), tasks);
  expect(start.tasks.some(({ overdue }) => overdue)).toBe(true);
  expect(start.tasks.some(({ due, overdue }) => !overdue && due !== undefined && due < '2027-04-08')).toBe(
    true,
  );
  expect(start.work.length).toBeGreaterThan(1);
  expect(start.ownOffice).toBe(true);
});
