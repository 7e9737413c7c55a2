import { rename } from 'node:fs/promises';
import path from 'node:path';
import { setBuildContext } from '../content/build-context.ts';
import { publicRecord, readContent } from '../content/index.ts';
import type { CouncilRecord } from '../domain/council-record.ts';
import { NOTHING } from '../domain/gate/index.ts';
import type { Instant } from '../domain/local-time.ts';
import type { Problem } from '../domain/problem.ts';
import { copyDocuments } from './documents.ts';
import { writeHostConfig, writeNginxConfig } from './hosting/write-host-config.ts';
import { buildInstant } from './instant.ts';
import type { BuildOptions } from './options.ts';
import { makePictures, PICTURE_FOLDER } from './pictures.ts';
import { renderPages } from './render-pages.ts';
import { forbidRobots } from './robots.ts';
import { fillAndSwap } from './swap.ts';

/** What a build did; `built` is false where errors in the content stopped it before anything was written. */
export interface BuildReport {
  readonly built: boolean;
  readonly problems: readonly Problem[];
  readonly failures: readonly string[];
  readonly documents: number;
}

/** Builds the public site. Content with errors changes nothing at `out`. */
export async function build(options: BuildOptions, now: () => number): Promise<BuildReport> {
  const { record, problems } = await readContent(options.content);
  if (!record || problems.some(({ severity }) => severity === 'error')) {
    return { built: false, problems, failures: [], documents: 0 };
  }
  const at = buildInstant(options.at, record.site, now);
  const done = await fillAndSwap(options.out, (folder) => fill(folder, record, { ...options, at }));
  return { built: true, problems, ...done };
}

async function fill(
  folder: string,
  record: CouncilRecord,
  { content, out, at, preview }: Omit<BuildOptions, 'at'> & { at: Instant },
): Promise<{ failures: string[]; documents: number }> {
  const rendered = path.join(folder, '..', PICTURE_FOLDER);
  const { pictures, failures } = await makePictures(record, content, rendered);
  setBuildContext({ contentDir: content, at, published: NOTHING, record, pictures, preview });
  await renderPages(folder, record.site.baseUrl);
  await rename(rendered, path.join(folder, PICTURE_FOLDER));
  const documents = await copyDocuments(await publicRecord(), content, folder);
  if (preview) await forbidRobots(folder);
  await writeHostConfig(folder, await publicRecord());
  await writeNginxConfig(out, await publicRecord());
  return { failures, documents };
}
