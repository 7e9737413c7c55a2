import type { EntryKind } from '../checks/entry-kind.ts';
import type { SiteIndex } from '../index/site-index.ts';
import { wasPublic } from './was-public.ts';

/** What may be done with an entry that is to go. */
export type Verdict =
  | { readonly kind: 'delete' }
  | { readonly kind: 'withdraw'; readonly address: string }
  /** It was public, but has no page of its own that could say that it was withdrawn. */
  | { readonly kind: 'keep' }
  /** Nobody can tell. */
  | { readonly kind: 'unknown' };

/** Delete is for what was never public; anything else is withdrawn. An index that does not come is asked for twice. */
export async function verdictOn(
  { kind, key }: { readonly kind: EntryKind; readonly key: string },
  siteIndex: () => Promise<SiteIndex>,
): Promise<Verdict> {
  try {
    const seen = wasPublic(kind, key, await siteIndex().catch(siteIndex));
    if (!seen) return { kind: 'delete' };
    return seen.address === undefined ? { kind: 'keep' } : { kind: 'withdraw', address: seen.address };
  } catch {
    return { kind: 'unknown' };
  }
}
