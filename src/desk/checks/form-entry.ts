import { formatters, PAPER_FORM, TEXT_FIELD } from '../formats/formatter.ts';
import type { EntryKind } from './entry-kind.ts';

/** An entry as its file will hold it. */
export interface FormEntry {
  readonly data: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const known = formatters();
const IN_SETTINGS: ReadonlySet<EntryKind> = new Set(['site', 'redirects', 'withdrawals']);

/**
 * What a form holds, as its file will hold it: without the fields that only the form has and without what was left empty.
 * Written and read back, so that what is checked is what is saved.
 * @throws Error where the form holds what no file can
 */
export function formEntry(kind: EntryKind, form: Readonly<Record<string, unknown>>): FormEntry {
  const [, format] = known.get(`rf-${IN_SETTINGS.has(kind) ? 'settings' : kind}`) ?? [];
  if (!format) throw new Error(`No format for ${kind}`);
  const { [TEXT_FIELD]: text, [PAPER_FORM]: _, ...data } = format.fromFile(format.toFile(form));
  return { data, text: typeof text === 'string' ? text : '' };
}
