import type { Note } from '../../types.ts';

/** What is exported of the document that notes belong to. */
export interface AnnotatedDocument {
  readonly id: string;
  readonly title: string;
}

const COLOURS: Readonly<Record<Note['colour'], string>> = {
  yellow: 'Gelb',
  green: 'Grün',
  blue: 'Blau',
  red: 'Rot',
};

/**
 * Notes as an AnnotationCollection of the Web Annotation Data Model (W3C Recommendation, 23 February 2017): quotes by
 * `TextQuoteSelector` (4.2.4), refined by the page they stood on as `FragmentSelector` of PDF (RFC 8118).
 */
export function webAnnotations(documents: readonly AnnotatedDocument[], notes: readonly Note[]): object {
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: 'Notizen',
    total: notes.length,
    first: { type: 'AnnotationPage', startIndex: 0, items: notes.map((note) => annotation(note, titles)) },
  };
}

function annotation(note: Note, titles: ReadonlyMap<string, string>): object {
  const { target, text, colour } = note;
  return {
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: text === '' ? 'highlighting' : 'commenting',
    created: note.created,
    modified: note.modified,
    body: [
      ...(text === ''
        ? []
        : [
            { type: 'TextualBody', value: text, format: 'text/plain', language: 'de', purpose: 'commenting' },
          ]),
      {
        type: 'TextualBody',
        value: COLOURS[colour],
        format: 'text/plain',
        language: 'de',
        purpose: 'tagging',
      },
    ],
    target: {
      type: 'SpecificResource',
      source: {
        id: `urn:sha256:${note.sha256}`,
        type: 'Text',
        format: 'application/pdf',
        ...(titles.has(note.document) && { label: titles.get(note.document) }),
      },
      ...(target && { selector: selectorOf(target) }),
    },
  };
}

const selectorOf = ({ page, exact, prefix, suffix }: NonNullable<Note['target']>): object => ({
  type: 'FragmentSelector',
  conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
  value: `page=${page}`,
  refinedBy: { type: 'TextQuoteSelector', exact, prefix, suffix },
});
