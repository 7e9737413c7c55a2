import type { PublicSite } from '../../domain/public-record.ts';
import { longDate } from '../../format/wording/dates.ts';

type Statement = NonNullable<PublicSite['accessibility']>;

/** The first sentence of the statement, as the template of the EU words it; `law` completes "mit … vereinbar". */
export function conformity(state: Statement['state'], law: string): string {
  const sentences: Record<Statement['state'], string> = {
    full: `Diese Website ist mit ${law} vollständig vereinbar.`,
    partial: `Diese Website ist mit ${law} teilweise vereinbar. Die Ausnahmen stehen im nächsten Abschnitt.`,
    none: `Diese Website ist mit ${law} nicht vereinbar. Die Gründe stehen im nächsten Abschnitt.`,
  };
  return sentences[state];
}

/** How the state was found out, to complete "Grundlage ist …". */
export const METHOD: Readonly<Record<Statement['method'], string>> = {
  'self-assessment': 'eine Prüfung, die wir selbst durchgeführt haben',
  'external-audit': 'eine Prüfung durch eine unabhängige Stelle',
};

/** When the statement was drawn up, where that is known, and when it was last checked. */
export function madeSentence({ createdOn, reviewedOn }: Pick<Statement, 'createdOn' | 'reviewedOn'>): string {
  const reviewed = `zuletzt am ${longDate(reviewedOn)} überprüft`;
  if (createdOn === undefined) return `Diese Erklärung wurde ${reviewed}.`;
  const created = `Diese Erklärung wurde am ${longDate(createdOn)} erstellt`;
  return createdOn < reviewedOn ? `${created} und ${reviewed}.` : `${created}.`;
}
