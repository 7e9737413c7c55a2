import { isoOf, type Ledger, type LedgerUrl } from '../../domain/ledger/index.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { canonicalAddress } from '../../domain/url.ts';
import { missingAddresses } from '../links/missing-addresses.ts';
import { addressOf, siteFiles } from '../links/site-files.ts';
import { decoded } from '../hosting/address.ts';
import { isData, writeFormerData } from './former-data.ts';
import { redirectPage } from '../redirect-page.ts';
import { writePage } from '../write-page.ts';

/** An address that was public and would answer no more. Nothing was published. */
export class LostAddresses extends Error {
  override readonly name = 'LostAddresses';
  constructor(lost: readonly string[]) {
    const named = lost.slice(0, 20).map((address) => `  ${address}`);
    const more = lost.length > named.length ? [`  … und ${lost.length - named.length} weitere`] : [];
    super(
      [
        'Diese Adressen waren schon veröffentlicht und wären nicht mehr erreichbar:',
        ...named,
        ...more,
        'Bitte für jede in redirects.yml eine neue Adresse oder in withdrawals.yml einen Grund eintragen.',
      ].join('\n'),
    );
  }
}

/**
 * Sees to it that each address of the ledger answers in the finished site at `folder`. Lists and calendar pages that
 * have nothing to show any more lead to the list above them, data that are offered no more leave word of it; all pages,
 * data and proofs of this build are remembered.
 * @throws LostAddresses where one has neither page, document, redirect nor tombstone
 */
export async function keepAddresses(folder: string, ledger: Ledger, record: PublicRecord): Promise<Ledger> {
  const { files, ...site } = await siteFiles(folder);
  const present = new Set(files);
  const isLost = (address: string) => missingAddresses({ ...site, files: present }, [address]).length > 0;
  const urls = new Map(ledger.urls);
  for (const line of ledger.urls.values()) {
    if (line.list !== true) continue;
    // Nothing stands in for a proof: where one is gone, the ledger is not whole.
    if (isProof(line.url)) continue;
    if (isLost(line.url)) {
      urls.set(line.url, await standInFor(line, folder, record, isLost));
      present.add(fileAt(line.url));
    } else {
      const { movedTo: _movedTo, gone: _gone, ...standing } = line;
      urls.set(line.url, standing);
    }
  }
  const pages = [...urls.keys()].filter((address) => !address.includes('#'));
  const lost = missingAddresses({ ...site, files: present }, pages);
  if (lost.length > 0) throw new LostAddresses(lost);
  for (const address of newAddresses(present, urls, record)) {
    urls.set(address, { url: address, since: isoOf(record.at), list: true });
  }
  return { ...ledger, urls };
}

/** Writes what stands in for a list or for data that this build does not have, and gives their line. */
async function standInFor(
  line: LedgerUrl,
  folder: string,
  record: PublicRecord,
  isLost: (address: string) => boolean,
): Promise<LedgerUrl> {
  if (isData(line.url)) {
    const gone = line.gone ?? record.today;
    await writeFormerData(folder, line.url, gone, record);
    return { ...line, gone };
  }
  const movedTo = listAbove(line.url, isLost);
  await writePage(folder, line.url, redirectPage(movedTo, record.site));
  return { ...line, movedTo };
}

/** The file that answers at the address of a list or of data. */
const fileAt = (address: string): string => decoded(address) + (address.endsWith('/') ? 'index.html' : '');

/** The nearest address above that still has a page; at last the home page. */
function listAbove(address: string, isLost: (address: string) => boolean): string {
  let above = address.replace(/[^/]+\/$/, '');
  while (above !== '/' && isLost(above)) above = above.replace(/[^/]+\/$/, '');
  return above;
}

/** Whether a signature, a time stamp or what belongs to them lies at this path or address. */
const isProof = (address: string): boolean =>
  /^\/protokoll\/(?:\d+\/nachweis\.txt(?:\.(?:sig|tsr))?|schluessel\/[^/]+\.(?:txt|pem))$/.test(address);

/** The address of a file, percent-encoded as that of a document is. */
const encoded = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

/** What no line remembers yet: lists, calendars, the product's own pages, data. Stand-ins are none of them. */
function* newAddresses(
  files: ReadonlySet<string>,
  urls: ReadonlyMap<string, LedgerUrl>,
  { redirects, tombstones }: PublicRecord,
): Generator<string> {
  const standIns = new Set(
    [...redirects.map(({ from }) => from), ...tombstones.map(({ url }) => url)].map(canonicalAddress),
  );
  for (const file of files) {
    if ((isData(file) || isProof(file)) && !urls.has(encoded(file))) yield encoded(file);
    if (!file.endsWith('/index.html')) continue;
    const address = canonicalAddress(addressOf(file));
    if (!urls.has(address) && !urls.has(address.slice(0, -1)) && !standIns.has(address)) yield address;
  }
}

/** Lists that have nothing to show any more, and where they lead, for hosts that know redirects. */
export const emptiedLists = ({ urls }: Ledger): PublicRecord['redirects'] =>
  [...urls.values()].flatMap(({ url, list, movedTo }) =>
    list === true && movedTo !== undefined ? [{ from: url, to: movedTo }] : [],
  );
