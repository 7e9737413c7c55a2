import { expect, test } from 'vitest';
import type { DifferenceCode } from '../../domain/ledger/index.ts';
import { differenceInWords } from '../../format/wording/changes.ts';
import { withStandingTitles } from './document-words.ts';

const told = (code: DifferenceCode, values: Record<string, string>, ...titles: string[]) =>
  withStandingTitles(differenceInWords({ code, values }), new Set(titles));
const plan = { title: 'Plan „Nord“ ersetzt', from: 'Entwurf' };

test.each<[DifferenceCode, string, string]>([
  ['file-added', 'Dokument „Plan „Nord“ ersetzt“ hinzugefügt', 'Dokument hinzugefügt'],
  ['file-replaced', 'Dokument „Plan „Nord“ ersetzt“ ersetzt', 'Dokument ersetzt'],
  ['file-removed', 'Dokument „Plan „Nord“ ersetzt“ entfernt', 'Dokument entfernt'],
  ['file-retitled', 'Ein Dokument heißt jetzt „Plan „Nord“ ersetzt“', 'Titel eines Dokuments geändert'],
  [
    'file-renamed',
    'Dateiname des Dokuments „Plan „Nord“ ersetzt“ geändert',
    'Dateiname eines Dokuments geändert',
  ],
])('%s has its title while such a document stands', (code, standing, gone) => {
  expect(told(code, plan, 'Anlage', plan.title)).toBe(standing);
  expect(told(code, plan, 'Anlage')).toBe(gone);
  expect(told(code, plan)).not.toContain('Entwurf');
});

test('other phrases stay', () => {
  for (const phrase of ['Tagesordnungspunkt 3 ergänzt', 'Angaben geändert'])
    expect(withStandingTitles(phrase, new Set())).toBe(phrase);
});
