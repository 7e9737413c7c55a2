import type { Entry } from '../../../../domain/council-record.ts';
import { defined } from '../../../../domain/defined.ts';
import type { PublicFile } from '../../../../domain/public-record.ts';
import type { File, Site } from '../../../../domain/schema/index.ts';
import { url } from '../../../../domain/url.ts';

/** Files of the overlay as the builder reads files, and in which folder each lies, by its address. */
export interface ClosedFiles {
  readonly files: readonly PublicFile[];
  readonly folders: ReadonlyMap<string, string>;
}

/**
 * @param entry beside which they lie
 * @param meeting whose page stands for them where the address of the members' area is not known
 */
export function closedFiles(
  files: readonly File[] | undefined,
  entry: Pick<Entry<unknown>, 'path'>,
  { site, meeting }: { readonly site: Site; readonly meeting: string },
): ClosedFiles {
  const folder = entry.path.slice(0, entry.path.lastIndexOf('/'));
  const found = (files ?? []).flatMap(({ id, title, file: name, mimeType, date }) =>
    name === undefined
      ? []
      : [defined({ id, title, name, mimeType, date, url: addressOf(id, name, site, meeting) })],
  );
  return { files: found, folders: new Map(found.map((file) => [file.url, folder])) };
}

/** Complete address of a document in the members' area. */
function addressOf(id: string, name: string, { members, baseUrl }: Site, meeting: string): string {
  return members?.url === undefined
    ? new URL(`${url.meeting(meeting)}#${id}`, baseUrl).href
    : new URL(`/dokumente/${id}/${encodeURIComponent(name)}`, members.url).href;
}
