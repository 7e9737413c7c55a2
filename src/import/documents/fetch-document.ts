import type { OparlClient } from '../../oparl-client/create-client.ts';
import { HttpFault } from '../../oparl-client/http-fault.ts';
import type { SourceObject } from '../read/source-object.ts';
import { textOf } from '../values/text-of.ts';
import { documentKind, isWebPage } from './document-kind.ts';
import type { DocumentFacts, DocumentStore } from './document-store.ts';

/** Bytes that one document may have. */
export const LARGEST = 100 * 1024 * 1024;

/** What the source says of a document's state; undefined where it says nothing to go by. */
function tokenOf(file: SourceObject | undefined): string | undefined {
  const { sha512Checksum, sha1Checksum, modified, size } = file?.fields ?? {};
  const sum = textOf(sha512Checksum) || textOf(sha1Checksum);
  if (sum !== '') return sum;
  return textOf(modified) === '' ? undefined : `${textOf(modified)} ${typeof size === 'number' ? size : ''}`;
}

function refused(url: string, bytes: Uint8Array): HttpFault {
  return isWebPage(bytes)
    ? new HttpFault(
        'http-html',
        url,
        'Statt des Dokuments kam eine Webseite.',
        'Öffnen Sie die Adresse im Browser.',
      )
    : new HttpFault(
        'http-status',
        url,
        'Dokumente dieser Art nimmt die Website nicht auf.',
        'Wandeln Sie das Dokument in PDF um und hängen Sie es von Hand an.',
      );
}

/**
 * A document in the store: not asked for where the source says that it is unchanged or this run has it already, else with a condition.
 * Throws an HttpFault for what cannot be fetched, for web pages in place of a document, and for kinds that the site does not take.
 */
export async function fetchDocument(
  url: string,
  file: SourceObject | undefined,
  run: string,
  store: DocumentStore,
  client: OparlClient,
): Promise<DocumentFacts> {
  const known = store.facts(url);
  const token = tokenOf(file);
  if (known && (known.run === run || (token !== undefined && known.token === token))) return known;
  const answer = await client.get(url, {
    accept: '*/*',
    maxBytes: LARGEST,
    ifNoneMatch: known?.etag,
    ifModifiedSince: known?.lastModified,
  });
  if (answer.notModified && known) {
    store.note({ ...known, token, run });
    return known;
  }
  const { headers, bytes } = answer;
  const names = [textOf(file?.fields['fileName']), new URL(url).pathname];
  const kind = isWebPage(bytes)
    ? undefined
    : documentKind(bytes, names, [textOf(file?.fields['mimeType']), headers['content-type'] ?? '']);
  if (kind === undefined) throw refused(url, bytes);
  return store.write(bytes, {
    url,
    kind,
    token,
    etag: headers['etag'],
    lastModified: headers['last-modified'],
    run,
  });
}
