import { expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { meetingParts } from './meeting-parts.ts';
import { markedFolder, markOf, plainCollection, realPath } from './names.ts';
import { paperParts } from './paper-parts.ts';
import { redirected } from './redirect.ts';

const TERMS = [
  { key: 'alt', startDate: calendarDate('2021-11-01') },
  { key: 'neu', startDate: calendarDate('2026-11-01') },
].map((term, i) => ({ ...term, endDate: calendarDate(`${2026 + i * 5}-10-31`) }));
const PARTS = [
  ...meetingParts([], TERMS, calendarDate('2027-03-08')),
  ...paperParts(['0001-2024'], '2027-03-08'),
];

test.each([
  ['#/collections/papers', '#/collections/papers-2027'],
  ['#/collections/papers/new', '#/collections/papers-2027/new'],
  ['#/collections/papers/new?title=A/b', '#/collections/papers-2027/new?title=A/b'],
  ['#/collections/papers/search/x', '#/collections/papers-2027/search/x'],
  ['#/collections/papers/entries/0121-2027/index', '#/collections/papers-2027/entries/0121-2027/index'],
  [
    '#/collections/papers/entries/0121-2024/index?ref=workflow',
    '#/collections/papers-2024/entries/0121-2024/index?ref=workflow',
  ],
  ['#/collections/papers/entries/papers%2Findex', '#/collections/papers-older/entries/papers%2Findex'],
  [
    '#/collections/meetings/entries/2024-05-05-rat/index',
    '#/collections/meetings-alt/entries/2024-05-05-rat/index',
  ],
  ['#/collections/meetings/entries/2027-05-05-rat/index', undefined],
  ['#/collections/meetings', undefined],
  ['#/collections/meetings/new', undefined],
  ['#/collections/papers-2026/new', undefined],
  ['#/collections/people/entries/papers', undefined],
  ['#/workflow', undefined],
  ['', undefined],
])('%s leads to %s', (from, to) => expect(redirected(from, PARTS)).toBe(to));

test('without parts every address stays', () => {
  expect(redirected('#/collections/papers/new', [])).toBeUndefined();
});

test.each([
  ['content/papers@papers-2027/0901-2026/index.md', 'content/papers/0901-2026/index.md'],
  ['papers@papers-2027', 'papers'],
  ['content/meetings@meetings/x/a@b.pdf', 'content/meetings/x/a@b.pdf'],
  ['content/papers/0901-2026/papers@x.pdf', 'content/papers/0901-2026/papers@x.pdf'],
  ['content/people/a.yml', 'content/people/a.yml'],
])('%s is %s in the repository', (path, real) => expect(realPath(path)).toBe(real));

test('a marked folder says what it shows', () => {
  expect(markOf(markedFolder('content/papers', 'papers-2027'))).toEqual({
    kind: 'papers',
    collection: 'papers-2027',
  });
  expect(markOf('content/papers')).toBeUndefined();
});

test.each([
  ['papers-2027', 'papers'],
  ['papers-older', 'papers'],
  ['papers-attachments', 'papers-attachments'],
  ['meetings-alt', 'meetings'],
  ['meetings', 'meetings'],
  ['resolutions-item', 'resolutions-item'],
  ['people', 'people'],
])('drafts of %s are filed under %s', (name, plain) => expect(plainCollection(name)).toBe(plain));
