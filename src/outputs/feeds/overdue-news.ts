import type { PublicResolution } from '../../domain/public-record.ts';
import { isOverdue, type RecordIndex } from '../../domain/view/index.ts';
import { longDate } from '../../format/wording/dates.ts';
import type { ToldChange } from './told-changes.ts';

/** The phrase of the log for a due date that has passed. */
export const OVERDUE = /^Frist am \d\d\.\d\d\.\d{4} überschritten$/;

/** Whether a change tells that a resolution became overdue. */
export const tellsOverdue = ({ words }: Pick<ToldChange, 'words'>): boolean =>
  words.some((word) => OVERDUE.test(word));

/** Until when it was to be carried out and by whom, while it is overdue; a sentence each. */
export function overdueSentences(resolution: PublicResolution, index: RecordIndex): string[] {
  const { due, office } = resolution.implementation ?? {};
  if (!isOverdue(resolution) || due === undefined) return [];
  const name = office === undefined ? undefined : index.organization.get(office)?.name;
  return [
    `Die Frist für die Umsetzung lief bis zum ${longDate(due)}.`,
    ...(name === undefined ? [] : [`Zuständig: ${name}.`]),
  ];
}
