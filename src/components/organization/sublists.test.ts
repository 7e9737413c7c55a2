import { expect, test } from 'vitest';
import { indexOf } from '../../domain/view/index.ts';
import { aMeeting, anOrganization, aPublicRecord } from '../../testing/public-record.ts';
import { meetingPaths } from './sublists.ts';

const meetings = (organization: string, count: number) =>
  Array.from({ length: count }, (_, n) => aMeeting(organization, `${2026 - n}-03-01T18:00`));

test('the meetings of an organization with several, joint ones among them, latest first and 200 on a page', () => {
  const index = indexOf(
    aPublicRecord({
      organizations: [
        anOrganization('rat', 'a'),
        anOrganization('bau', 'a'),
        anOrganization('schule', 'a'),
        anOrganization('cdu', 'a', { kind: 'faction' }),
      ],
      meetings: [
        ...meetings('rat', 201),
        aMeeting('bau', '2026-05-01T18:00'),
        aMeeting('bau', '2026-06-01T18:00', { jointWith: ['schule'] }),
      ],
    }),
  );
  expect(
    meetingPaths(index).map(({ params, props: { page, count } }) => [
      params.key,
      params.page,
      page.items.length,
      page.items[0]?.start.slice(0, 7),
      count,
    ]),
  ).toEqual([
    ['rat', undefined, 200, '2026-03', 201],
    ['rat', 'seite/2', 1, '1826-03', 201],
    ['bau', undefined, 2, '2026-06', 2],
  ]);
});
