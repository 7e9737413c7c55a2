import { expect, it } from 'vitest';
import { calendarDate } from '../../../../domain/calendar-date.ts';
import type { MembersTask } from '../../../../domain/members/index.ts';
import { aBusyCouncil } from '../../../../testing/members/busy-council.ts';
import { portalText } from '../../../../testing/members/council-with-paper.ts';

const task: MembersTask = {
  key: '2026-12-14-rat-t3',
  kind: 'item',
  title: 'Radweg',
  organization: 'rat',
  excluded: [],
  decidedOn: calendarDate('2026-12-14'),
  status: 'open',
  office: 'kaemmerei',
  reports: [],
};
const council = (deskUrl?: string, tasks: readonly MembersTask[] = [task]) => {
  const busy = aBusyCouncil();
  const site = { ...busy.directory.site, ...(deskUrl !== undefined && { deskUrl }) };
  return {
    ...busy,
    directory: { ...busy.directory, site },
    administration: () => Promise.resolve({ tasks }),
  };
};
const DESK = 'https://redaktion.example';
const LINK = `href="${DESK}/#/collections/resolutions-item/entries/2026-12-14-rat-t3/index"`;

it('staff come from a task to its entry in the desk', async () => {
  expect(await portalText(council(DESK), '/aufgaben/', 'staff')).toContain(LINK);
});

it('nobody is led to a desk that the site does not have, nor to a list that the index does not name', async () => {
  const { kind: _, ...older } = task;
  for (const one of [council(), council(DESK, [older])]) {
    const text = await portalText(one, '/aufgaben/', 'staff');
    expect(text).toContain('Radweg');
    expect(text).not.toContain('In der Redaktion');
  }
});

it('members who see what became of it are not led there', async () => {
  const text = await portalText(
    council(DESK, [{ ...task, kind: 'urgent-decision', publicHtml: '<p>Er wird gebaut.</p>' }]),
    '/beschlusskontrolle/',
    'member',
  );
  expect(text).toContain('Radweg');
  expect(text).not.toContain('In der Redaktion');
});
