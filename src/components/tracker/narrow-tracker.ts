import { folded } from '../subscribe/narrow-choices.ts';

/** Names of what a row of the tracker bears as `data-…`. */
const FACTS = ['state', 'office', 'body', 'year'] as const;

/** What is chosen in the form; an empty text narrows nothing. */
export type Chosen = Readonly<Partial<Record<(typeof FACTS)[number] | 'words', string>>>;

/** What a row says of itself. */
export interface RowFacts extends Partial<Record<(typeof FACTS)[number], string>> {
  readonly title: string;
}

/** Whether a row stays in the list. */
export const isChosen = (row: RowFacts, chosen: Chosen): boolean =>
  FACTS.every((fact) => (chosen[fact] ?? '') === '' || row[fact] === chosen[fact]) &&
  folded(row.title).includes(folded(chosen.words ?? ''));

/** What is chosen, as the query of an address; empty where nothing is. */
export function queryOf(chosen: Chosen): string {
  const set = Object.entries(chosen).filter(([, value]) => value !== '');
  return set.length === 0 ? '' : `?${new URLSearchParams(set).toString()}`;
}

/** How many resolutions are left, for those who do not see the list. */
export function leftWords(count: number): string {
  if (count === 0) return 'Kein Beschluss passt zu dieser Auswahl.';
  return count === 1 ? '1 Beschluss passt.' : `${count} Beschlüsse passen.`;
}
