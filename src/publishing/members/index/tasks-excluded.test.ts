import { expect, test } from 'vitest';
import { instant } from '../../../domain/local-time.ts';
import { ProtectedMeeting } from '../../../domain/schema/index.ts';
import { aRecord, closedItem, meetingEntry, openItem, resolutionEntry } from '../../../testing/factories.ts';
import { indexWorld } from './index-world.ts';
import { administrationPart } from './tasks.ts';

/** Tasks of resolutions of these items of one meeting, with whom the overlay excludes from them. */
function excludedByItem(items: readonly string[], overlay: readonly object[]) {
  const agenda = [
    openItem('t4a'),
    closedItem('t5a', { items: [closedItem('t5b', { items: [closedItem('t5c')] }), closedItem('t5d')] }),
    closedItem('t6a'),
  ];
  const resolutions = items.map((item) =>
    resolutionEntry(`r-${item}`, {
      kind: 'disclosed',
      title: 'Ankauf',
      text: 'Die Stadt kauft.',
      disclosedOn: '2026-09-01',
      item: { meeting: 'sitzung', item },
      implementation: { status: 'open', office: 'bauamt' },
    }),
  );
  const record = aRecord({ meetings: [meetingEntry('sitzung', { agenda })], resolutions });
  const meeting = {
    key: 'sitzung',
    path: 'protected/meetings/sitzung/index.md',
    data: ProtectedMeeting.parse({ agenda: overlay }),
    text: '',
    files: [],
  };
  const sources = { record, overlay: { meetings: [meeting], papers: [], people: [] }, files: new Map() };
  const { tasks } = administrationPart(indexWorld({ ...sources, at: instant('2026-09-02T10:00:00Z') }));
  return Object.fromEntries(tasks.map(({ item, excluded }) => [item, excluded]));
}

test('who is excluded from an item is excluded from what was decided below it, and from nothing beside it', () => {
  const overlay = [
    { id: 't5a', title: 'Grundstücke', excluded: ['eva'] },
    { id: 't5b', title: 'Ankauf', excluded: ['max'] },
  ];
  expect(excludedByItem(['t4a', 't5a', 't5b', 't5c', 't5d', 't6a'], overlay)).toEqual({
    t4a: [],
    t5a: ['eva'],
    t5b: ['eva', 'max'],
    t5c: ['eva', 'max'],
    t5d: ['eva'],
    t6a: [],
  });
});
