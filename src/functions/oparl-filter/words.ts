import { RequestFault } from './fault.ts';

/** The parameter is given twice, so that nobody knows which one counts. */
export const givenTwice = (name: string): RequestFault =>
  new RequestFault(
    400,
    `„${name}“ steht mehrmals in der Adresse. Bitte nur einmal angeben.`,
    `parameter ${name} is given more than once`,
  );

/** The value of a date filter is no point in time. */
export const noMoment = (name: string): RequestFault =>
  new RequestFault(
    400,
    `„${name}“ ist kein Zeitpunkt. Richtig ist zum Beispiel 2027-03-08T10:00:00+01:00, in der Adresse geschrieben als 2027-03-08T10%3A00%3A00%2B01%3A00.`,
    `parameter ${name} must be a date-time (RFC 3339, section 5.6) or a date`,
  );

/** The value of `limit` is no number of objects. */
export const noLimit = (): RequestFault =>
  new RequestFault(
    400,
    '„limit“ muss eine ganze Zahl ab 1 sein. Eine Seite hat höchstens 100 Objekte.',
    'parameter limit must be a whole number of at least 1; more than 100 counts as 100',
  );

/** The value of `omit_internal` is neither true nor false. */
export const noSwitch = (): RequestFault =>
  new RequestFault(
    400,
    '„omit_internal“ muss true oder false sein.',
    'parameter omit_internal must be true or false',
  );

/** The value of `page` was never handed out. */
export const noPage = (): RequestFault =>
  new RequestFault(
    400,
    '„page“ ist keine Seite dieser Liste. Bitte den Adressen in „links“ folgen.',
    'parameter page must be a page number or a value taken from links',
  );

/** A page whose objects are too large to be sent at once. */
export const tooLarge = (): RequestFault =>
  new RequestFault(
    400,
    'Diese Seite wäre zu groß. Bitte mit „limit“ weniger Objekte auf einmal abrufen.',
    'the objects of this page exceed the size of an answer; ask for fewer with limit',
  );

/** Nothing stands at the address. */
export const notFound = (): RequestFault =>
  new RequestFault(
    404,
    'Unter dieser Adresse gibt es nichts. Der Einstieg ist /oparl/v1.1/system.json.',
    'no list and no object at this address',
  );

/** Something else than reading was asked for. */
export const readOnly = (): RequestFault =>
  new RequestFault(405, 'Diese Schnittstelle lässt sich nur lesen.', 'use GET, HEAD or OPTIONS');

/** The site is being replaced, or cannot be read. */
export const unreadable = (): RequestFault =>
  new RequestFault(
    503,
    'Die Daten werden gerade erneuert oder lassen sich nicht lesen. Bitte gleich noch einmal abrufen.',
    'the published site is being replaced or cannot be read',
    2,
  );

/** More is asked for at once than the function takes on. */
export const tooBusy = (): RequestFault =>
  new RequestFault(
    503,
    'Zurzeit kommen zu viele Anfragen. Bitte in einigen Sekunden noch einmal abrufen.',
    'too many requests are under way',
    5,
  );

/** A fault of the function itself. */
export const internalError = (): RequestFault =>
  new RequestFault(
    500,
    'Der Filter hat einen Fehler. Sagen Sie bitte der Stelle Bescheid, die diese Website betreibt.',
    'internal error',
  );
