import { neededConsents } from '../../../../../domain/circulation/index.ts';
import type { CirculationPreset } from '../../../../../domain/law/index.ts';

/** "Je Gegenstand müssen 35 von 43 Mitgliedern dem Verfahren zustimmen." */
export function consentWords({ consent }: Pick<CirculationPreset, 'consent'>, statutory: number): string {
  switch (consent.kind) {
    case 'none':
      return 'Eine Zustimmung zum Verfahren ist nicht nötig.';
    case 'share':
      return `Je Gegenstand müssen ${String(neededConsents({ consent, statutory }))} von ${String(statutory)} Mitgliedern dem Verfahren zustimmen.`;
    case 'no-objection':
      return consent.silence === 'consents'
        ? 'Ein Gegenstand ist angenommen, wenn kein Mitglied widerspricht; Schweigen gilt als Zustimmung.'
        : 'Widerspricht ein Mitglied, kommt das Verfahren für diesen Gegenstand nicht zustande; Schweigen ist keine Stimme.';
  }
}
