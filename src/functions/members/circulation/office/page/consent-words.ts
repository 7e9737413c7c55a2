import { neededConsents } from '../../../../../domain/circulation/index.ts';
import type { CirculationPreset } from '../../../../../domain/law/index.ts';

/** "Es müssen 35 von 43 Mitgliedern einwilligen." */
export function consentWords({ consent }: Pick<CirculationPreset, 'consent'>, statutory: number): string {
  switch (consent.kind) {
    case 'none':
      return 'Eine Einwilligung in das Verfahren ist nicht nötig.';
    case 'share':
      return `Je Gegenstand müssen ${String(neededConsents({ consent, statutory }))} von ${String(statutory)} Mitgliedern in das Verfahren einwilligen.`;
    case 'no-objection':
      return consent.silence === 'consents'
        ? 'Ein Gegenstand ist angenommen, wenn kein Mitglied widerspricht; Schweigen gilt als Zustimmung.'
        : 'Widerspricht ein Mitglied, kommt das Verfahren für diesen Gegenstand nicht zustande; Schweigen ist keine Stimme.';
  }
}
