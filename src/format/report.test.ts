import { expect, test } from 'vitest';
import { problem } from '../domain/rules/codes.ts';
import { githubReport, jsonReport, summary, textReport } from './report.ts';

const PROBLEMS = [
  problem('field-missing', { file: 'a/index.md', field: ['agenda', 0, 'title'], line: 12, column: 3 }),
  problem('title-html', { file: 'a/index.md', field: ['title'], line: 2 }, { tag: '100%, <b>' }),
  problem('site-missing', { file: '.' }),
];

const TEXT = `a/index.md
  Fehler  Zeile 12, Spalte 3 · 1. Tagesordnungspunkt, Titel (agenda[0].title)  [field-missing]
    Das Feld fehlt oder ist leer.
    → Tragen Sie einen Wert ein.
  Warnung  Zeile 2 · Titel (title)  [title-html]
    Der Titel enthält „100%, <b>“; das erscheint so, wie es da steht.
    → Schreiben Sie den Titel als einfachen Text.

.
  Fehler  [site-missing]
    Hier fehlt „site.yml“; der Ordner ist kein Inhaltsordner.
    → Geben Sie den Ordner an, in dem „site.yml“ liegt, oder legen Sie die Datei an.`;

test('findings are grouped by file, with place, field and remedy', () => {
  expect(textReport(PROBLEMS)).toBe(TEXT);
  expect(textReport([])).toBe('');
});

test('colours change nothing but the colour', () => {
  const coloured = textReport(PROBLEMS, { colour: true });
  expect(coloured).toContain('\u001B[1;31mFehler\u001B[0m');
  expect(coloured).toContain('\u001B[33mWarnung\u001B[0m');
  // eslint-disable-next-line no-control-regex
  expect(coloured.replace(/\u001B\[[\d;]*m/g, '')).toBe(TEXT);
});

test('annotations are escaped as GitHub reads them', () => {
  expect(githubReport(PROBLEMS, 'content').split('\n')).toEqual([
    '::error file=content/a/index.md,line=12,col=3,title=Fehler%3A field-missing::1. Tagesordnungspunkt, Titel: Das Feld fehlt oder ist leer. Tragen Sie einen Wert ein.',
    '::warning file=content/a/index.md,line=2,title=Warnung%3A title-html::Titel: Der Titel enthält „100%25, <b>“; das erscheint so, wie es da steht. Schreiben Sie den Titel als einfachen Text.',
    '::error file=content,title=Fehler%3A site-missing::Hier fehlt „site.yml“; der Ordner ist kein Inhaltsordner. Geben Sie den Ordner an, in dem „site.yml“ liegt, oder legen Sie die Datei an.',
  ]);
  const odd = problem('title-html', { file: 'a,b:c%\n.md' }, { tag: '\r\n' });
  expect(githubReport([odd], 'x')).toMatch(
    /^::warning file=x\/a%2Cb%3Ac%25%0A\.md,title=\S+ title-html::Der Titel enthält „%0D%0A“/,
  );
});

test('for programs: code, place, values and words', () => {
  const report = JSON.parse(jsonReport(PROBLEMS)) as { errors: number; warnings: number; problems: object[] };
  expect(report).toMatchObject({ errors: 2, warnings: 1 });
  expect(report.problems[0]).toEqual({
    ...PROBLEMS[0],
    words: {
      field: '1. Tagesordnungspunkt, Titel',
      what: 'Das Feld fehlt oder ist leer.',
      remedy: 'Tragen Sie einen Wert ein.',
    },
  });
});

test('the last line counts', () => {
  expect(summary(PROBLEMS)).toBe('2 Fehler, 1 Warnung in 2 Dateien.');
  expect(summary(PROBLEMS.slice(1, 2))).toBe('Keine Fehler, 1 Warnung in 1 Datei.');
  expect(summary([])).toBe('Keine Fehler, keine Warnungen.');
});
