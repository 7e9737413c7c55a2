import { type Interest, interestText } from './interest.ts';

/** Name of a field of the subscription's form: an interest in its canonical form; it may stand many times. */
export const INTEREST_FIELD = 'thema';

/** Name of the field that takes a word as it is typed. */
export const WORD_FIELD = 'wort';

/** Where a subscription to what the query names begins: `https://abo.example.org/neu?thema=body:mittelaue`. */
export function subscribeLink(origin: string, interests: readonly Interest[] = []): string {
  const query = interests.map(
    (interest) => `${INTEREST_FIELD}=${encodeURIComponent(interestText(interest))}`,
  );
  const path = `${origin}${SUBSCRIBE_PATH}`;
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

/** Path of the function at which a subscription begins; a form that is sent by GET leads there. */
export const SUBSCRIBE_PATH = '/neu';

/** Path of the function to which a new entry of the log is posted. */
export const NOTICE_PATH = '/meldung';
