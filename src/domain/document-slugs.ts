import type { DOCUMENT_KINDS } from './schema/index.ts';

/** Kinds of documents that the build makes, with the word that is their address below that of their owner. */
export const DOCUMENT_SLUGS = {
  invitation: 'einladung',
  notice: 'bekanntmachung',
  agenda: 'tagesordnung',
  supplement: 'nachtrag',
  minutes: 'niederschrift',
  folder: 'sitzungsmappe',
  paper: 'vorlage',
  extract: 'beschlussauszug',
  'urgent-decision': 'eilentscheidung',
  circulation: 'umlaufbeschluss',
  'resolution-book': 'beschlussbuch',
} as const satisfies Readonly<Record<(typeof DOCUMENT_KINDS)[number], string>>;
/** Kinds that have an address on the public site. */
export type PublicDocumentKind = keyof typeof DOCUMENT_SLUGS;

const KIND_OF = new Map(
  Object.entries(DOCUMENT_SLUGS).map(([kind, slug]) => [slug, kind as PublicDocumentKind] as const),
);

/** The kind of the document at a word of an address: a plain slug, or that of a book with its term, `beschlussbuch-2021`. */
export function kindOfSlug(slug: string): PublicDocumentKind | undefined {
  const book = `${DOCUMENT_SLUGS['resolution-book']}-`;
  return slug.startsWith(book) ? 'resolution-book' : KIND_OF.get(slug as never);
}
