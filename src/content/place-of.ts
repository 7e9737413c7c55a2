import path from 'node:path';

/** Gives where a file of the record lies, from its path as entries and messages name it. */
export type PlaceOf = (file: string) => string;

/** Files below the content folder; those of the overlay, `protected/…`, below `protectedDir` where that lies elsewhere. */
export const placesIn =
  (contentDir: string, protectedDir = path.join(contentDir, 'protected')): PlaceOf =>
  (file) =>
    file.startsWith('protected/')
      ? path.join(protectedDir, file.slice('protected/'.length))
      : path.join(contentDir, file);
