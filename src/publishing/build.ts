import { rename } from 'node:fs/promises';
import path from 'node:path';
import { type BuildContext, setBuildContext } from '../content/build-context.ts';
import { publicRecord, readContent } from '../content/index.ts';
import { NOTHING } from '../domain/gate/index.ts';
import { type Change, type LedgerObject, publishedIn } from '../domain/ledger/index.ts';
import type { Problem } from '../domain/problem.ts';
import type { PublicFile } from '../domain/public-record.ts';
import { publicFilesOf } from '../domain/view/index.ts';
import { copyDocuments } from './documents.ts';
import { writeHostConfig, writeNginxConfig } from './hosting/write-host-config.ts';
import { buildInstant } from './instant.ts';
import { keepAddresses } from './ledger/keep-addresses.ts';
import { type OpenLedger, openLedger } from './ledger/open-ledger.ts';
import { writePublicLog } from './ledger/public-log.ts';
import { type Taken, takeIn } from './ledger/take-in.ts';
import { writeLedger } from './ledger/write-ledger.ts';
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
  /** What changed since the ledger's last entry. */
  readonly changes: readonly Change[];
  /** Published objects whose entry vanished without a withdrawal. */
  readonly vanished: readonly LedgerObject[];
}

const STOPPED = { built: false, failures: [], documents: 0, changes: [], vanished: [] } as const;

/**
 * Builds the public site at `out`, and beside it at `<out>-ledger` the ledger that follows from it. Content with
 * errors, or a ledger that must not be continued, changes neither.
 */
export async function build(options: BuildOptions, now: () => number): Promise<BuildReport> {
  const { record, problems } = await readContent(options.content);
  if (!record || problems.some(({ severity }) => severity === 'error')) return { ...STOPPED, problems };
  const at = buildInstant(options.at, record.site, now);
  const documents = () => documentsAt({ contentDir: options.content, at, record });
  const open = await openLedger(options.ledger, record, at, documents);
  const { taken, ...done } = await fillAndSwap(options.out, (folder) =>
    fill(
      folder,
      open,
      {
        contentDir: options.content,
        at,
        record,
        published: publishedIn(open.ledger),
        preview: options.preview,
      },
      options.out,
    ),
  );
  await writeLedger(`${options.out}-ledger`, taken.ledger, {
    states: taken.states,
    purged: taken.purged,
    from: open.folder,
    lasting: open.folder !== undefined,
  });
  return { built: true, problems, ...done, changes: taken.changes, vanished: taken.vanished };
}

/** Size and hash of the documents that are public without any memory, by address. */
async function documentsAt(
  context: Pick<BuildContext, 'contentDir' | 'at' | 'record'>,
): Promise<ReadonlyMap<string, PublicFile>> {
  setBuildContext({ ...context, published: NOTHING, pictures: new Map(), preview: false });
  return new Map([...publicFilesOf(await publicRecord())].map(({ file }) => [file.url, file]));
}

async function fill(
  folder: string,
  open: OpenLedger,
  context: Omit<BuildContext, 'pictures'>,
  out: string,
): Promise<{ failures: string[]; documents: number; taken: Taken }> {
  const rendered = path.join(folder, '..', PICTURE_FOLDER);
  const { pictures, failures } = await makePictures(context.record, context.contentDir, rendered);
  setBuildContext({ ...context, pictures });
  const taken = takeIn(open, await publicRecord(), context.record);
  setBuildContext({
    ...context,
    pictures,
    ledger: taken.ledger,
    publicRecord: Promise.resolve(taken.record),
  });
  await renderPages(folder, context.record.site.baseUrl);
  await rename(rendered, path.join(folder, PICTURE_FOLDER));
  await writePublicLog(folder, taken.ledger, taken.record);
  const documents = await copyDocuments(taken.record, context.contentDir, folder);
  const ledger = await keepAddresses(folder, taken.ledger, taken.record);
  if (context.preview) await forbidRobots(folder);
  await writeHostConfig(folder, taken.record);
  await writeNginxConfig(out, taken.record);
  return { failures, documents, taken: { ...taken, ledger } };
}
