import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inParallel } from '../../content/in-parallel.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { publicFilesOf } from '../../domain/view/index.ts';
import { fold } from './fold.ts';
import type { Needle } from './needle.ts';

/** A control has this before its id. */
const CONTROL = 'public:';

/** True for the id of something that must be found. */
export const isControl = (id: string): boolean => id.startsWith(CONTROL);

const LEAST_SYMBOLS = 6;

/**
 * What the output must hold, or the scan did not read it: the title of every public meeting, paper and resolution, the
 * name of every body, and the bytes of every public file.
 */
export async function controlsOf(record: PublicRecord, contentDir: string): Promise<Needle[]> {
  const titles = [
    ...record.bodies.map(({ key, name }) => ({ id: CONTROL + url.body(key), text: name })),
    ...record.meetings.map(({ key, title }) => ({ id: CONTROL + url.meeting(key), text: title })),
    ...record.papers.map(({ key, title }) => ({ id: CONTROL + url.paper(key), text: title })),
    ...record.resolutions.map(({ key, title }) => ({ id: CONTROL + url.resolution(key), text: title })),
  ].filter(({ text }) => fold(text).length >= LEAST_SYMBOLS);
  const beside = [...publicFilesOf(record)].filter(({ file }) => file.name !== undefined);
  const files = await inParallel(beside, 8, async ({ file, folder }) => {
    const bytes = await readFile(path.join(contentDir, folder, file.name as string));
    return { id: CONTROL + file.url, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  return [...titles, ...files];
}
