import type { PublicDocument } from '../domain/public-record.ts';
import { HASHER } from '../publishing/ledger/hasher.ts';

/** A document that the build made of the object at `page`, its bytes known by their hash. */
export function aMadeDocument(
  owner: string,
  page: string,
  { slug = 'einladung', title = 'Einladung', bytes = 'bytes' } = {},
): PublicDocument {
  const key = owner.slice(owner.indexOf('/') + 1);
  const name = `${slug}-${key}.pdf`;
  const file = {
    id: slug,
    title,
    name,
    url: `${page}${slug}/${name}`,
    mimeType: 'application/pdf',
    size: 1,
    sha256: HASHER.sha256(bytes),
  };
  return { owner, slug, title, page: `${page}${slug}/`, file };
}
