import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isPersonName } from './person-name.ts';

/** What the properties of a document say. */
export interface Structure {
  readonly hasTitle: boolean;
  readonly hasLanguage: boolean;
  /** Whether Info or XMP name an author that is likely a person. */
  readonly namesPerson: boolean;
  /** Scripts of the document, its opening or its form fields. */
  readonly hasScripts: boolean;
}

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  );

/** Reads Info, XMP and catalog with pdf.js, which decodes no page here. @throws Error where pdf.js cannot read it. */
export async function readStructure(bytes: Uint8Array): Promise<Structure> {
  const task = getDocument({
    // pdf.js takes what it is given for its own.
    data: bytes.slice(),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    const { info, metadata } = await document.getMetadata();
    const known = info as Readonly<Record<string, unknown>>;
    const xmp = (name: string): string[] => texts(metadata?.get(name));
    const authors = [...texts(known['Author']), ...xmp('dc:creator'), ...xmp('pdf:author')];
    return {
      hasTitle: [...texts(known['Title']), ...xmp('dc:title')].length > 0,
      hasLanguage: texts(known['Language']).length > 0,
      namesPerson: authors.some(isPersonName),
      hasScripts: await document.hasJSActions(),
    };
  } finally {
    await task.destroy();
  }
}
