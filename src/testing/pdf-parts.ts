import { PDFName } from 'pdf-lib';
import { annotate, type Drawing, LEAKS, LINE } from './pdf.ts';

type Draw = (drawing: Drawing) => Promise<void> | void;

const visibleLine: Draw = ({ page, font }) =>
  page.drawText(LINE.text, { x: LINE.x, y: LINE.y, size: LINE.size, font });

const RECT = [60, 600, 160, 620];

/** Makes the document one that can be read aloud: title, language, tags. */
export const accessible: Draw = (drawing) => {
  const { document, page } = drawing;
  const { context, catalog } = document;
  document.setTitle('Einladung');
  document.setLanguage('de');
  const element = context.register(context.obj({ Type: 'StructElem', S: 'P', Pg: page.ref, K: 0 }));
  const root = context.obj({ Type: 'StructTreeRoot', K: element });
  root.set(PDFName.of('ParentTree'), context.obj({ Nums: [0, [element]] }));
  catalog.set(PDFName.of('StructTreeRoot'), context.register(root));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  page.node.set(PDFName.of('StructParents'), context.obj(0));
  return visibleLine(drawing);
};

const onOpening =
  (action: object): Draw =>
  (drawing) => {
    const { catalog, context } = drawing.document;
    catalog.set(PDFName.of('OpenAction'), context.obj(action as never));
    return accessible(drawing);
  };

const annotated =
  (annotation: Record<string, unknown>): Draw =>
  async (drawing) => {
    await accessible(drawing);
    annotate(drawing, { Rect: RECT, ...annotation });
  };

const XMP = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
 <dc:creator><rdf:Seq><rdf:li>Erika Muster</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** Documents with one thing that is told each; the code of the finding is the name, up to a blank. */
export const PARTS: Readonly<Record<string, Draw>> = {
  'pdf-javascript on opening': onOpening({ S: 'JavaScript', JS: 'app.alert(1)' }),
  'pdf-javascript in a link': annotated({ Subtype: 'Link', A: { S: 'JavaScript', JS: 'app.alert(1)' } }),
  'pdf-javascript of the document': async (drawing) => {
    drawing.document.addJavaScript('start', 'app.alert(1)');
    await accessible(drawing);
  },
  'pdf-launch on opening': onOpening({ S: 'Launch', F: 'calc.exe' }),
  'pdf-launch in a link': annotated({ Subtype: 'Link', A: { S: 'Launch', F: 'calc.exe' } }),
  'pdf-author in Info': async (drawing) => {
    drawing.document.setAuthor('Erika Muster');
    await accessible(drawing);
  },
  'pdf-author in XMP': async (drawing) => {
    const { catalog, context } = drawing.document;
    const stream = context.stream(XMP, { Type: 'Metadata', Subtype: 'XML' });
    catalog.set(PDFName.of('Metadata'), context.register(stream));
    await accessible(drawing);
  },
  'pdf-comments as note': annotated({ Subtype: 'Text' }),
  'pdf-comments as marking': annotated({
    Subtype: 'Highlight',
    QuadPoints: [60, 620, 160, 620, 60, 600, 160, 600],
  }),
  'pdf-attachments in the document': async (drawing) => {
    await drawing.document.attach(new Uint8Array([1, 2, 3]), 'liste.xlsx');
    await accessible(drawing);
  },
  'pdf-attachments on a page': annotated({ Subtype: 'FileAttachment' }),
  'pdf-redaction-open': annotated({ Subtype: 'Redact', QuadPoints: [60, 620, 160, 620, 60, 600, 160, 600] }),
  'pdf-no-title': async (drawing) => {
    await accessible(drawing);
    drawing.document.setTitle('');
  },
  'pdf-no-language': async (drawing) => {
    await accessible(drawing);
    drawing.document.catalog.delete(PDFName.of('Lang'));
  },
  'pdf-untagged without a tree': async (drawing) => {
    await accessible(drawing);
    drawing.document.catalog.delete(PDFName.of('StructTreeRoot'));
  },
  'pdf-untagged without the mark': async (drawing) => {
    await accessible(drawing);
    drawing.document.catalog.delete(PDFName.of('MarkInfo'));
  },
  'pdf-hidden-text': async (drawing) => {
    await accessible(drawing);
    await LEAKS['black rectangle']?.(drawing);
  },
};
