import { isBuilt } from '../../domain/rules/addresses.ts';
import { isSitePath } from '../../domain/schema/site-path.ts';
import { canonicalAddress } from '../../domain/url.ts';
import type { PlannedEntry } from '../planned-entry.ts';
import type { SourcePool } from '../read/source-pool.ts';
import type { SourceObject, SourceType } from '../read/source-object.ts';
import type { Secrets } from '../secrets.ts';
import { textOf } from '../values/text-of.ts';
import { pageOfEntry } from './page-of-entry.ts';
import { vendorPages } from './vendor-pages.ts';

/** An address of the former system, from its root, and where the same thing stands now. */
export interface OldAddress {
  readonly from: string;
  readonly to: string;
}

const TYPES: Readonly<Record<string, SourceType>> = {
  meetings: 'Meeting',
  papers: 'Paper',
  people: 'Person',
  organizations: 'Organization',
  bodies: 'Body',
  terms: 'LegislativeTerm',
};

/** nginx and Cloudflare read no longer ones. */
const LONGEST = 400;

function pathOf(address: string): string | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const { pathname, search } = new URL(address);
  const path = `${pathname.replace(/\/{2,}/g, '/')}${search}`;
  return path === '/' || path.length > LONGEST || !isSitePath(path) ? undefined : path;
}

/** Whether an address is one that every site of this product answers by itself. */
const isOurs = (path: string): boolean =>
  /^\/oparl\/v1\.1\/.*\.json$/.test(path) || (!path.includes('?') && isBuilt(canonicalAddress(path)));

/** Addresses of one object: its page, its OParl id, and what its maker's pages are called. */
function addressesOf({ id, type, fields }: SourceObject): readonly string[] {
  const own = [textOf(fields['web']), id].filter((address) => address !== '');
  const derived = own.flatMap((address) => vendorPages(type, address));
  return [
    ...own.flatMap((address) => pathOf(address) ?? []),
    ...derived.filter((path) => isSitePath(path)),
  ].filter((path) => !isOurs(path));
}

/**
 * The addresses under which the former system showed what now has a public page here, each once, in a fixed order. They serve once
 * the new site stands at the old name. Protected entries have none, and an address that names something secret is left out.
 */
export function oldAddresses(
  entries: readonly PlannedEntry[],
  pool: SourcePool,
  secrets: Pick<Secrets, 'namedIn'>,
): readonly OldAddress[] {
  const found = new Map<string, string>();
  const pages = new Set(entries.map(({ path, data }) => pageOfEntry(path, data['kind'])));
  for (const { path, data } of entries) {
    const type = TYPES[path.split('/')[0] ?? ''];
    const to = pageOfEntry(path, data['kind']);
    const object = type && pool.get(textOf(data['sourceId']), type);
    if (!object || to === undefined) continue;
    for (const from of addressesOf(object)) {
      const isTaken = pages.has(canonicalAddress(from)) || pages.has(`${canonicalAddress(from)}/`);
      if (!isTaken && !found.has(from) && !secrets.namedIn(readable(from))) found.set(from, to);
    }
  }
  return [...found].map(([from, to]) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1));
}

function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
