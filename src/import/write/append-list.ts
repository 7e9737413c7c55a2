import { formatYaml } from '../../format/canonical.ts';
import { parseYaml } from '../../format/yaml.ts';

/** Entries per part: the nodes of 100,000 at once would take more memory than the whole import. */
const PART = 1000;

function inParts(entries: readonly object[]): string {
  const parts: string[] = [];
  for (let at = 0; at < entries.length; at += PART) parts.push(formatYaml(entries.slice(at, at + PART)));
  return parts.join('');
}

/**
 * Adds entries to the text of a YAML list, below what stands there, whose lines stay as they are. Entries whose `field` the list has
 * already are left out. Undefined where nothing is to be added, and where the text is no list in block style, which nobody touches.
 */
export function appendToList(
  text: string | undefined,
  entries: readonly object[],
  field: string,
): string | undefined {
  const before = text === undefined || text.trim() === '' ? '' : `${text.replace(/\n*$/, '')}\n`;
  if (before !== '' && !/^- /m.test(before) && /^[^#\s]/m.test(before)) return undefined;
  const known = new Set(valuesOf(before, field));
  const fresh = entries.filter((entry) => !known.has(String((entry as Record<string, unknown>)[field])));
  return fresh.length === 0 ? undefined : `${before}${inParts(fresh)}`;
}

/** Values of a field in all entries of the list, read line by line, so that one broken entry hides no other. */
export function valuesOf(text: string, field: string): string[] {
  const lines = text.matchAll(new RegExp(`^[ -]+${field}:[ \\t]*(.+)$`, 'gm'));
  return [...lines].flatMap(([, raw = '']) => {
    const plain = raw.trim();
    if (!/^["'|>&*!]|\s#/.test(plain)) return [plain];
    try {
      return [String(parseYaml(plain))];
    } catch {
      return [];
    }
  });
}
