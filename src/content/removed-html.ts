import type { Problem } from '../domain/problem.ts';
import { problem } from '../domain/rules/codes.ts';
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

/** HTML in the Markdown of an entry that will not be shown. */
export function removedHtml(file: string, data: unknown, text: string): Problem[] {
  const problems: Problem[] = [];
  const look = (markdown: string, field: Path) => {
    const tags = removedFromMarkdown(markdown);
    if (tags.length > 0) problems.push(problem('html-removed', { file, field }, { tags: tags.slice(0, 5).join(', ') }));
  };
  look(text, []);
  inFields(data, [], look);
  return problems;
}
