import type { Entry } from '../../../domain/council-record.ts';
import type { MembersDocument, MembersDocumentKind } from '../../../domain/members/index.ts';
import type { File } from '../../../domain/schema/index.ts';
import { url } from '../../../domain/url.ts';
import { defined } from '../../../domain/defined.ts';
import { mediaTypeOf } from '../../../outputs/oparl/media-type.ts';
import { timesOf } from './earlier-documents.ts';
import type { IndexWorld } from './index-world.ts';

/** Where documents lie and what they are. */
export interface DocumentPlace {
  readonly entry: Pick<Entry<unknown>, 'path'>;
  /** Address of the public page, where the public side shows them; what was withdrawn there is left out. */
  readonly page?: string;
  readonly kind: MembersDocumentKind;
}

/** Path of a file beside an entry, as `IndexSources.files` names it. */
export const pathBeside = (entry: Pick<Entry<unknown>, 'path'>, name: string): string =>
  `${entry.path.slice(0, entry.path.lastIndexOf('/') + 1)}${name}`;

/** The files of an entry as documents. Those that lie at an address elsewhere alone have no bytes here and are left out. */
export const documentsOf = (
  files: readonly (File | undefined)[] | undefined,
  place: DocumentPlace,
  world: IndexWorld,
): MembersDocument[] => (files ?? []).flatMap((file) => documentOf(file, place, world) ?? []);

function documentOf(
  file: File | undefined,
  { entry, page, kind }: DocumentPlace,
  { files, earlier, instant, isWithdrawn }: IndexWorld,
): MembersDocument | undefined {
  const { id, title, file: name, mimeType, date } = file ?? {};
  if (id === undefined || title === undefined || name === undefined) return undefined;
  if (page !== undefined && isWithdrawn(url.file(page, id, name))) return undefined;
  const path = pathBeside(entry, name);
  const blob = files.get(path);
  if (!blob) throw new Error(`The hash of ${path} is not known.`);
  return defined({
    id,
    title,
    name,
    mimeType: mimeType ?? mediaTypeOf(name),
    date,
    kind,
    public: page !== undefined,
    sha256: blob.sha256,
    size: blob.size,
    ...timesOf(id, blob.sha256, earlier?.documents, instant),
  });
}
