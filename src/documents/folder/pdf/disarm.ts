import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFStream } from '@cantoo/pdf-lib';

/** Actions, pinned files, private data of programs and properties that name persons; nothing of them is drawn. */
const KEYS = new Set(
  'AA OpenAction JS AF EF PieceInfo Metadata LastModified StructParent StructParents'
    .split(' ')
    .map((key) => PDFName.of(key)),
);
const S = PDFName.of('S');
const TYPE = PDFName.of('Type');
const ACTIONS = new Set(
  ['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'Rendition', 'Movie', 'Sound'].map(
    (name) => PDFName.of(name),
  ),
);
const FILES = new Set([PDFName.of('Filespec'), PDFName.of('EmbeddedFile')]);

/** Takes out of every dictionary of the document, in place, what could act, carry files or name somebody. */
export function disarm({ context }: PDFDocument): void {
  for (const [, object] of context.enumerateIndirectObjects()) disarmObject(object);
}

function disarmObject(object: PDFObject | undefined): void {
  if (object instanceof PDFStream) disarmObject(object.dict);
  else if (object instanceof PDFArray) for (const entry of object.asArray()) disarmObject(entry);
  else if (object instanceof PDFDict) {
    const acts = ACTIONS.has(object.get(S) as PDFName) || FILES.has(object.get(TYPE) as PDFName);
    for (const [key, value] of object.entries()) {
      if (acts || KEYS.has(key)) object.delete(key);
      else disarmObject(value);
    }
  }
}
