import { sealedAddress, standingSeals } from '../../../domain/ledger/index.ts';
import type { PublicDocument, PublicRecord } from '../../../domain/public-record.ts';
import { canonicalAddress } from '../../../domain/url.ts';
import type { OpenLedger } from '../../ledger/open-ledger.ts';
import { sealFile } from './seal-files.ts';

/** What the build made, and where it lies by the address of the file. */
interface Made {
  readonly documents: readonly PublicDocument[];
  readonly paths: ReadonlyMap<string, string>;
}

/** The same with the signed copies that the ledger keeps of just these bytes; one that was withdrawn stays away. */
export function withSeals<T extends Made>(
  made: T,
  { ledger, folder }: OpenLedger,
  { tombstones }: Pick<PublicRecord, 'tombstones'>,
): T {
  if (folder === undefined || ledger.seals.length === 0) return made;
  const standing = standingSeals(
    ledger.seals,
    made.documents.map(({ file }) => file),
  );
  const stones = new Set(tombstones.map(({ url }) => canonicalAddress(url)));
  const paths = new Map(made.paths);
  const documents = made.documents.map((document): PublicDocument => {
    const seal = standing.get(document.file.url);
    const url = sealedAddress(document.file.url);
    if (!seal || stones.has(canonicalAddress(url))) return document;
    paths.set(url, sealFile(folder, seal));
    const { id, name, title } = document.file;
    const { sha256, size } = seal;
    const words = { id: `${id}-signiert`, title: `${title}, signierte Fassung` };
    const place = { url, ...(name !== undefined && { name: sealedAddress(name) }) };
    return { ...document, signed: { ...document.file, ...words, ...place, sha256, size } };
  });
  return { ...made, documents, paths };
}
