import { open } from 'node:fs/promises';
import path from 'node:path';
import { inParallel } from '../../content/in-parallel.ts';
import { addressOf, siteFiles } from '../links/site-files.ts';
import { tagsOf } from '../links/tags.ts';

/** Bytes in which a page says whether engines may show it; what stands behind them is read only where they do not. */
const HEAD = 4096;

/** What the head of a page tells engines. */
export interface PageHead {
  readonly canonical?: string | undefined;
  readonly noindex: boolean;
}

/** Reads the head of a page as far as its canonical address, behind which no `robots` stands. */
export function headOf(html: string): PageHead {
  let noindex = false;
  for (const { name, attributes } of tagsOf(html)) {
    if (name === 'body') break;
    if (name === 'meta' && attributes.get('name') === 'robots')
      noindex ||= /\bnoindex\b/.test(attributes.get('content') ?? '');
    if (name === 'link' && attributes.get('rel') === 'canonical')
      return { canonical: attributes.get('href'), noindex };
  }
  return { noindex };
}

async function readHead(file: string): Promise<PageHead> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = headOf(buffer.toString('utf8', 0, bytesRead));
    return head.canonical === undefined && bytesRead === HEAD
      ? headOf((await handle.readFile()).toString('utf8'))
      : head;
  } finally {
    await handle.close();
  }
}

/**
 * Paths of all pages of the built site at `folder` that engines may show, in their order: whose canonical address is their
 * own, and that do not ask to be left out, as what stands in for lost pages and people who left long ago do.
 * @param base address of the site without a closing slash
 */
export async function indexablePages(folder: string, base: string): Promise<string[]> {
  const { files } = await siteFiles(folder);
  const pages = [...files].filter((file) => file.endsWith('.html'));
  const own = await inParallel(pages, 16, async (file) => {
    const { canonical, noindex } = await readHead(path.join(folder, file));
    const address = addressOf(file);
    return !noindex && canonical === base + address ? address : undefined;
  });
  return own.filter((address) => address !== undefined);
}
