import { isFields } from '../domain/rules/schema-walk.ts';
import { dropEmpty } from './empties.ts';
import { bodyAfter, closingFence, normalizeBody, normalizeText } from './entry-text.ts';
import { FormatError } from './fault.ts';
import { parseYaml } from './yaml.ts';

/** What one file says: its fields, and the Markdown below them. */
export interface Parsed {
  readonly data: Record<string, unknown>;
  /** Line ends `\n`, no blank lines before, one line end after; empty where there is none. */
  readonly text: string;
}

/** The fields of a file that consists of YAML alone. @throws FormatError where it is none, or holds no fields. */
export function parseFields(source: string): Record<string, unknown> {
  const data = parseYaml(normalizeText(source)) ?? {};
  if (!isFields(data)) throw new FormatError([{ code: 'yaml-not-fields', values: {}, line: 1 }]);
  return dropEmpty(data);
}

/** The entries of a file that is a YAML list. @throws FormatError where it is none. */
export function parseList(source: string): unknown[] {
  const data = parseYaml(normalizeText(source)) ?? [];
  if (!Array.isArray(data)) throw new FormatError([{ code: 'yaml-not-list', values: {}, line: 1 }]);
  return dropEmpty(data);
}

/**
 * Front matter and Markdown of an entry. Front matter is YAML and nothing else, so that it is data and never code.
 * @throws FormatError with everything that is wrong with it, with places in the file.
 */
export function parseEntry(source: string): Parsed {
  const normal = normalizeText(source);
  const close = closingFence(normal);
  // from the end of the first line, so that a place in the YAML is the place in the file
  const data = parseYaml(normal.slice(normal.indexOf('\n'), close)) ?? {};
  if (!isFields(data)) throw new FormatError([{ code: 'yaml-not-fields', values: {}, line: 2 }]);
  return { data: dropEmpty(data), text: normalizeBody(bodyAfter(normal, close + 1)) };
}
