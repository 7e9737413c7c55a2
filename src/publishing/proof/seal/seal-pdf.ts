import { P12Signer } from '@signpdf/signer-p12';
import { pdflibAddPlaceholder } from '@signpdf/placeholder-pdf-lib';
import { SignPdf } from '@signpdf/signpdf';
import { PDFDocument } from 'pdf-lib';

/** Certificate and key (PKCS #12) with which copies are signed. */
export interface SealKey {
  readonly p12: Buffer;
  readonly passphrase: string;
}

/** What the signature says of itself. */
export interface SealWords {
  /** Who signs: the organisation. */
  readonly name: string;
  readonly place: string;
  readonly contact: string;
  readonly at: Date;
}

/** Bytes that are left for the signature with its certificates. */
const ROOM = 16_384;

/**
 * A copy of the PDF with a signature within (ETSI EN 319 142-1, baseline level B-B). The placeholder goes in by pdf-lib
 * without object streams: other ways lose the file's ID and with it PDF/A.
 * @throws Error where key or passphrase are wrong
 */
export async function sealPdf(
  bytes: Uint8Array,
  { p12, passphrase }: SealKey,
  { name, place, contact, at }: SealWords,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  pdflibAddPlaceholder({
    pdfDoc: document,
    reason: 'Ausfertigung durch die Stelle, die das Dokument veröffentlicht',
    contactInfo: contact,
    name,
    location: place,
    signingTime: at,
    signatureLength: ROOM,
    subFilter: 'ETSI.CAdES.detached',
  });
  const prepared = await document.save({ useObjectStreams: false, updateFieldAppearances: false });
  const signer = new P12Signer(p12, { passphrase });
  return new Uint8Array(await new SignPdf().sign(Buffer.from(prepared), signer, at));
}
