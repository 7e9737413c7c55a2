import type { Letter } from '../letter/index.ts';
import type { DocumentData } from '../model/index.ts';

/** What of a document its letter says. */
export const fromLetter = ({
  letterhead,
  author,
  footer,
}: Letter): Pick<DocumentData, 'letterhead' | 'author' | 'footer'> => ({ letterhead, author, footer });
