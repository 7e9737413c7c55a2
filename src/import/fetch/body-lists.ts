import { isRecord } from '../read/source-object.ts';

/** Fields of a Body that hold the address of a list (OParl 1.0 and 1.1, section 3.2), also under names that some servers use. */
const LISTS = [
  'organization',
  'person',
  'meeting',
  'paper',
  'legislativeTermList',
  'legislativeTerm',
  'membershipList',
  'membership',
  'agendaItemList',
  'agendaItem',
  'consultationList',
  'consultation',
  'fileList',
  'file',
  'locationList',
] as const;

/** A list of a body that is to be fetched. */
export interface BodyList {
  readonly name: string;
  readonly url: string;
}

/** The lists that a body names, each address once; relative ones count from `base`. */
export function bodyLists(body: unknown, base: string): readonly BodyList[] {
  if (!isRecord(body)) return [];
  const lists = LISTS.flatMap((name) => {
    const value = body[name];
    return typeof value === 'string' && value.trim() !== '' && URL.canParse(value, base)
      ? [{ name, url: new URL(value, base).href }]
      : [];
  });
  return lists.filter(({ url }, index) => lists.findIndex((other) => other.url === url) === index);
}
