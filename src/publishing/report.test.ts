import { expect, test } from 'vitest';
import type { Problem } from '../domain/problem.ts';
import { tellBuild } from './report.ts';

const options = { content: 'inhalt', out: 'ziel', ledger: undefined, at: undefined, preview: false };
const error: Problem = { code: 'unreadable', severity: 'error', file: 'site.yml', field: [], values: {} };
const warning: Problem = { ...error, severity: 'warning' };

test('errors are told with their file, and that the old output stays', () => {
  const story = tellBuild(
    {
      built: false,
      problems: [error, warning],
      failures: [],
      unread: [],
      documents: 0,
      made: 0,
      fresh: 0,
      changes: [],
      vanished: [],
    },
    options,
    false,
  );
  expect(story.code).toBe(1);
  expect(story.err).toContain('site.yml');
  expect(story.err).toContain('1 Fehler in inhalt. Es wurde nichts gebaut; ziel bleibt, wie es war.');
});

test('warnings are counted, pictures that failed are named', () => {
  const story = tellBuild(
    {
      built: true,
      problems: [warning, warning],
      failures: ['people/a.jpg: kaputt'],
      unread: [],
      documents: 3,
      made: 0,
      fresh: 0,
      changes: [],
      vanished: [],
    },
    options,
    false,
  );
  expect(story).toEqual({
    code: 0,
    out: 'Die Website liegt in ziel.\n0 Änderungen seit der letzten Veröffentlichung.\n2 Hinweise zum Inhalt zeigt: npm run check -- --content inhalt\n',
    err: 'people/a.jpg: kaputt\n',
  });
});

test('a preview is told as a draft', () => {
  const { out } = tellBuild(
    {
      built: true,
      problems: [],
      failures: [],
      unread: [],
      documents: 0,
      made: 0,
      fresh: 0,
      changes: [],
      vanished: [],
    },
    { ...options, preview: true },
    false,
  );
  expect(out).toBe(
    'Der Entwurf der Website, auf jeder Seite als solcher gekennzeichnet, liegt in ziel.\n0 Änderungen seit der letzten Veröffentlichung.\n',
  );
});

test('a published entry whose folder vanished is reported, and the site is built all the same', () => {
  const gone = {
    id: 'papers/0001-2026',
    type: 'Paper',
    url: '/vorlagen/0001-2026/',
    firstPublic: '2026-01-01T03:30:00.000Z',
    modified: '2026-02-01T03:30:00.000Z',
    sequence: 1,
  } as const;
  const report = {
    built: true,
    problems: [],
    failures: [],
    unread: [],
    documents: 0,
    made: 0,
    fresh: 0,
    changes: [],
    vanished: [gone],
  };
  const { code, err } = tellBuild(report, options, false);
  expect(code).toBe(0);
  expect(err).toContain(
    '/vorlagen/0001-2026/: Der Eintrag papers/0001-2026 war veröffentlicht und fehlt jetzt.',
  );
});

test('documents that the search does not know are named, with what helps', () => {
  const values = { reason: 'no-tool', pages: '1', count: 1 };
  const scan: Problem = { ...warning, code: 'pdf-scan-no-text', file: 'papers/a/scan.pdf', values };
  const report = {
    built: true,
    problems: [],
    failures: [],
    documents: 1,
    made: 0,
    fresh: 0,
    changes: [],
    vanished: [],
  };
  const { code, err } = tellBuild({ ...report, unread: [scan] }, options, false);
  expect(code).toBe(0);
  expect(err).toContain('papers/a/scan.pdf');
  expect(err).toContain('Die Suche findet dort nichts.');
});
