import type { DocumentText, TextPage, TextWarning } from '../../domain/public-record/document-text.ts';
import { pageValues } from '../finding.ts';
import { joinLines } from './join-lines.ts';
import type { ReadPage } from './read-document.ts';
import type { Unrecognised } from './scan-texts.ts';
import { type KeptDocument, type KeptScan, READER } from './text-cache.ts';

/** What was recognised on the scanned pages of a document, by page from 0, or why nothing was. */
export type Scans = Map<number, KeptScan | Unrecognised>;

type Unread = { readonly unread: { readonly reason: string; readonly size?: number } };

const FAILURES = { encrypted: 'pdf-encrypted', broken: 'pdf-broken', 'not-pdf': 'pdf-not-pdf' } as const;
const REASONS = ['no-tool', 'time', 'budget', 'failed'] as const satisfies readonly Unrecognised[];

const nothing = (warning: TextWarning): DocumentText => ({ pages: [], tool: READER, warnings: [warning] });

function pageOf(
  { text, forms }: ReadPage,
  scan: KeptScan | Unrecognised | undefined,
  least: number,
): TextPage {
  if (scan === undefined || typeof scan === 'string') return withForms({ text, forms });
  const { confidence } = scan;
  if (confidence < least) return { ...withForms({ text, forms }), ocr: true, confidence };
  const [recognised] = joinLines([withParagraphSigns(scan.text)]);
  return { ...withForms(recognised ?? { text, forms }), ocr: true, confidence };
}

/** Tesseract's German model knows no "§" and reads "$" or "&". */
const withParagraphSigns = (text: string): string =>
  text.replaceAll(/[$&]{1,2}(?=\s?\d)/g, (signs) => '§'.repeat(signs.length));

const withForms = ({ text, forms }: Pick<ReadPage, 'text' | 'forms'>): TextPage =>
  forms.length === 0 ? { text } : { text, forms };

function scanWarnings(scans: Scans, least: number): TextWarning[] {
  const where = (is: (scan: KeptScan | Unrecognised) => boolean) =>
    [...scans].flatMap(([position, scan]) => (is(scan) ? [position + 1] : []));
  const unclear = where((scan) => typeof scan === 'object' && scan.confidence < least);
  const warnings: TextWarning[] = REASONS.flatMap((reason) => {
    const pages = where((scan) => scan === reason);
    return pages.length === 0 ? [] : [{ code: 'pdf-scan-no-text', values: { ...pageValues(pages), reason } }];
  });
  return unclear.length === 0
    ? warnings
    : [...warnings, { code: 'pdf-scan-unclear', values: pageValues(unclear) }];
}

/**
 * Puts the text of a document together from its own and the recognised one.
 * @param least confidence below which a recognised text is left out
 */
export function assembleText(document: KeptDocument | Unread, scans: Scans, least: number): DocumentText {
  if ('unread' in document) return nothing({ code: 'upload-unchecked', values: document.unread });
  if ('stopped' in document)
    return nothing({ code: 'upload-unchecked', values: { reason: document.stopped } });
  if ('failure' in document) return nothing({ code: FAILURES[document.failure], values: {} });
  const { pages, pageCount, whole } = document;
  const tools = [...scans.values()].flatMap((scan) => (typeof scan === 'object' ? [scan.tool] : []));
  const partly: TextWarning[] =
    whole < pageCount ? [{ code: 'pdf-text-partly', values: { looked: whole, total: pageCount } }] : [];
  return {
    pages: pages.map((page, position) => pageOf(page, scans.get(position), least)),
    tool: [READER, ...[...new Set(tools)].sort()].join(', '),
    warnings: [...partly, ...scanWarnings(scans, least)],
  };
}
