import { describe, expect, it } from 'vitest';
import { resultOf } from './result.ts';
import { tidyWording } from './wording.ts';

const outcome = (wording: string, advises = false) => resultOf(tidyWording(wording), advises)?.outcome;
const vote = (wording: string) => {
  const found = resultOf(tidyWording(wording), false)?.vote;
  return found && [found.yes, found.no, found.abstain];
};

describe('resultOf: outcome', () => {
  it.each([
    ['einstimmig', 'approved'],
    ['Einstimmig, 0 Enthaltung(en)', 'approved'],
    ['einstimmig zugestimmt', 'approved'],
    ['ungeändert beschlossen', 'approved'],
    ['geändert beschlossen', 'approved-amended'],
    ['einstimmig/abweichender Beschluss', 'approved-amended'],
    ['6 Ja/3 Nein/geänd. Beschluss', 'approved-amended'],
    ['abgelehnt', 'rejected'],
    ['3 Nein-Stimmen, 2 Ja-Stimmen', 'rejected'],
    ['empfohlen', 'recommended'],
    ['Empfehlung lt. Beschlussvorschlag', 'recommended'],
    ['zur Kenntnis genommen', 'noted'],
    ['Kenntnisnahme', 'noted'],
    ['Zustimmend zur Kenntnis genommen!', 'noted'],
    ['vertagt', 'postponed'],
    ['Antrag zurückgestellt', 'postponed'],
    ['verwiesen in Fachausschuss', 'referred'],
    ['zurückgezogen', 'withdrawn'],
    ['Abgesetzt', 'removed'],
    ['gewählt', 'elected'],
    ['beantwortet', 'answered'],
    ['Kein Beschluss', 'no-decision'],
    ['Keine Beschlussempfehlung', 'no-decision'],
    ['gilt als beraten', 'no-decision'],
    ['zu a) einstimmig, zu b) einstimmig', 'approved'],
  ])('%s: %s', (wording, expected) => expect(outcome(wording)).toBe(expected));

  it.each(['siehe oben', 'Antrag noch offen', 'zu a) einstimmig, zu b) abgelehnt', 'Aushang im Foyer'])(
    'names none for "%s"',
    (wording) => expect(outcome(wording)).toBeUndefined(),
  );

  it('says "recommended" of a body that only advises', () => {
    expect(outcome('einstimmig', true)).toBe('recommended');
    expect(outcome('abgelehnt', true)).toBe('not-recommended');
    expect(outcome('zur Kenntnis genommen', true)).toBe('noted');
  });
});

describe('resultOf: numbers', () => {
  it.each([
    ['9 Ja-Stimme(n), 4 Gegenstimme(n), 0 Stimmenthaltung(en)', [9, 4, 0]],
    ['12 Ja-Stimmen, 3 Nein', [12, 3, 0]],
    ['einstimmig12 Ja-Stimmen', [12, 0, 0]],
    ['18 Ja-Stimmen, eine Nein-Stimme, zwei Enthaltungen', [18, 1, 2]],
    ['5 Ja-Stimmen/4 Enthaltungen lt. Beschlussvorschlag', [5, 0, 4]],
    ['22 Ja-Stimmen/1Nein-Stimme/3 Enthaltungen/ja', [22, 1, 3]],
    ['Ja: 10, Nein: 2, Enthaltung: 1', [10, 2, 1]],
    ['6 Ja/2 Nein/1 Ent./geänd. Beschluss', [6, 2, 1]],
    ['3 Nein-Stimmen, 2 Ja-Stimmen', [2, 3, 0]],
  ])('%s', (wording, expected) => expect(vote(wording)).toEqual(expected));

  it.each([
    'einstimmig, 0 Enthaltungen',
    'Mehrheitlich bei 18 Ja-Stimmen',
    'Einstimmig bei 18 Ja-Stimmen und 5 Nein-Stimmen',
    '8 Ja, 1 Nein; einstimmig bei 10 Ja',
    '19 Ja-Stimmen, 2 Nein-Stimmen / Antrag abgelehnt',
    'zu a) 5 Ja, zu b) 4 Ja',
  ])('gives none for "%s"', (wording) => expect(vote(wording)).toBeUndefined());
});

describe('tidyWording', () => {
  it('parts what the source ran together', () => {
    expect(tidyWording('8 ja Stimmen, 1 EnthaltungEinstimmig bei 10 ja Stimmen ')).toBe(
      '8 ja Stimmen, 1 Enthaltung; Einstimmig bei 10 ja Stimmen',
    );
    expect(tidyWording('(kein Text vorhanden)')).toBe('');
  });
});
