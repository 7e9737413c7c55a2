import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { inParallel } from '../../content/in-parallel.ts';
import type { PublicTexts } from '../../content/public-texts.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { publicFilesOf } from '../../domain/view/index.ts';
import type { FileContent } from '../../outputs/oparl/index.ts';
import { decoded } from '../hosting/address.ts';

/** SHA-512 of a file, read piece by piece. */
async function sha512(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Pages of a text that have one, with an empty line between them. */
const joined = (pages: readonly { readonly text: string }[]): string | undefined => {
  const text = pages
    .map((page) => page.text)
    .filter((page) => page !== '')
    .join('\n\n');
  return text === '' ? undefined : text;
};

/** What OParl tells of the bytes of each document that lies in the finished site at `folder`, by its address. */
export async function contentsOf(
  record: PublicRecord,
  folder: string,
  texts: PublicTexts,
): Promise<Map<string, FileContent>> {
  const own = [...publicFilesOf(record)].filter(({ file }) => file.name !== undefined);
  const urls = [...new Set(own.map(({ file }) => file.url))];
  const contents = await inParallel(urls, 8, async (url): Promise<readonly [string, FileContent]> => {
    const text = joined(texts.get(url)?.pages ?? []);
    const hash = await sha512(path.join(folder, decoded(url)));
    return [url, { sha512: hash, ...(text !== undefined && { text }) }];
  });
  return new Map(contents);
}
