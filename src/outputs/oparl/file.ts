import type { PublicFile } from '../../domain/public-record.ts';
import type { MinutesState } from '../../domain/schema/index.ts';
import { backTo, idOf, type Json, objectOf, type Place, type World } from './world.ts';
import { mediaTypeOf } from './media-type.ts';

/** What a document belongs to. */
export interface FileOwner {
  readonly segment: 'meeting' | 'agendaitem' | 'paper' | 'resolution';
  readonly key: string;
  /** Its page on the site. */
  readonly page: string;
  /** Of minutes alone: how far they are. */
  readonly status?: MinutesState;
}

const FIELD = {
  meeting: 'meeting',
  agendaitem: 'agendaItem',
  paper: 'paper',
  resolution: 'ratsfenster:resolution',
} as const;

/** What `?` and this word behind the address of a document ask a host for: to be sent it as a download. */
export const DOWNLOAD = 'download';

/** Last part of an address, where it looks like the name of a file. */
function nameIn(address: string): string | undefined {
  const last = /([^/?#]+\.[A-Za-z0-9]{2,5})(?:[?#].*)?$/.exec(new URL(address).pathname)?.[1];
  try {
    return last === undefined ? undefined : decodeURIComponent(last);
  } catch {
    return undefined;
  }
}

/**
 * OParl File. Its text stands in it only where it is alone and in lists of files: meetings and papers embed their
 * documents, and lists embed those. `downloadUrl` must be sent as an attachment (OParl 1.1, 2.7), which a plain host does
 * not do, so that only a site with the filter function has it.
 */
export function file(world: World, document: PublicFile, owner: FileOwner, place: Place): Json {
  const { url, name } = document;
  const isOwn = name !== undefined;
  const address = isOwn ? world.base + url : url;
  const { sha512, text } = world.contents.get(url) ?? {};
  const fileName = name ?? nameIn(address);
  const fields = {
    name: document.title,
    fileName,
    mimeType: document.mimeType ?? mediaTypeOf(fileName ?? ''),
    date: document.date,
    size: document.size,
    sha512Checksum: sha512,
    text: place === 'alone' || world.stampOf === undefined ? text : undefined,
    accessUrl: address,
    downloadUrl: isOwn && world.record.site.oparlFilter ? `${address}?${DOWNLOAD}` : undefined,
    ...backTo(world, place, { [FIELD[owner.segment]]: [idOf(world, owner.segment, owner.key)] }),
    'ratsfenster:status': owner.status,
  };
  return objectOf(world, 'file', document.id, fields, owner.page);
}
