import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseYaml } from '../../format/yaml.ts';

const ADDRESS = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]+$/;

/**
 * The address of `contacts.publishing` in `site.yml`. A broken `site.yml` may be why publishing failed, so where it is no
 * YAML, the lines are read as they stand. Undefined where there is none.
 */
export async function publishingAddress(contentDir: string): Promise<string | undefined> {
  const source = await readFile(path.join(contentDir, 'site.yml'), 'utf8').catch(() => '');
  const found = fromYaml(source) ?? fromLines(source);
  return found !== undefined && ADDRESS.test(found) ? found : undefined;
}

function fromYaml(source: string): string | undefined {
  try {
    const data = parseYaml(source) as {
      contacts?: { publishing?: { email?: unknown } | null } | null;
    } | null;
    const email = data?.contacts?.publishing?.email;
    return typeof email === 'string' ? email : undefined;
  } catch {
    return undefined;
  }
}

/** The first `email:` that is indented below `publishing:`. */
function fromLines(source: string): string | undefined {
  const lines = source.split(/\r?\n/);
  const start = lines.findIndex((line) => /^\s+publishing\s*:/.test(line));
  if (start === -1) return undefined;
  const depth = indentOf(lines[start] as string);
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => line.trim() !== '' && indentOf(line) <= depth);
  const block = end === -1 ? after : after.slice(0, end);
  const line = block.map((text) => /^\s*email\s*:\s*["']?([^\s"'#]+)/.exec(text)?.[1]);
  return line.find((text) => text !== undefined);
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
