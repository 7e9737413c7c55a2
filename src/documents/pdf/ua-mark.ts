import { decodePDFRawStream, PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

const NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/';
const BAG_END = '</rdf:Bag></pdfaExtension:schemas>';
const PART = '<pdfaid:part>';

/** What PDF/A wants to be told of a property that is not its own (ISO 19005-2, 6.6.2.3). */
const SCHEMA =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  `<pdfaSchema:namespaceURI>${NAMESPACE}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>` +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq>' +
  '</pdfaSchema:property></rdf:li>';

/** @throws Error where the typesetter writes its metadata in another way than the one that this knows */
export function markedMetadata(xmp: string): string {
  if (xmp.split(BAG_END).length !== 2 || xmp.split(PART).length !== 2)
    throw new Error('The metadata of the PDF are not of the form that is known');
  return xmp
    .replace(BAG_END, SCHEMA + BAG_END)
    .replace(PART, `<pdfuaid:part xmlns:pdfuaid="${NAMESPACE}">1</pdfuaid:part>${PART}`);
}

/** Writes into an open PDF/A-2a that it is PDF/UA-1 too (ISO 14289-1, 5 and 7.1); viewers show its title. */
export function markAccessible({ catalog, context }: PDFDocument): void {
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  if (!(metadata instanceof PDFRawStream)) throw new Error('The PDF has no metadata');
  const xmp = new TextDecoder('utf-8', { ignoreBOM: true }).decode(decodePDFRawStream(metadata).decode());
  const marked = context.stream(new TextEncoder().encode(markedMetadata(xmp)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalog.set(PDFName.of('Metadata'), context.register(marked));
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? context.obj({});
  preferences.set(PDFName.of('DisplayDocTitle'), context.obj(true));
  catalog.set(PDFName.of('ViewerPreferences'), preferences);
}
