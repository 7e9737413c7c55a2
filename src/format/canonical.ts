import { Document } from 'yaml';
import type { z } from 'zod';
import { dropEmpty } from './empties.ts';
import { normalizeBody, normalizeText } from './entry-text.ts';
import { inSchemaOrder } from './schema-order.ts';
import { STYLE, styled } from './yaml-style.ts';

/** What an entry is to say: its fields, and the Markdown below them. */
export interface Draft {
  readonly data: Readonly<Record<string, unknown>>;
  readonly text?: string | undefined;
}

/**
 * The canonical YAML of `data`: fields in the schema's order, unknown ones after them, empty ones (`''`, null) left
 * out, block style, quotes only where the value would come back as something else. Ends with one line end.
 */
export function formatYaml(data: unknown, schema?: z.core.$ZodType): string {
  return styled(new Document(dropEmpty(inSchemaOrder(data, schema)), STYLE));
}

/** The canonical text of a file with front matter: fields as in `formatYaml`, then at once the Markdown, one line end at the end. */
export function formatEntry({ data, text = '' }: Draft, schema?: z.core.$ZodType): string {
  return `---\n${formatYaml(data, schema)}---\n${normalizeBody(normalizeText(text))}`;
}
