import type { PublicFile, PublicSite } from '../../domain/public-record.ts';
import { madeDocuments, type RecordIndex } from '../../domain/view/index.ts';
import { absolute } from '../absolute.ts';
import type { Thing } from './thing.ts';

/**
 * A document with the bytes that stand for it; size and hash only of what lies on this site.
 * @param state how far it is, in the words that schema.org names for `creativeWorkStatus`
 */
export function documentThing(file: PublicFile, site: PublicSite, state?: 'Draft'): Thing {
  const address = absolute(site, file.url);
  return {
    '@type': 'DigitalDocument',
    name: file.title,
    url: address,
    dateCreated: file.date,
    creativeWorkStatus: state,
    encoding: {
      '@type': 'MediaObject',
      contentUrl: address,
      encodingFormat: file.mimeType,
      contentSize: file.size === undefined ? undefined : `${file.size} B`,
      sha256: file.sha256,
    },
  };
}

/** What the build made of an object of the ledger. */
export const madeThings = (owner: string, index: RecordIndex): Thing[] =>
  madeDocuments(owner, index).map(({ file }) => documentThing(file, index.record.site));
