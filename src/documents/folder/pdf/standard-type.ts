import { type PDFDict, PDFName } from '@cantoo/pdf-lib';

/** Standard structure types (ISO 32000-1, 14.8.4). */
const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);
/** Types that ISO 32000-2 added, by their nearest of before. */
const NEWER: Readonly<Record<string, string>> = {
  Title: 'P',
  Em: 'Span',
  Strong: 'Span',
  Sub: 'Span',
  FENote: 'Note',
  Aside: 'Div',
  DocumentFragment: 'Div',
};
const MOST_HOPS = 8;

/** The standard type that a type stands for by the file's own table of roles. */
export function standardType(type: PDFName, roles: PDFDict | undefined): string {
  let name = type;
  for (let hops = 0; hops < MOST_HOPS && !STANDARD.has(name.decodeText()); hops += 1) {
    const role = roles?.lookup(name);
    if (!(role instanceof PDFName)) break;
    name = role;
  }
  const text = name.decodeText();
  return STANDARD.has(text) ? text : (NEWER[text] ?? 'NonStruct');
}
