import { readFileSync } from 'node:fs';

/**
 * The one block of code in a Markdown file that is of that language and holds `mark`, so that a test runs what the reader copies.
 * @throws Error where there is none, or more than one
 */
export function docBlock(file: string, language: string, mark: string): string {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```$/gm)]
    .filter((match) => match[2] === language && match[3]?.includes(mark))
    .map((match) => match[3] ?? '');
  const [block] = blocks;
  if (block === undefined || blocks.length > 1)
    throw new Error(`${file} has ${blocks.length} blocks of ${language} with "${mark}"`);
  return block;
}
