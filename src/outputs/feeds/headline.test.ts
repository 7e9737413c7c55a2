import { expect, test } from 'vitest';
import type { Difference } from '../../domain/ledger/index.ts';
import { differenceInWords } from '../../format/wording/changes.ts';
import { headlineOf } from './headline.ts';

const TITLE = { title: 'Lageplan entfernt' };

/** What each difference of the log becomes at the head of an entry; the phrase of the log where nothing stands. */
test.each<[Difference, string, string?]>([
  [{ code: 'cancelled' }, 'Sitzung abgesagt'],
  [{ code: 'moved' }, 'Sitzung verlegt'],
  [{ code: 'start', values: { start: '2027-03-08T18:00' } }, 'Beginn geändert'],
  [{ code: 'location' }, 'Ort geändert'],
  [{ code: 'held' }, 'Sitzung hat stattgefunden'],
  [{ code: 'agenda-published' }, 'Tagesordnung veröffentlicht', 'tagesordnungen'],
  [{ code: 'item-added', values: { number: '7' } }, 'Tagesordnung ergänzt', 'tagesordnungen'],
  [{ code: 'item-added' }, 'Tagesordnung ergänzt', 'tagesordnungen'],
  [{ code: 'item-removed', values: { number: '7' } }, 'Tagesordnung geändert', 'tagesordnungen'],
  [{ code: 'item-withdrawn', values: { number: '7' } }, 'Tagesordnung geändert', 'tagesordnungen'],
  [{ code: 'item-changed' }, 'Tagesordnung geändert', 'tagesordnungen'],
  [
    { code: 'item-renumbered', values: { from: '7', number: '8' } },
    'Tagesordnung geändert',
    'tagesordnungen',
  ],
  [{ code: 'item-renumbered' }, 'Tagesordnung geändert', 'tagesordnungen'],
  [{ code: 'item-result', values: { number: '7' } }, 'Ergebnis geändert', 'ergebnisse'],
  [{ code: 'vote' }, 'Ergebnis geändert', 'ergebnisse'],
  [{ code: 'results-published' }, 'Ergebnisse veröffentlicht', 'ergebnisse'],
  [{ code: 'minutes-draft' }, 'Entwurf der Niederschrift veröffentlicht', 'niederschriften'],
  [{ code: 'minutes-approved' }, 'Genehmigte Niederschrift veröffentlicht', 'niederschriften'],
  [{ code: 'minutes-changed' }, 'Niederschrift geändert', 'niederschriften'],
  [{ code: 'implementation', values: { status: 'done' } }, 'Stand der Umsetzung: umgesetzt'],
  [{ code: 'overdue', values: { day: '2027-03-01' } }, 'Frist überschritten', 'fristen'],
  [{ code: 'due', values: { due: '2027-06-30' } }, 'Frist geändert: 30.06.2027'],
  [{ code: 'due' }, 'Frist gestrichen'],
  [{ code: 'file-added', values: TITLE }, 'Neues Dokument'],
  [{ code: 'file-removed', values: TITLE }, 'Dokumente geändert'],
  [{ code: 'file-replaced', values: TITLE }, 'Dokumente geändert'],
  [{ code: 'file-retitled', values: { ...TITLE, from: 'Plan' } }, 'Dokumente geändert'],
  [{ code: 'file-renamed', values: TITLE }, 'Dokumente geändert'],
  [{ code: 'consultations' }, 'Beratungsfolge geändert'],
  [{ code: 'membership-added' }, 'Mitgliedschaft hinzugefügt'],
  [{ code: 'details' }, 'Angaben geändert'],
])('%o is headed by "%s"', (difference, words, term = 'sitzungen') => {
  const phrases = [differenceInWords(difference)];
  const headline = headlineOf({ kind: 'changed', type: 'Meeting', words: phrases });
  expect([headline.words, headline.topic.term]).toEqual([words, term]);
});

test('of several what matters most', () => {
  const headed = (...words: string[]) => headlineOf({ kind: 'changed', type: 'Meeting', words }).words;
  expect(headed('Tagesordnung veröffentlicht', 'Ort geändert', 'Sitzung abgesagt')).toBe('Sitzung abgesagt');
  expect(headed('Titel geändert', 'Tagesordnungspunkt 3 ergänzt')).toBe('Tagesordnung ergänzt');
  expect(headed('Titel geändert', 'Text geändert')).toBe('Geändert');
});

test('what is new, gone or back is told by its sort', () => {
  const headed = (kind: 'published' | 'withdrawn' | 'restored', type: 'Paper' | 'Person') =>
    headlineOf({ kind, type, words: ['Ort geändert'] });
  expect(headed('published', 'Paper')).toEqual({
    words: 'Neue Vorlage',
    topic: { term: 'vorlagen', label: 'Vorlagen' },
  });
  expect(headed('withdrawn', 'Person').words).toBe('Zurückgezogen');
  expect(headed('restored', 'Person').words).toBe('Wieder veröffentlicht');
});
