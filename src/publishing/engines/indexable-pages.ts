import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inParallel } from '../../content/in-parallel.ts';
import { addressOf, siteFiles } from '../links/site-files.ts';
import { tagsOf } from '../links/tags.ts';
import { HASHER } from '../ledger/hasher.ts';
import { mainOf } from './main-of.ts';

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

/** A page that engines may show. */
export interface IndexablePage {
  readonly address: string;
  /** Digest of what it shows as its own. */
  readonly shown: string;
}

/**
 * All pages of the built site at `folder` that engines may show, in the order of their addresses: whose canonical address
 * is their own, and that do not ask to be left out, as what stands in for lost pages and people who left long ago do.
 * @param base address of the site without a closing slash
 */
export async function indexablePages(folder: string, base: string): Promise<IndexablePage[]> {
  const { files } = await siteFiles(folder);
  const pages = [...files].filter((file) => file.endsWith('.html'));
  const own = await inParallel(pages, 16, async (file) => {
    const html = await readFile(path.join(folder, file), 'utf8');
    const { canonical, noindex } = headOf(html);
    const address = addressOf(file);
    if (noindex || canonical !== base + address) return undefined;
    return { address, shown: HASHER.sha256(mainOf(html)) };
  });
  return own.filter((page) => page !== undefined);
}
