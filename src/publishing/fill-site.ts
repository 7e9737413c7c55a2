import { rename } from 'node:fs/promises';
import path from 'node:path';
import { type BuildContext, setBuildContext } from '../content/build-context.ts';
import { fileFactsOf } from '../content/file-facts.ts';
import { publicRecord } from '../content/index.ts';
import { textProblems } from '../content/public-texts.ts';
import type { Problem } from '../domain/problem.ts';
import type { PublicRecord } from '../domain/public-record.ts';
import { copyDocuments } from './documents/copy-documents.ts';
import type { PublicDocuments } from './documents/make-public.ts';
import { writeHostConfig, writeNginxConfig } from './hosting/write-host-config.ts';
import { emptiedLists, keepAddresses } from './ledger/keep-addresses.ts';
import type { OpenLedger } from './ledger/open-ledger.ts';
import { writePublicLog } from './ledger/public-log.ts';
import { type Taken, takeIn } from './ledger/take-in.ts';
import { writeOpenData } from './open-data/write-open-data.ts';
import { makePictures, PICTURE_FOLDER } from './pictures.ts';
import { placeFormerPages } from './place-former-pages.ts';
import { renderPages } from './render-pages.ts';
import { forbidRobots } from './robots.ts';
import { indexSite } from './search/index-site.ts';
import { readTexts } from './search/read-texts.ts';

/** What filling a folder with the site gave. */
export interface Filled {
  /** Pictures that could not be rendered, a line each. */
  readonly failures: readonly string[];
  /** Documents whose text the search does not know, or not wholly. */
  readonly unread: readonly Problem[];
  readonly documents: number;
  readonly taken: Taken;
}

/** What a build knows before it writes. */
export interface Surroundings {
  /** Where the site will stand; what its host needs beside it is written next to that. */
  readonly out: string;
  /** The public record as the gate gives it. */
  readonly shown: PublicRecord;
  /** What the check found in its documents. */
  readonly uploads: readonly Problem[];
  /** The documents that the build made of it: where they lie, and what they say. */
  readonly made: Pick<PublicDocuments, 'paths' | 'texts'>;
}

/**
 * Fills the empty `folder` with all that belongs to the site.
 * @throws LostAddresses where an address that was public would answer no more
 */
export async function fillSite(
  folder: string,
  open: OpenLedger,
  context: Omit<BuildContext, 'pictures'>,
  { out, shown, uploads, made }: Surroundings,
): Promise<Filled> {
  const rendered = path.join(folder, '..', PICTURE_FOLDER);
  const { pictures, failures } = await makePictures(shown, context.contentDir, rendered);
  setBuildContext({ ...context, pictures });
  const taken = takeIn(open, await publicRecord(), context.record);
  setBuildContext({
    ...context,
    pictures,
    fileFacts: fileFactsOf(taken.record, uploads),
    ledger: taken.ledger,
    publicRecord: Promise.resolve(taken.record),
  });
  await renderPages(folder, context.record.site.baseUrl);
  await placeFormerPages(folder, taken.record);
  await rename(rendered, path.join(folder, PICTURE_FOLDER));
  await writePublicLog(folder, taken.ledger, taken.states);
  const documents = await copyDocuments(taken.record, context.contentDir, folder, made.paths);
  const { record } = taken;
  const texts = new Map([...(await readTexts(record, context.contentDir)), ...made.texts]);
  await indexSite(folder, record, texts);
  const { past = [] } = open;
  const tracking = await writeOpenData({ folder, record, ledger: taken.ledger, texts, past });
  const ledger = await keepAddresses(folder, tracking, record);
  if (context.preview) await forbidRobots(folder);
  const hosted = { ...taken.record, redirects: [...taken.record.redirects, ...emptiedLists(ledger)] };
  await writeHostConfig(folder, hosted);
  await writeNginxConfig(out, hosted);
  const unread = textProblems(record, texts);
  return { failures, unread, documents, taken: { ...taken, ledger } };
}
