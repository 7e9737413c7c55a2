import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Document, isMap, parseDocument, stringify } from 'yaml';

/** Changes the fields of a file in place, its comments kept; and its Markdown, where it has some. */
export async function editEntry(
  file: string,
  change: (fields: Document, text: string) => string | void,
): Promise<void> {
  const source = await readFile(file, 'utf8');
  const [, front = source, body = ''] = file.endsWith('.md')
    ? (/^---\n([\s\S]*?\n)---\n?([\s\S]*)$/.exec(source) ?? [])
    : [];
  const fields = parseDocument(front);
  const text = change(fields, body) ?? body;
  await writeFile(file, file.endsWith('.md') ? `---\n${String(fields)}---\n${text}` : String(fields));
}

/** A comment above the fields and one beside, and a field that no schema knows. */
export function annotate(fields: Document, comment: string, beside: string, unknown: string): void {
  fields.commentBefore = ` ${comment}`;
  if (!isMap(fields.contents)) return;
  fields.set('interneNotiz', unknown);
  const pair = fields.contents.items[0];
  if (pair && typeof pair.value === 'object' && pair.value !== null && 'comment' in pair.value)
    pair.value.comment = ` ${beside}`;
}

/** Writes a new entry. */
export async function writeEntry(file: string, fields: object, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `---\n${stringify(fields)}---\n${text}\n`);
}
