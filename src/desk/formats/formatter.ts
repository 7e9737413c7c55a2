import { z } from 'zod';
import type { Collection } from '../../domain/council-record.ts';
import {
  elementSchema,
  fieldSchema,
  isFields,
  objectSchema,
  type Schema,
} from '../../domain/rules/schema-walk.ts';
import { SCHEMA_OF, SCHEMA_OF_FILE, SCHEMA_OF_PROTECTED_FILE } from '../../domain/rules/schemas.ts';
import {
  ProtectedMeeting,
  ProtectedPaper,
  ProtectedPerson,
  ProtectedResolution,
} from '../../domain/schema/index.ts';
import { formatEntry, formatYaml } from '../../format/canonical.ts';
import { parseEntry, parseFields, parseList } from '../../format/front-matter.ts';
import { LISTED } from '../listed/words-of.ts';

/** How Decap reads and writes the files of a collection. */
export interface Formatter {
  readonly fromFile: (content: string) => Record<string, unknown>;
  readonly toFile: (data: Readonly<Record<string, unknown>>) => string;
}

/** Name under which a form holds the Markdown; `body` is the Körperschaft. */
export const TEXT_FIELD = 'markdown';

/** Field that tells the two forms of protected papers apart; Decap's filter asks for it. */
export const PAPER_FORM = 'paperForm';
export type PaperForm = 'whole' | 'attachments';

/** Field that names the protected resolution in which it is noted that this one was made known; no file holds it. */
export const NOTED_IN = 'notedIn';

/** Fields that only the form has: the proposed key, the line about the state of the entry, the Markdown, the words of lists. */
const OF_THE_FORM: ReadonlySet<string> = new Set([
  'key',
  'standing',
  TEXT_FIELD,
  PAPER_FORM,
  NOTED_IN,
  ...LISTED,
]);

/**
 * The canonical reader and writer for an entry with front matter. What is saved unchanged comes
 * out as the same bytes.
 */
export const entryFormatter = (schema: Schema): Formatter => ({
  fromFile: (content) => {
    const { data, text } = parseEntry(content);
    return { ...data, [TEXT_FIELD]: text };
  },
  toFile: (data) => formatEntry({ data: savedFields(data, schema), text: textOf(data[TEXT_FIELD]) }, schema),
});

/** Whole papers and more attachments of public ones lie in one folder, and have a form each. */
const protectedPaperFormatter: Formatter = {
  fromFile: (content) => {
    const data = entryFormatter(ProtectedPaper).fromFile(content);
    const form: PaperForm = 'attachmentsOf' in data ? 'attachments' : 'whole';
    return { ...data, [PAPER_FORM]: form };
  },
  toFile: entryFormatter(ProtectedPaper).toFile,
};

/** The same for a file that is YAML alone. */
export const fieldsFormatter = (schema: Schema): Formatter => ({
  fromFile: (content) => parseFields(content),
  toFile: (data) => formatYaml(savedFields(data, schema), schema),
});

/** `site.yml`, and the two lists beside it: Decap knows no file that is a list, so its form holds them as `entries`. */
export const settingsFormatter: Formatter = {
  fromFile: (content) => (isList(content) ? { entries: parseList(content) } : parseFields(content)),
  toFile: (data) => {
    const entries = data['entries'];
    if (!Array.isArray(entries)) return fieldsFormatter(SCHEMA_OF_FILE['site.yml']).toFile(data);
    if (entries.length === 0) return '[]\n';
    const first: unknown = entries[0];
    const file = isFields(first) && 'target' in first ? 'withdrawals.yml' : 'redirects.yml';
    return formatYaml(
      entries.map((entry) => withoutEmpty(entry, undefined)),
      SCHEMA_OF_FILE[file],
    );
  },
};

const isList = (content: string): boolean => /^(?:\s*#[^\n]*\n|\s*\n)*(?:-(?:\s|$)|\[)/.test(content);

const IS_YAML: ReadonlySet<Collection> = new Set([
  'bodies',
  'terms',
  'organizations',
  'people',
  'locations',
  'templates',
]);

/** The formats of all collections by their name in the configuration, with the extension of their files. */
export const formatters = (): ReadonlyMap<string, readonly [extension: string, Formatter]> =>
  new Map([
    ...(Object.keys(SCHEMA_OF) as Collection[]).map((kind): [string, readonly [string, Formatter]] => [
      `rf-${kind}`,
      IS_YAML.has(kind) ? ['yml', fieldsFormatter(SCHEMA_OF[kind])] : ['md', entryFormatter(SCHEMA_OF[kind])],
    ]),
    ['rf-settings', ['yml', settingsFormatter]],
    ['rf-protected-meetings', ['md', entryFormatter(ProtectedMeeting)]],
    ['rf-protected-papers', ['md', protectedPaperFormatter]],
    ['rf-protected-resolutions', ['md', entryFormatter(ProtectedResolution)]],
    ['rf-protected-people', ['yml', fieldsFormatter(ProtectedPerson)]],
    ['rf-protected-allowance', ['yml', fieldsFormatter(SCHEMA_OF_PROTECTED_FILE['allowance.yml'])]],
  ]);

/** The fields that the file will hold: without those that only the form has, and without what is empty. */
export function savedFields(
  data: Readonly<Record<string, unknown>>,
  schema: Schema,
): Record<string, unknown> {
  const known = Object.fromEntries(Object.entries(data).filter(([key]) => !OF_THE_FORM.has(key)));
  return withoutEmpty(known, schema) as Record<string, unknown>;
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) ? value.length === 0 : isFields(value) && Object.keys(value).length === 0);

/** Without what a form leaves behind where nothing was entered. What the schema does not know stays as it is. */
function withoutEmpty(value: unknown, schema: Schema | undefined): unknown {
  if (Array.isArray(value)) return value.map((entry) => withoutEmpty(entry, elementSchema(schema)));
  if (!isFields(value)) return value;
  const object = objectSchema(schema, value);
  const kept: [string, unknown][] = [];
  for (const [key, given] of Object.entries(value)) {
    const field = fieldSchema(object, key);
    const inner = field ? withoutEmpty(given, field) : given;
    if (!(field instanceof z.ZodOptional && isNothing(inner))) kept.push([key, inner]);
  }
  return Object.fromEntries(kept);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
