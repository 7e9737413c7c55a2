import type { Note, TakenDocument, TakenMeeting } from '../../types.ts';
import { webAnnotations } from '../../viewer/notes/web-annotation.ts';
import { saveFile } from '../../viewer/save-file.ts';
import { element } from '../element.ts';
import { to } from '../place.ts';
import { dayWords } from '../time-words.ts';
import type { Opened, View } from './shown.ts';

interface Place {
  readonly meeting: TakenMeeting;
  readonly document: TakenDocument;
}

/** All notes by document, to be read through and printed. */
export async function notesView({ copy }: Opened): Promise<View> {
  const [notes, meetings] = await Promise.all([copy.allNotes(), copy.meetings()]);
  const places = new Map<string, Place>(
    meetings.flatMap((meeting) => meeting.documents.map((document) => [document.id, { meeting, document }])),
  );
  const ids = [...new Set(notes.map((note) => note.document))];
  return {
    title: 'Meine Notizen',
    body: [
      element(
        'p',
        { class: 'lead' },
        'Ihre Notizen liegen allein auf diesem Gerät. Niemand sonst liest sie, und sie werden mit der Kopie gelöscht.',
      ),
      ...(notes.length === 0
        ? [
            element(
              'p',
              {},
              'Sie haben noch nichts markiert. Öffnen Sie ein Dokument, und wählen Sie Text darin aus.',
            ),
          ]
        : [buttons(notes, places), ...ids.map((id) => group(id, notes, places.get(id)))]),
    ],
  };
}

const buttons = (notes: readonly Note[], places: ReadonlyMap<string, Place>): HTMLElement =>
  element(
    'p',
    { class: 'buttons no-print' },
    element('button', { type: 'button', class: 'button', click: () => print() }, 'Notizen drucken'),
    element(
      'button',
      { type: 'button', class: 'button button--secondary', click: () => save(notes, places) },
      'Als Datei speichern',
    ),
  );

/** The file is plain: whoever has it reads the notes and the words that they quote. */
function save(notes: readonly Note[], places: ReadonlyMap<string, Place>): void {
  const documents = [...places.values()].map(({ document: { id, title } }) => ({ id, title }));
  saveFile('Notizen.json', 'application/ld+json', JSON.stringify(webAnnotations(documents, notes), null, 2));
}

function group(id: string, notes: readonly Note[], place: Place | undefined): HTMLElement {
  const title = place?.document.title ?? 'Dokument, das nicht mehr in Ihrer Kopie liegt';
  const mine = notes.filter((note) => note.document === id);
  return element(
    'section',
    {},
    element(
      'h2',
      {},
      place ? element('a', { href: to.document(place.meeting.meeting.key, id) }, title) : title,
    ),
    element('ul', { class: 'away-notes' }, ...mine.map(noteRow)),
  );
}

const noteRow = ({ target, text, modified }: Note): HTMLElement =>
  element(
    'li',
    {},
    target !== undefined && element('blockquote', {}, target.exact),
    text !== '' && element('p', {}, text),
    element(
      'p',
      { class: 'muted' },
      [target === undefined ? 'Zum ganzen Dokument' : `Seite ${target.page}`, dayWords(modified)].join(', '),
    ),
  );
