import { expect, test } from 'vitest';
import { entryOfPath } from './entry-of-path.ts';

test.each([
  ['content/papers/0001-2027/index.md', { kind: 'papers', key: '0001-2027', isEntry: true }],
  ['content/papers/0001-2027/plan.pdf', { kind: 'papers', key: '0001-2027', isEntry: false }],
  ['papers/0001-2027/teil/plan.pdf', { kind: 'papers', key: '0001-2027', isEntry: false }],
  ['people/ahrens-ida.yml', { kind: 'people', key: 'ahrens-ida', isEntry: true }],
  ['content/people/ahrens-ida.jpg', { kind: 'people', key: undefined, isEntry: false }],
  ['content/pages/ortsrecht.md', { kind: 'pages', key: 'ortsrecht', isEntry: true }],
  ['content/pages/ortsrecht.yml', { kind: 'pages', key: undefined, isEntry: false }],
])('%s', (path, owner) => expect(entryOfPath(path)).toEqual(owner));

test.each(['content/site.yml', 'content/.media/plan.pdf', 'papers/', 'README.md', ''])(
  '%j belongs to no entry',
  (path) => expect(entryOfPath(path)).toBeUndefined(),
);
