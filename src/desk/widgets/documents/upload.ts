import { extensionOf } from '../../../domain/rules/file-kinds.ts';
import { deskContext } from '../../desk-context.ts';
import type { ControlProps } from '../control-props.ts';
import { type FileUse, HEAD, refusal, typeOf } from './model/checks.ts';
import type { Uploaded } from './model/documents.ts';
import { mediaFiles, namedFiles, takenNames } from './model/entry-files.ts';
import { safeName, titleFrom } from './model/names.ts';

/** What an upload needs of Decap. */
export type UploadHost = Pick<ControlProps<unknown>, 'field' | 'getEntry' | 'onPersistMedia'>;

/** Told to the clerk as it is. */
export class UploadRefused extends Error {}

/**
 * Checks a chosen file and puts it beside the entry, to be saved with it.
 * `stem`: what it is called instead of its own name.
 * @throws UploadRefused with the reason in German, before anything was sent.
 */
export async function upload(file: File, host: UploadHost, use: FileUse, stem?: string): Promise<Uploaded> {
  const why = refusal(
    { name: file.name, size: file.size, head: await headOf(file) },
    use,
    deskContext().uploadLimit,
  );
  if (why !== undefined) throw new UploadRefused(why);
  const mimeType = typeOf(file.name);
  const wanted = stem === undefined ? file.name : `${stem}.${extensionOf(file.name)}`;
  const same = await sameDraft(file, host);
  const name = same ?? safeName(wanted, takenNames(host.getEntry));
  if (same === undefined)
    await persist(new File([file], name, mimeType === undefined ? {} : { type: mimeType }), host);
  return { file: name, title: titleFrom(file.name), mimeType };
}

async function headOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  } catch {
    throw new UploadRefused(
      `„${file.name}“ kann nicht gelesen werden. Schließen Sie die Datei in anderen Programmen, und wählen Sie sie erneut aus.`,
    );
  }
}

/** Puts a file of that very name beside the entry. */
async function persist(file: File, { field, onPersistMedia }: UploadHost): Promise<void> {
  const result = await onPersistMedia(file, { field });
  if ((result as { type?: unknown } | undefined)?.type === 'MEDIA_PERSIST_FAILURE') {
    throw new UploadRefused(`„${file.name}“ konnte nicht übernommen werden. Versuchen Sie es erneut.`);
  }
}

/** Puts a withdrawn file back, under another name where its own was given away meanwhile; gives the name. */
export async function putBack(file: File, host: UploadHost): Promise<string> {
  const name = safeName(file.name, takenNames(host.getEntry));
  await persist(new File([file], name, { type: file.type }), host);
  return name;
}

/** Decap tells unsaved files apart by their content alone and would drop the first of two: the name of the first serves both. */
async function sameDraft(file: File, { getEntry }: UploadHost): Promise<string | undefined> {
  const drafts = mediaFiles(getEntry).filter(({ draft }) => draft === true);
  if (drafts.length === 0) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const id = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return drafts.find((draft) => draft.id === id)?.name;
}

/**
 * Takes a file that is not saved yet out of the entry again, unless another field still names it; gives it, so that it
 * can be put back.
 */
export function withdrawn(name: string, { getEntry }: UploadHost): File | undefined {
  const draft = mediaFiles(getEntry).find((media) => media.name === name && media.draft === true);
  const { forgetUpload } = deskContext();
  if (!draft || !forgetUpload || namedFiles(getEntry).filter((other) => other === name).length > 1)
    return undefined;
  forgetUpload(draft.id);
  return draft.file;
}
