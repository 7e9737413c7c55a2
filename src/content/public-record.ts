import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { publish } from '../domain/gate/index.ts';
import type { PublicPicture, PublicRecord } from '../domain/public-record.ts';
import { type FileInFolder, publicFilesOf } from '../domain/view/index.ts';
import { type BuildContext, buildContext } from './build-context.ts';
import { inParallel } from './in-parallel.ts';
import type { Pictures } from './pictures.ts';

/** The public record of the build that runs, with size and hash of each file: the only door for pages. */
export function publicRecord(): Promise<PublicRecord> {
  const context = buildContext();
  context.publicRecord ??= openDoor(context);
  return context.publicRecord;
}

/** Passes the record through the gate and adds what only the disk, the renderer and the command know. */
async function openDoor(context: BuildContext): Promise<PublicRecord> {
  const record = publish(context.record, context.at, context.published);
  await inParallel([...publicFilesOf(record)], 16, (found) => addFacts(found, context.contentDir));
  addPictures(record, context.pictures);
  // Only now: their size and hash are known, and they lie in no folder of the content.
  Object.assign(record, { documents: context.documents });
  if (context.preview) Object.assign(record.site, { preview: true });
  return record;
}

async function addFacts({ file, folder }: FileInFolder, contentDir: string): Promise<void> {
  if (file.name === undefined) return;
  const bytes = await readFile(path.join(contentDir, folder, file.name));
  Object.assign(file, { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
}

function addPictures(record: PublicRecord, pictures: Pictures): void {
  const add = (picture: PublicPicture | undefined, folder: string) => {
    if (picture) Object.assign(picture, pictures.get(`${folder}${picture.name}`));
  };
  add(record.site.coatOfArms, '');
  for (const body of record.bodies) add(body.coatOfArms, 'bodies/');
  for (const person of record.people) add(person.portrait, 'people/');
}
