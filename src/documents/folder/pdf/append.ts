import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFObjectCopier,
  type PDFObject,
  PDFPage,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { copyPage } from './copy-page.ts';
import { disarm } from './disarm.ts';
import { flattened } from './flatten.ts';
import { safeLink } from './links.ts';
import { readTags, type TagKid } from './read-tags.ts';
import type { TagWriter } from './write-tags.ts';

/**
 * Appends the pages of `source` to `target`, with their links and tags, without anything that acts; gives the first page.
 * Where the source has no tags, each of its pages becomes one paragraph, so that its text is read aloud at all.
 */
export function appendDocument(
  target: PDFDocument,
  source: PDFDocument,
  title: string,
  tags: TagWriter,
): PDFRef {
  disarm(source);
  const kids = readTags(source);
  const copier = PDFObjectCopier.for(source.context, target.context);
  const sources = source.getPages();
  const pages = new Map(sources.map(({ ref }) => [ref, target.context.nextRef()] as const));
  const annotations = new Map<PDFRef, PDFRef>();
  for (const page of sources) {
    const found = annotationsOf(page);
    const pictures = found.flatMap(({ dict }) => {
      const shown = flattened(dict);
      return shown ? [{ ...shown, picture: copier.copy(shown.picture) }] : [];
    });
    const leaf = copyPage(page, { copier, target: target.context, pictures, asParagraph: !kids });
    const links = found.flatMap(({ ref, dict }) => {
      const link = safeLink(dict, pages, target.context);
      const placed = link && target.context.register(link);
      if (placed && ref) annotations.set(ref, placed);
      return placed ?? [];
    });
    if (links.length > 0) leaf.set(PDFName.of('Annots'), target.context.obj(links));
    const ref = pages.get(page.ref) as PDFRef;
    target.context.assign(ref, leaf);
    target.addPage(PDFPage.of(leaf, ref, target));
  }
  tags.addPart(title, languageOf(source), kids ?? sources.map(asParagraph), { copier, pages, annotations });
  return pages.get(sources[0]?.ref as PDFRef) as PDFRef;
}

const asParagraph = ({ ref }: PDFPage): TagKid => ({
  kind: 'tag',
  type: 'P',
  texts: [],
  attributes: [],
  kids: [{ kind: 'content', page: ref, mcid: 0 }],
});

function annotationsOf(page: PDFPage): { readonly ref?: PDFRef; readonly dict: PDFDict }[] {
  const list = page.node.lookup(PDFName.of('Annots'));
  if (!(list instanceof PDFArray)) return [];
  return list.asArray().flatMap((entry) => {
    const dict = page.node.context.lookup(entry);
    if (!(dict instanceof PDFDict)) return [];
    return [entry instanceof PDFRef ? { ref: entry, dict } : { dict }];
  });
}

/** The language of a document where it is another than that of the file. */
function languageOf({ catalog }: PDFDocument): string | undefined {
  const value: PDFObject | undefined = catalog.lookup(PDFName.of('Lang'));
  const language = value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : 'de';
  return /^de\b/i.test(language) ? undefined : language;
}
