import type { DocumentData } from '../model/index.ts';

const MARK = 'Nicht öffentlich – nur für Mitglieder';

/** The document with the words across the head of each page that tell for whom it is. */
export const forMembers = (data: DocumentData): DocumentData => ({
  ...data,
  mark: data.mark === undefined ? MARK : `${data.mark} · ${MARK}`,
});
