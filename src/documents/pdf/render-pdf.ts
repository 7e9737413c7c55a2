import { PDFDocument } from '@cantoo/pdf-lib';
import type { DocumentData } from '../model/index.ts';
import { checkCharacters } from './check-characters.ts';
import { DocumentFault } from './document-fault.ts';
import { type DocumentFonts, documentFonts } from './fonts.ts';
import { pdfInput } from './input.ts';
import { markRowHeaders } from './row-headers.ts';
import { guardText } from './text-guard.ts';
import { type TemplatePicture, Typesetter } from './typesetter.ts';
import { markAccessible } from './ua-mark.ts';

/** What the typesetter reads as a picture. */
const PICTURE = /\.(svg|png|jpe?g|gif|webp)$/i;

/** Where templates and font lie, if not in their places. */
export interface PrintShop {
  readonly fonts: DocumentFonts;
  readonly typesetter: Typesetter;
}

let shop: PrintShop | undefined;

/** @throws FontFault where the font is missing */
function openShop(): PrintShop {
  if (shop) return shop;
  const fonts = documentFonts();
  shop = { fonts, typesetter: new Typesetter(fonts) };
  return shop;
}

function pictureOf(
  data: DocumentData,
  pictures: ReadonlyMap<string, Uint8Array>,
): TemplatePicture | undefined {
  const { arms } = data.letterhead;
  if (arms === undefined) return undefined;
  const type = PICTURE.exec(arms.picture)?.[1]?.toLowerCase();
  const bytes = pictures.get(arms.picture);
  if (type && bytes) return { path: `arms.${type}`, bytes };
  throw new DocumentFault(data, {
    where: 'Briefkopf, Wappen',
    what: type
      ? `Das Bild „${arms.picture}“ fehlt.`
      : `Das Bild „${arms.picture}“ hat ein Format, das Dokumente nicht zeigen.`,
    remedy: 'Bitte legen Sie das Wappen als SVG-, PNG- oder JPEG-Datei ab und tragen Sie seinen Namen ein.',
  });
}

/**
 * A document as a file that is PDF/A-2a and PDF/UA-1; the same data and pictures give the same bytes.
 * @param pictures by their name below `content/`
 * @throws DocumentFault where it cannot be made whole; FontFault where the font is missing
 */
export async function renderPdf(
  data: DocumentData,
  pictures: ReadonlyMap<string, Uint8Array>,
  { fonts, typesetter }: PrintShop = openShop(),
): Promise<Uint8Array> {
  checkCharacters(data, fonts);
  const picture = pictureOf(data, pictures);
  const set = typesetter.set(data, pdfInput(data, picture?.path), picture);
  const document = await PDFDocument.load(set, { updateMetadata: false });
  markAccessible(document);
  markRowHeaders(document, data);
  const pdf = await document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
  await guardText(data, pdf);
  return pdf;
}
