import { type Collection, COLLECTIONS, type CouncilRecord, type Entry } from '../../domain/council-record.ts';
import type { Problem } from '../../domain/problem.ts';
import { fileFields } from '../../domain/rules/file-fields.ts';
import { recordProblems } from '../../domain/rules/index.ts';
import { validate } from '../../domain/rules/validate.ts';
import type { Site } from '../../domain/schema/index.ts';
import { type EntryKind, entryPath } from './entry-kind.ts';
import { schemaFor } from './entry-schema.ts';
import { withIds } from './fill-ids.ts';
import { formEntry } from './form-entry.ts';
import { isOverlay, overlayProblems } from './overlay-problems.ts';
import { strictly } from './strict.ts';
import { knownKeys, type Surroundings, surroundingRecord } from './surroundings.ts';

/** How an entry is checked. */
export interface CheckOptions extends Surroundings {
  /** The key of the entry, or the one it is going to have; undefined while nobody knows. */
  readonly key?: string | undefined;
  /** As publishing asks for it. */
  readonly strict?: boolean;
}

const isCollection = (kind: EntryKind): kind is Collection => Object.hasOwn(COLLECTIONS, kind);

/**
 * Everything that can be said of one entry as its form holds it: its shape, and by the record's own rules what needs no
 * other entry. Missing ids are no fault: saving gives them. `check` sees all of them together and has the last word.
 * @param form the data with the fields that only the form has
 */
export function entryProblems(
  kind: EntryKind,
  form: Readonly<Record<string, unknown>>,
  options: CheckOptions,
): Problem[] {
  const schema = schemaFor(kind, form);
  const { data, text } = formEntry(kind, withIds(form, schema, placeholders()));
  const file = entryPath(kind, options.key);
  const isList = kind === 'redirects' || kind === 'withdrawals';
  const { value, problems } = validate(schema, isList ? (data['entries'] ?? []) : data, file);
  if (isList) return problems.map((found): Problem => ({ ...found, field: ['entries', ...found.field] }));
  const entry = { key: options.key ?? 'neu', path: file, data: value, text, files: options.files ?? [] };
  const found = value === undefined ? [...problems] : [...problems, ...ruleProblems(kind, entry, options)];
  return options.strict === true ? strictly(found, { imported: 'sourceId' in data }) : found;
}

/** Ids in place of those that saving will give. */
function placeholders(): () => string {
  let count = 0;
  return () => `ohne-kennung-${(count += 1)}`;
}

function ruleProblems(kind: EntryKind, entry: Entry<unknown>, options: CheckOptions): Problem[] {
  if (isOverlay(kind)) return overlayProblems(kind, entry, options);
  if (kind !== 'site' && !isCollection(kind)) return [];
  const around = surroundingRecord(options.index);
  const record = kind === 'site' ? { ...around, site: entry.data as Site } : withEntry(around, kind, entry);
  const files = options.files ?? namedFiles(record, entry.path);
  const known = isCollection(kind) ? withEntry(record, kind, { ...entry, files }) : record;
  const siteFiles = [record.site.theme.coatOfArms ?? ''].filter((name) => name !== '');
  return recordProblems(known, { keys: knownKeys(options), siteFiles }).filter(
    ({ file }) => file === entry.path,
  );
}

/** In place of what stands for it. */
const withEntry = (record: CouncilRecord, kind: Collection, entry: Entry<unknown>): CouncilRecord => ({
  ...record,
  [kind]: [...(record[kind] as readonly Entry<unknown>[]).filter(({ key }) => key !== entry.key), entry],
});

/** Whether files lie there cannot be told from a form: those that it names are taken to. */
const namedFiles = (record: CouncilRecord, path: string): string[] =>
  fileFields(record)
    .filter(({ entry }) => entry.path === path)
    .flatMap(({ files, pictures }) => [
      ...files.flatMap(({ file: { file } }) => (file === undefined ? [] : [file])),
      ...pictures.map(({ name }) => name),
    ]);
