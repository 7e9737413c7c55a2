import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
} from '@cantoo/pdf-lib';

/** Drawing operators of a page or of a picture that is drawn by operators; the largest maps of land-use plans have 15 MB. */
const MOST_UNPACKED = 32_000_000;
const FLATE = PDFName.of('FlateDecode');

/**
 * Whether pages draw without end, or unpack to more than any reader should be made to draw: a file of a few kilobytes can
 * hold gigabytes of operators, and a picture can draw itself.
 */
export function isTooHeavy(document: PDFDocument): boolean {
  const done = new Set<PDFStream>();
  return document.getPages().some(({ node }) => {
    const contents = node.lookup(PDFName.of('Contents'));
    const streams =
      contents instanceof PDFArray ? contents.asArray().map((_, i) => contents.lookup(i)) : [contents];
    if (streams.some((stream) => stream instanceof PDFStream && !fits(stream))) return true;
    return drawsTooMuch(
      node.getInheritableAttribute(PDFName.of('Resources')),
      document.context,
      done,
      new Set(),
    );
  });
}

/** @param above pictures in which this one is drawn */
function drawsTooMuch(
  resources: PDFObject | undefined,
  context: PDFContext,
  done: Set<PDFStream>,
  above: ReadonlySet<PDFStream>,
): boolean {
  const dict = resources && context.lookup(resources);
  const objects = dict instanceof PDFDict ? dict.lookup(PDFName.of('XObject')) : undefined;
  if (!(objects instanceof PDFDict)) return false;
  return objects.values().some((entry) => {
    const picture = context.lookup(entry);
    if (!(picture instanceof PDFStream) || picture.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form'))
      return false;
    if (above.has(picture)) return true;
    if (done.has(picture)) return false;
    done.add(picture);
    const within = picture.dict.get(PDFName.of('Resources'));
    return !fits(picture) || drawsTooMuch(within, context, done, new Set([...above, picture]));
  });
}

/** Unpacks as often as the stream was packed, but never further than it may. */
function fits(stream: PDFStream): boolean {
  if (!(stream instanceof PDFRawStream)) return true;
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const filters = filter instanceof PDFArray ? filter.asArray().map((_, i) => filter.lookup(i)) : [filter];
  let bytes: Uint8Array = stream.contents;
  for (const each of filters) {
    if (each !== FLATE) return bytes.length <= MOST_UNPACKED;
    try {
      bytes = inflateSync(bytes, { maxOutputLength: MOST_UNPACKED });
    } catch (error) {
      return (error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE';
    }
  }
  return bytes.length <= MOST_UNPACKED;
}
