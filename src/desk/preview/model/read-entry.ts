import type { Problem } from '../../../domain/problem.ts';
import { SCHEMA_OF } from '../../../domain/rules/schemas.ts';
import { validate } from '../../../domain/rules/validate.ts';
import { problemInWords } from '../../../format/wording/problems/index.ts';
import { savedFields, TEXT_FIELD } from '../../formats/formatter.ts';
import type { EditedEntry, PreviewKind } from './preview-record.ts';

/** Key of an entry that has none yet. */
const NEW = 'neu';

/** What stands in the place of a title that nobody typed yet. */
const UNTITLED = '(noch ohne Titel)';

/** The entry in a form (its fields as plain data), or why nothing can be shown of it, in German. */
export function readEntry(
  kind: PreviewKind,
  key: string,
  form: Readonly<Record<string, unknown>>,
): EditedEntry | { readonly why: string } {
  const schema = SCHEMA_OF[kind];
  const titled = kind !== 'resolutions' || (form['kind'] !== 'item' && form['kind'] !== undefined);
  const filled = titled && isBlank(form['title']) ? { ...form, title: UNTITLED } : form;
  const { value, problems } = validate<unknown>(schema, savedFields(filled, schema), key);
  if (value === undefined) return { why: whyOf(problems) };
  const text = form[TEXT_FIELD];
  const entry = {
    kind,
    key: key === '' ? NEW : key,
    data: value,
    text: typeof text === 'string' ? text : '',
  };
  return entry as EditedEntry;
}

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

/** The first fields that are wrong, with what is wrong; more would hide what to do first. */
function whyOf(problems: readonly Problem[]): string {
  const words = problems
    .filter(({ severity }) => severity === 'error')
    .slice(0, 3)
    .map((problem) => {
      const { field, what } = problemInWords(problem);
      return field === '' ? what : `${field}: ${what}`;
    });
  return words.join(' ');
}
