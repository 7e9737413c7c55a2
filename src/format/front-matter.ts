import matter from 'gray-matter';
import { isFields } from '../domain/rules/schema-walk.ts';
import { dropEmpty } from './empties.ts';
import { bodyAfter, closingFence, FENCE, normalizeBody, normalizeText } from './entry-text.ts';
import { FormatError } from './fault.ts';
import { parseYaml } from './yaml.ts';

/** What one file says: its fields, and the Markdown below them. */
export interface Parsed {
  readonly data: Record<string, unknown>;
  /** Line ends `\n`, no blank lines before, one line end after; empty where there is none. */
  readonly text: string;
}

/** Never asked, since anything after `---` is refused before; here so that no engine of gray-matter's own is left. */
const refuse = (): never => {
  throw new FormatError([{ code: 'front-matter-language', values: { language: '' }, line: 1 }]);
};
const ENGINES = {
  yaml: { parse: parseYaml as (input: string) => object },
  json: { parse: refuse },
  javascript: { parse: refuse },
  js: { parse: refuse },
  coffee: { parse: refuse },
  toml: { parse: refuse },
};

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
 * Front matter and Markdown of an entry. gray-matter splits; the only engine is YAML, so that front matter is data and
 * never code.
 * @throws FormatError with everything that is wrong with it, with places in the file.
 */
export function parseEntry(source: string): Parsed {
  const normal = normalizeText(source);
  // gray-matter copies what it is given, so it gets the head alone
  const end = closingFence(normal) + FENCE.length + 1;
  const { data } = matter(normal.slice(0, end), { engines: ENGINES, language: 'yaml' });
  if (!isFields(data)) throw new FormatError([{ code: 'yaml-not-fields', values: {}, line: 2 }]);
  return { data: dropEmpty(data), text: normalizeBody(bodyAfter(normal, end)) };
}
