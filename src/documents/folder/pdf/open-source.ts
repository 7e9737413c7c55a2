import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { actionsIn } from '../../../files/pdf/actions.ts';
import { isTooHeavy } from './too-heavy.ts';
import { isPdf } from '../../../files/pdf/is-pdf.ts';
import type { Refusal } from '../../model/index.ts';

/** Ends as ISO 32000-2, 7.5.5 says: of a file cut short, pages would be missing without a word. */
const isWhole = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(-2048)).includes('%%EOF');

/**
 * Opens an upload for its pages, or says why they stay in a file of their own. A file with scripts is not merged even
 * though nothing of them would be taken over: what it shows can depend on them.
 * @param mostPages files with more are refused
 */
export async function openSource(
  bytes: Uint8Array,
  mostPages: number,
): Promise<PDFDocument | { readonly refusal: Refusal }> {
  if (!isPdf(bytes)) return { refusal: 'not-pdf' };
  const actions = actionsIn(bytes);
  if (actions.javascript || actions.launch) return { refusal: 'scripts' };
  if (!isWhole(bytes)) return { refusal: 'broken' };
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      ignoreEncryption: true,
      throwOnInvalidObject: true,
      preserveXFA: true,
    });
    if (document.isEncrypted) return { refusal: 'encrypted' };
    const pages = document.getPageCount();
    if (pages === 0) return { refusal: 'broken' };
    if (pages > mostPages) return { refusal: 'pages' };
    if (isTooHeavy(document)) return { refusal: 'limits' };
    return hidesLayers(document) ? { refusal: 'layers' } : document;
  } catch {
    return { refusal: 'broken' };
  }
}

/** Layers that are off at first (ISO 32000-1, 8.11.4.3) would show in a file that knows no layers. */
function hidesLayers({ catalog }: PDFDocument): boolean {
  const properties = catalog.lookupMaybe(PDFName.of('OCProperties'), PDFDict);
  const initial = properties?.lookupMaybe(PDFName.of('D'), PDFDict);
  if (!initial) return false;
  const off = initial.lookupMaybe(PDFName.of('OFF'), PDFArray);
  const base = initial.lookup(PDFName.of('BaseState'));
  return (off !== undefined && off.size() > 0) || base === PDFName.of('OFF');
}
