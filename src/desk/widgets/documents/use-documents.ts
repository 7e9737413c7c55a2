import { useLayoutEffect, useRef, useState } from 'react';
import { deskContext } from '../../desk-context.ts';
import { changed, type Document, moved, newDocument, replaced, type Uploaded } from './model/documents.ts';
import { putBack, type UploadHost, withdrawn } from './upload.ts';
import { type Uploads, useUpload } from './use-upload.ts';

type Documents = readonly Document[];

/** What was taken away, where it stood, and its file where that was not saved yet. */
interface Removal {
  readonly document: Document;
  readonly place: number;
  readonly draft: File | undefined;
}

/** All that can be done with the documents of one field. */
export interface DocumentActions extends Pick<Uploads, 'said' | 'error'> {
  readonly removal: Removal | undefined;
  readonly add: (files: readonly File[]) => void;
  readonly change: (place: number, changes: Readonly<Record<string, unknown>>) => void;
  readonly replace: (place: number, files: readonly File[]) => void;
  readonly remove: (place: number) => void;
  readonly move: (place: number, by: -1 | 1) => void;
  readonly undo: () => void;
}

const today = (): string => deskContext().now().slice(0, 10);

export function useDocuments(
  value: Documents,
  onChange: (next: Documents) => void,
  host: UploadHost,
): DocumentActions {
  // An upload ends later than it begins: it has to add to what then is there.
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  const commit = (next: Documents) => {
    latest.current = next;
    onChange(next);
  };
  const { said, error, run, say, attempt } = useUpload(host, 'document');
  const [removal, setRemoval] = useState<Removal>();
  const change = (place: number, next: (document: Document) => Document) =>
    commit(latest.current.map((document, i) => (i === place ? next(document) : document)));
  const added = (uploaded: Uploaded) => {
    const { newId } = deskContext();
    commit([...latest.current, newDocument(uploaded, newId(), today())]);
    return `„${uploaded.title}“ ist hinzugefügt.`;
  };
  const exchanged = (id: Document['id'], before: string | undefined, uploaded: Uploaded) => {
    const place = latest.current.findIndex((document) => document.id === id);
    if (place < 0) return '';
    if (before !== undefined && before !== uploaded.file) withdrawn(before, host);
    change(place, (document) => replaced(document, uploaded, today()));
    return `Die Datei ist ersetzt: ${uploaded.file}.`;
  };
  return {
    said,
    error,
    removal,
    add: (files) => void run(files, added),
    change: (place, changes) => change(place, (document) => changed(document, changes)),
    replace: (place, files) => {
      const { id, file } = latest.current[place] ?? {};
      void run(files.slice(0, 1), (uploaded) => exchanged(id, file, uploaded));
    },
    remove: (place) => {
      const document = latest.current[place];
      if (!document) return;
      const draft = document.file === undefined ? undefined : withdrawn(document.file, host);
      commit(latest.current.toSpliced(place, 1));
      setRemoval({ document, place, draft });
      say(`„${document.title ?? 'Dokument'}“ ist entfernt.`);
    },
    move: (place, by) => {
      commit(moved(latest.current, place, place + by));
      say(`Das Dokument steht jetzt an Stelle ${place + by + 1} von ${latest.current.length}.`);
    },
    undo: () =>
      void attempt(async () => {
        if (!removal) return;
        const file = removal.draft ? await putBack(removal.draft, host) : removal.document.file;
        commit(latest.current.toSpliced(removal.place, 0, changed(removal.document, { file })));
        setRemoval(undefined);
        say(`„${removal.document.title ?? 'Dokument'}“ ist wieder da.`);
      }),
  };
}
