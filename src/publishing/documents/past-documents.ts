import { type BuildContext, setBuildContext } from '../../content/build-context.ts';
import { publicRecord } from '../../content/index.ts';
import { NOTHING, publish } from '../../domain/gate/index.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { publicFilesOf } from '../../domain/view/index.ts';
import type { PastDocuments } from '../ledger/past-documents.ts';
import type { PublicDocuments } from './make-public.ts';
import { fileAddress, standingDocuments } from './planned.ts';
import { publicDocument } from './public-document.ts';

/**
 * Size and hash of the documents that are public without any memory; those that the build makes with their bytes of now,
 * on each morning that plans them.
 * @throws DocumentsRefused
 */
export async function pastDocuments(
  context: Pick<BuildContext, 'contentDir' | 'at' | 'record'>,
  make: (record: PublicRecord) => Promise<PublicDocuments>,
): Promise<PastDocuments> {
  const { documents } = await make(publish(context.record, context.at));
  setBuildContext({ ...context, published: NOTHING, pictures: new Map(), documents, preview: false });
  const files = new Map([...publicFilesOf(await publicRecord())].map(({ file }) => [file.url, file]));
  const known = new Map(documents.map(({ file }) => [file.url, file]));
  return {
    files,
    madeOf: (record) =>
      standingDocuments(record).flatMap((planned) => {
        const { size, sha256 } = known.get(fileAddress(planned)) ?? {};
        return size === undefined || sha256 === undefined ? [] : [publicDocument(planned, { size, sha256 })];
      }),
  };
}
