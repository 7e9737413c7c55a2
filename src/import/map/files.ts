import { defined } from '../../domain/defined.ts';
import type { Context } from '../context.ts';
import { partId } from '../ids.ts';
import { asList, type SourceObject } from '../read/source-object.ts';
import { fold } from '../text/slug.ts';
import { cut } from '../text/title.ts';
import { webAddress } from '../values/address.ts';
import { mimeType } from '../values/mime-type.ts';

/** A document as the schema has it, with all that it says in words, to be held against what must not be said. */
export interface MappedFile {
  readonly data: Record<string, unknown>;
  readonly words: string;
}

/**
 * "Beschlussvorlage (Titel der Vorlage)" on the page of that very thing needs no more than "Beschlussvorlage", and
 * "Beschlussvorlage (Anlage 1)" or "Infotext (Anlage 1)" no more than "Anlage 1".
 */
function withoutOwner(title: string, owners: readonly string[]): string {
  const match = /^([^()]{3,60}?)\s*\((.+)\)$/.exec(title);
  if (!match) return title;
  const [, kind = '', inner = ''] = match;
  if (owners.some((owner) => fold(owner) === fold(inner))) return kind;
  return /^(?:anlage|anhang)\b/i.test(inner) || /^(?:infotext|datei|dokument)$/i.test(kind) ? inner : title;
}

function addressOf({ read }: Context, file: SourceObject): string | undefined {
  for (const field of ['accessUrl', 'downloadUrl'] as const) {
    const raw = read.text(file, field);
    const address = raw && webAddress(raw);
    if (raw && !address) read.drop(file, field, 'impossible');
    if (address) {
      if (address !== file.fields[field]) read.map(file, field, 'encoded');
      if (field === 'accessUrl') read.drop(file, 'downloadUrl', 'same-document');
      return address;
    }
  }
  return undefined;
}

function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/**
 * A document with the address it has in the source; it is not fetched. Undefined without an address that works, and
 * where the owner already has it. Its id holds the owner, since two may show the same document.
 * @param owners titles of what it belongs to
 */
export function mapFile(
  context: Context,
  owner: SourceObject,
  file: SourceObject,
  owners: readonly string[],
): MappedFile | undefined {
  const { read, notes, mappedFiles } = context;
  const sourceKey = `${owner.id} ${file.id}`;
  if (mappedFiles.has(sourceKey)) return undefined;
  mappedFiles.add(sourceKey);
  const source = addressOf(context, file);
  if (!source) {
    notes.left.push({ at: file.id, text: 'Dokument ohne brauchbare Adresse' });
    return undefined;
  }
  read.identity(file);
  for (const back of ['body', 'meeting', 'paper', 'agendaItem']) read.ids(file, back);
  const name = read.text(file, 'name');
  const fileName = read.text(file, 'fileName', 'mapped');
  const full = name ?? fileName ?? 'Dokument';
  const title = cut(withoutOwner(full, owners));
  if (name !== undefined && title !== file.fields['name']) read.map(file, 'name');
  const type = read.text(file, 'mimeType');
  const media = type && (mimeType(type, source) ?? read.drop(file, 'mimeType', 'impossible'));
  if (media !== type && media) read.map(file, 'mimeType', 'misspelt');
  const date = read.date(file, 'date');
  const data = defined({
    id: partId('f', sourceKey),
    title,
    source,
    mimeType: media,
    date,
    sourceId: file.id,
  });
  return { data, words: `${full} ${fileName ?? ''} ${readable(source)}` };
}

/** The documents in a field of an object, in its order. */
export function filesIn(context: Context, parent: SourceObject, field: string): readonly SourceObject[] {
  const ids = asList(parent.fields[field]).filter((id): id is string => typeof id === 'string');
  const files = ids.map((id) => context.pool.get(id, 'File')).filter((file) => file !== undefined);
  if (field in parent.fields) {
    context.read.loss.mark(
      parent,
      field,
      files.length > 0 ? 'mapped' : 'dropped',
      files.length > 0 ? undefined : 'dangling',
    );
  }
  return files;
}
