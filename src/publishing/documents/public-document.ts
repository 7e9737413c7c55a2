import type { PlannedDocument } from '../../documents/model/index.ts';
import { defined } from '../../domain/defined.ts';
import type { PublicDocument } from '../../domain/public-record.ts';
import { fileAddress } from './planned.ts';

/** A planned document as the public record names it, with size and hash of its file. */
export function publicDocument(
  planned: PlannedDocument,
  { size, sha256 }: { readonly size: number; readonly sha256: string },
): PublicDocument {
  const { owner, page, name, title, data } = planned;
  const slug = page.split('/').at(-2) ?? '';
  const file = defined({
    id: slug,
    title,
    name,
    url: fileAddress(planned),
    mimeType: 'application/pdf',
    date: data.date,
    size,
    sha256,
  });
  return { owner, slug, title, page, file };
}
