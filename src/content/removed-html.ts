import type { Problem } from '../domain/problem.ts';
import { problem } from '../domain/rules/codes.ts';
import { bodyLine } from '../format/entry-text.ts';
import type { Parsed } from '../format/front-matter.ts';
import { removedFromMarkdown } from '../format/markdown.ts';

type Path = readonly (string | number)[];

/** Fields that hold Markdown. */
const MARKDOWN = new Set(['text', 'resolution', 'description', 'finance', 'summary']);

function inFields(value: unknown, at: Path, found: (text: string, at: Path) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, field] of Object.entries(value)) {
    const path = [...at, Array.isArray(value) ? Number(name) : name];
    if (typeof field === 'string') {
      if (MARKDOWN.has(name) && field.includes('<')) found(field, path);
    } else inFields(field, path, found);
  }
}

/** HTML in the Markdown of an entry that will not be shown; below the fields with the line of the first. */
export function removedHtml(file: string, source: string, { data, text }: Parsed): Problem[] {
  const problems: Problem[] = [];
  const look = (markdown: string, field: Path) => {
    const removed = removedFromMarkdown(markdown);
    if (!removed) return;
    const line = field.length === 0 ? bodyLine(source, text) + removed.line : undefined;
    problems.push(
      problem('html-removed', { file, field, line }, { tags: removed.names.slice(0, 5).join(', ') }),
    );
  };
  look(text, []);
  inFields(data, [], look);
  return problems;
}
