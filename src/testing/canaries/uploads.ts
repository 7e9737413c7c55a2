import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';

/** Gives a marker for a place within an upload. */
export type Mark = (place: string) => string;

/** A PDF with markers in its text, its metadata, a comment-like field and an attachment. */
export async function pdfWith(mark: Mark): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage().drawText(mark('text'), { x: 40, y: 700, size: 12 });
  document.setTitle(mark('title'));
  document.setAuthor(mark('author'));
  document.setSubject(mark('subject'));
  document.setKeywords([mark('keywords')]);
  await document.attach(Buffer.from(mark('attachment')), 'anlage.txt', { description: mark('description') });
  return document.save();
}

/** A picture with a marker in its EXIF data. */
export const pictureWith = (mark: Mark): Promise<Buffer> =>
  sharp({ create: { width: 300, height: 400, channels: 3, background: '#557799' } })
    .withExif({ IFD0: { ImageDescription: mark('exif'), Artist: mark('artist') } })
    .jpeg()
    .toBuffer();
