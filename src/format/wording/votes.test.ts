import { describe, expect, it } from 'vitest';
import type { PublicVote } from '../../domain/public-record.ts';
import { outcomeLine, voteCaption, voteFigures, voteSentence } from './votes.ts';

const vote = (yes: number, no: number, abstain = 0, more: Partial<PublicVote> = {}): PublicVote => ({
  method: 'open',
  majority: 'simple',
  yes,
  no,
  abstain,
  byFaction: [],
  byName: [],
  ...more,
});

describe('voteSentence', () => {
  it.each([
    [vote(17, 0), '17 Ja-Stimmen und keine Nein-Stimmen'],
    [vote(1, 1, 1), '1 Ja-Stimme, 1 Nein-Stimme und 1 Enthaltung'],
    [vote(20, 3, 2, { invalid: 1 }), '20 Ja-Stimmen, 3 Nein-Stimmen, 2 Enthaltungen und 1 ungültige Stimme'],
  ])('%#: tells the figures', (given, words) => expect(voteSentence(given)).toBe(words));
});

describe('voteCaption', () => {
  it('an election is no Abstimmung', () => {
    expect(voteCaption(vote(1, 0, 0, { method: 'secret', majority: 'majority-of-statutory' }), true)).toMatch(
      /^Geheime Wahl, /,
    );
  });

  it('names method and majority', () =>
    expect(voteCaption(vote(1, 0, 0, { method: 'secret', majority: 'majority-of-statutory' }))).toBe(
      'Geheime Abstimmung, erforderlich: Mehrheit der gesetzlichen Zahl der Mitglieder',
    ));
});

describe('voteFigures', () => {
  it('leaves out what nobody chose', () => {
    expect(voteFigures(vote(17, 0))).toBe('17 Ja, 0 Nein');
    expect(voteFigures(vote(0, 3, 1, { invalid: 2 }))).toBe('0 Ja, 3 Nein, 1 Enthaltung, 2 ungültig');
  });
});

describe('outcomeLine', () => {
  it.each([
    [
      { outcome: 'approved', vote: vote(17, 0, 2) },
      'Bei zwei Enthaltungen einstimmig beschlossen (17 Ja, 0 Nein)',
    ],
    [
      { outcome: 'approved', vote: vote(17, 0, 1), onMinutes: true },
      'Bei einer Enthaltung einstimmig genehmigt (17 Ja, 0 Nein)',
    ],
    [
      { outcome: 'approved', vote: vote(30, 0, 13) },
      'Bei 13 Enthaltungen einstimmig beschlossen (30 Ja, 0 Nein)',
    ],
    [
      { wording: 'Bei zwei Enthaltungen einstimmig gewählt', vote: vote(17, 0, 2) },
      'Bei zwei Enthaltungen einstimmig gewählt (17 Ja, 0 Nein)',
    ],
    [{ outcome: 'approved', onMinutes: true }, 'Genehmigt'],
    [
      { outcome: 'approved-amended', vote: vote(12, 5, 1) },
      'In geänderter Fassung mehrheitlich beschlossen (12 Ja, 5 Nein, 1 Enthaltung)',
    ],
    [
      { outcome: 'recommended-amended', vote: vote(12, 0) },
      'In geänderter Fassung einstimmig empfohlen (12 Ja, 0 Nein)',
    ],
    [{ outcome: 'approved', vote: vote(12, 5) }, 'Mehrheitlich beschlossen (12 Ja, 5 Nein)'],
    [{ outcome: 'rejected', vote: vote(0, 9) }, 'Einstimmig abgelehnt (0 Ja, 9 Nein)'],
    [{ outcome: 'rejected', vote: vote(5, 9) }, 'Mehrheitlich abgelehnt (5 Ja, 9 Nein)'],
    [{ outcome: 'rejected', vote: vote(7, 0) }, 'Abgelehnt (7 Ja, 0 Nein)'],
    [{ outcome: 'noted' }, 'Zur Kenntnis genommen'],
    [{ outcome: 'noted', vote: vote(4, 0) }, 'Zur Kenntnis genommen (4 Ja, 0 Nein)'],
    [{ outcome: 'approved', wording: 'mit Auflagen zugestimmt' }, 'Mit Auflagen zugestimmt'],
    [{ wording: 'einstimmig bei 17 Ja-Stimmen', vote: vote(17, 0) }, 'Einstimmig bei 17 Ja-Stimmen'],
    [{ vote: vote(3, 1) }, 'Abstimmung: 3 Ja, 1 Nein'],
    [{}, ''],
  ] as const)('%#: says what was decided', (given, words) => expect(outcomeLine(given)).toBe(words));
});

describe('the figures beside a wording of the result', () => {
  const ALL = vote(17, 2, 5);
  it.each([
    ['In der Fassung der Vorlage 0155/2026 beschlossen', ALL, '17 Ja, 2 Nein, 5 Enthaltungen'],
    ['Zuschuss auf 15.000 € erhöht und angenommen', ALL, '17 Ja, 2 Nein, 5 Enthaltungen'],
    ['§ 3 wird gestrichen', ALL, '17 Ja, 2 Nein, 5 Enthaltungen'],
    ['für das Haushaltsjahr 2027 beschlossen', ALL, '17 Ja, 2 Nein, 5 Enthaltungen'],
    ['nach Enthaltung der Fraktion beschlossen', ALL, '17 Ja, 2 Nein, 5 Enthaltungen'],
    ['bei drei Enthaltungen beschlossen', ALL, '17 Ja, 2 Nein, 5 Enthaltungen'],
    ['bei 2 Gegenstimmen beschlossen', ALL, '17 Ja, 2 Nein, 5 Enthaltungen'],
    ['mit 17 Ja-Stimmen und 3 Nein-Stimmen bei 5 Enthaltungen', ALL, '17 Ja, 2 Nein, 5 Enthaltungen'],
    ['mit 117 Ja, 2 Nein, 5 Enthaltungen', ALL, '17 Ja, 2 Nein, 5 Enthaltungen'],
    ['mit 17 Ja und 2 Nein', ALL, '17 Ja, 2 Nein, 5 Enthaltungen'],
    ['mit 17 Ja und 2 Nein', vote(17, 2, 0, { invalid: 1 }), '17 Ja, 2 Nein, 1 ungültig'],
    ['bei fünf Enthaltungen beschlossen', ALL, '17 Ja, 2 Nein'],
    ['bei 5 Stimmenthaltungen beschlossen', ALL, '17 Ja, 2 Nein'],
    ['ohne Enthaltungen beschlossen', vote(17, 2), '17 Ja, 2 Nein'],
    ['mit 17 Ja-Stimmen, ohne Gegenstimmen', vote(17, 2), '17 Ja, 2 Nein'],
  ])('%j leaves them to say', (wording, given, figures) =>
    expect(outcomeLine({ wording, vote: given })).toMatch(new RegExp(` \\(${figures}\\)$`)),
  );

  it.each([
    ['17 Ja, 2 Nein, 5 Enthaltungen', ALL],
    ['Beschlossen: Ja: 17, Nein: 2, Enthaltungen: 5', ALL],
    ['Mit 17 Ja-Stimmen bei zwei Gegenstimmen und fünf Enthaltungen beschlossen', ALL],
    ['Einstimmig mit 17 Ja-Stimmen und ohne Enthaltungen', vote(17, 0)],
    ['Mit 17\u00a0Ja, 2\u00a0Nein und 1 ungültigen Stimme', vote(17, 2, 0, { invalid: 1 })],
  ])('%j holds them', (wording, given) => expect(outcomeLine({ wording, vote: given })).toBe(wording));
});
