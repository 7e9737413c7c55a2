import type { MinutesState } from '../../domain/schema/index.ts';
import type { OparlDocument } from './made-files.ts';
import { backTo, idOf, type Json, objectOf, type Place, type World } from './world.ts';
import { mediaTypeOf } from './media-type.ts';

/** What a document belongs to. */
export interface FileOwner {
  readonly segment: 'meeting' | 'agendaitem' | 'paper' | 'resolution' | 'organization';
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
  organization: 'ratsfenster:organization',
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
 * not do, so that only a site with the filter function has it. The bytes of a document that the build made are left out
 * where it is told whether something changed: its text counts.
 */
export function file(world: World, document: OparlDocument, owner: FileOwner, place: Place): Json {
  const { url, name, made } = document;
  const isOwn = name !== undefined;
  const address = isOwn ? world.base + url : url;
  const { sha512, text } = world.contents.get(url) ?? {};
  const fileName = name ?? nameIn(address);
  const isLook = made === true && world.stampOf === undefined;
  const fields = {
    name: document.title,
    fileName,
    mimeType: document.mimeType ?? mediaTypeOf(fileName ?? ''),
    date: document.date,
    size: isLook ? undefined : document.size,
    sha512Checksum: isLook ? undefined : sha512,
    text: place === 'alone' || world.stampOf === undefined ? text : undefined,
    accessUrl: address,
    downloadUrl: isOwn && world.record.site.oparlFilter ? `${address}?${DOWNLOAD}` : undefined,
    ...backTo(world, place, { [FIELD[owner.segment]]: [idOf(world, owner.segment, owner.key)] }),
    'ratsfenster:status': owner.status,
    'ratsfenster:generated': made,
  };
  return objectOf(world, 'file', document.id, fields, owner.page);
}
