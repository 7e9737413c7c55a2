import type { PublicFile, PublicSite } from '../../domain/public-record.ts';
import { absolute } from '../absolute.ts';
import type { Thing } from './thing.ts';

/** A document with the bytes that stand for it; size and hash only of what lies on this site. */
export function documentThing(file: PublicFile, site: PublicSite): Thing {
  const address = absolute(site, file.url);
  return {
    '@type': 'DigitalDocument',
    name: file.title,
    url: address,
    dateCreated: file.date,
    encoding: {
      '@type': 'MediaObject',
      contentUrl: address,
      encodingFormat: file.mimeType,
      contentSize: file.size === undefined ? undefined : `${file.size} B`,
      sha256: file.sha256,
    },
  };
}
