import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** How words may lie on a disk. */
const waysOf = (words: string): readonly Buffer[] => [
  Buffer.from(words, 'utf8'),
  Buffer.from(words, 'latin1'),
  Buffer.from(words, 'utf16le'),
  Buffer.from(words, 'utf16le').swap16(),
  Buffer.from(Buffer.from(words, 'utf8').toString('base64').slice(0, -4)),
  Buffer.from(Buffer.from(words, 'utf8').toString('hex')),
];

/** Files below `folder` in whose name or bytes one of the needles lies, as `<needle> in <file>`. */
export function plainTextIn(
  folder: string,
  words: readonly string[],
  bytes: readonly Uint8Array[] = [],
): string[] {
  const needles = [
    ...words.flatMap((one) => waysOf(one).map((needle) => ({ called: one, needle }))),
    ...bytes.map((one, index) => ({ called: `bytes ${index}`, needle: Buffer.from(one) })),
  ];
  const found = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const place = path.join(entry.parentPath, entry.name);
    for (const one of words) if (entry.name.includes(one)) found.add(`${one} in the name ${place}`);
    if (!entry.isFile()) continue;
    const content = readFileSync(place);
    for (const { called, needle } of needles)
      if (content.includes(needle)) found.add(`${called} in ${place}`);
  }
  return [...found];
}
