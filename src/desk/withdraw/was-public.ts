import type { OrganizationKind } from '../../domain/schema/organization.ts';
import { url } from '../../domain/url.ts';
import type { EntryKind } from '../checks/entry-kind.ts';
import type { ChoiceKind, Seen, SiteIndex } from '../index/site-index.ts';

/** An entry that citizens have seen. */
export interface WasPublic {
  /** The address of its page; undefined for a place where meetings are held, which has none of its own. */
  readonly address: string | undefined;
}

/** One of each folder in which pages of organizations stand. */
const FOLDERS: readonly OrganizationKind[] = ['council', 'faction', 'party', 'administration'];

const PAGE: Readonly<Partial<Record<EntryKind, (key: string) => string>>> = {
  meetings: url.meeting,
  papers: url.paper,
  resolutions: url.resolution,
  people: url.person,
  bodies: url.body,
  terms: url.term,
  pages: url.page,
};

/**
 * What citizens have seen of an entry; undefined where it was never public.
 * @throws Error where the index cannot tell
 */
export function wasPublic(kind: EntryKind, key: string, index: SiteIndex): WasPublic | undefined {
  if (!index.seen) throw new Error('The index of the desk does not say what was public');
  if (kind === 'locations') return isChoice('locations', key, index) ? { address: undefined } : undefined;
  if (kind === 'organizations') return organization(key, index, index.seen);
  const address = PAGE[kind]?.(key);
  if (address === undefined) return undefined;
  return isShown(kind, key, index, index.seen) || index.seen.withdrawn.includes(address)
    ? { address }
    : undefined;
}

const isChoice = (kind: ChoiceKind, key: string, { choices }: SiteIndex): boolean =>
  choices[kind].some((choice) => choice.key === key);

function isShown(kind: EntryKind, key: string, index: SiteIndex, seen: Seen): boolean {
  if (kind === 'resolutions' || kind === 'pages') return seen[kind].includes(key);
  return isChoice(kind as ChoiceKind, key, index);
}

/** The kind under which it is public tells its address, not the one that its form holds by now. */
function organization(key: string, index: SiteIndex, { withdrawn }: Seen): WasPublic | undefined {
  const kind = index.organizations?.[key]?.kind;
  if (kind !== undefined) return { address: url.organization(key, kind) };
  const address = FOLDERS.map((of) => url.organization(key, of)).find((one) => withdrawn.includes(one));
  return address === undefined ? undefined : { address };
}
