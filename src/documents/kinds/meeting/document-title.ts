import type { PublicMeeting } from '../../../domain/public-record.ts';

/** Titles that read on after "zur": "Sitzung des Rates", "3. Sitzung des Rates", "Sondersitzung des Bauausschusses". */
const SITTING = /^(?:\d+\.\s)?\p{Lu}?\p{Ll}*sitzung\b/iu;

/** "Einladung zur Sitzung des Rates", or "Einladung: Haushaltsberatung" where the title would not read on. */
export const documentTitle = (word: string, { title }: Pick<PublicMeeting, 'title'>): string =>
  SITTING.test(title) ? `${word} zur ${title}` : `${word}: ${title}`;
