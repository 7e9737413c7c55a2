import { resolutionKey } from '../../../domain/url.ts';
import { orNull } from '../../guard/decap.ts';
import { NotTakenOver } from '../fragment.ts';
import type { Handover } from '../handover.ts';

/** The logged-in backend, as far as it is asked whether an entry is there. */
export interface EntryReader {
  getEntry(path: string): Promise<{ data: string | null | undefined }>;
  unpublishedEntry(of: { collection: string; slug: string }): Promise<unknown>;
}

/** Where a hand-over leads: an entry that is there, or the form for a new one. */
export interface Target {
  /** Name of the collection in addresses, without the parts of its name for years and terms. */
  readonly collection: string;
  readonly slug: string;
  readonly isNew: boolean;
}

export interface Desk {
  readonly backend: EntryReader;
  /** Folder of the content in the repository, empty where it is the repository itself. */
  readonly root: string;
  /** Names of all collections. */
  readonly collections: readonly string[];
  /** Whether there are drafts. */
  readonly drafts: boolean;
}

/**
 * Looks the entry up that a hand-over is about.
 * @throws NotTakenOver where there is none, and none may be begun; any error of the host
 */
export async function findEntry(handover: Handover, desk: Desk): Promise<Target> {
  if (handover.kind === 'circulation')
    return { collection: 'resolutions-circulation', slug: '', isNew: true };
  if (handover.kind === 'circulated') {
    if (!(await exists('resolutions', 'resolutions', handover.from, desk)))
      throw new NotTakenOver(NO_CIRCULATION);
    return { collection: 'resolutions', slug: `${handover.from}/index`, isNew: false };
  }
  const { meeting } = handover;
  if (handover.kind === 'disclosure') {
    const collection = 'resolutions-disclosed';
    const key = resolutionKey(meeting, handover.item);
    const isNew = !(await exists(collection, 'resolutions', key, desk, /^kind: disclosed$/m));
    return { collection, slug: isNew ? '' : `${key}/index`, isNew };
  }
  const there = await exists('meetings', 'meetings', meeting, desk);
  if (!there && handover.kind !== 'items') {
    throw new NotTakenOver(handover.kind === 'numbers' ? NO_MEETING : NO_OVERLAY);
  }
  return { collection: 'meetings', slug: there ? `${meeting}/index` : '', isNew: !there };
}

async function exists(
  collection: string,
  kind: 'meetings' | 'resolutions',
  key: string,
  { backend, root, collections, drafts }: Desk,
  holding = /(?:)/,
): Promise<boolean> {
  const file = await orNull(backend.getEntry(`${root === '' ? '' : `${root}/`}${kind}/${key}/index.md`));
  if (typeof file?.data === 'string' && file.data !== '' && holding.test(file.data)) return true;
  const parts = collections.filter((name) => name.startsWith(`${collection}-`));
  // Drafts are filed under the plain name, or were under that of a part.
  for (const part of drafts ? [collection, ...parts] : []) {
    if ((await orNull(backend.unpublishedEntry({ collection: part, slug: `${key}/index` }))) !== null)
      return true;
  }
  return false;
}

const NO_CIRCULATION =
  'Diesen Umlaufbeschluss gibt es im nichtöffentlichen Teil nicht mehr. Es ist nichts geändert.';
const NO_MEETING =
  'Diese Sitzung gibt es in der öffentlichen Redaktion nicht. Es ist nichts geändert. Legen Sie sie hier zuerst an.';
const NO_OVERLAY =
  'Zu dieser Sitzung gibt es noch keinen nichtöffentlichen Teil. Es ist nichts geändert. Öffnen Sie ihn aus der öffentlichen Redaktion mit „Nichtöffentlichen Teil bearbeiten“.';
