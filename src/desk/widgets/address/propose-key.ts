import { KEY } from '../../../domain/key.ts';
import { isReserved } from '../../../domain/rules/reserved-keys.ts';

const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', '&': ' und ' };

/** Text as the last part of an address: small letters a–z, digits, single hyphens. Empty where nothing is left. */
export function keyOf(text: string): string {
  const key = typedKey(text)
    .replace(/-{2,}/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return KEY.test(key) ? key : '';
}

const LONGEST = 80;

/** The same while somebody still types: a hyphen at the end may be followed by more. */
export const typedKey = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('de')
    .replace(/[äöüß&]/g, (sign) => GERMAN[sign] as string)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9-]+/g, '-');

type Data = Readonly<Record<string, unknown>>;

const text = (data: Data, name: string): string => (typeof data[name] === 'string' ? data[name] : '');

/** From what the key of each kind of entry is made; a paper without a number goes by its title. */
const PARTS: Readonly<Record<string, (data: Data) => readonly string[]>> = {
  meetings: (data) => [text(data, 'start').slice(0, 10), text(data, 'organization')],
  papers: (data) => [text(data, 'reference') || text(data, 'title')],
  people: (data) => [text(data, 'surname'), text(data, 'givenName')],
  locations: (data) => [text(data, 'name'), text(data, 'room')],
  resolutions: (data) => {
    const item = data['item'] as { meeting?: string; item?: string } | undefined;
    return item ? [item.meeting ?? '', item.item ?? ''] : [text(data, 'title')];
  },
  // Keys are printed where titles must not be.
  'protected-resolutions': (data) => [text(data, 'closedOn'), 'umlauf'],
};

const partsOf = (kind: string, data: Data): readonly string[] =>
  PARTS[kind]?.(data) ?? [text(data, 'name') || text(data, 'title')];

/** Whether the fields are filled from which a key is made. A meeting needs its day and its organization. */
export function isNamed(kind: string, data: Data): boolean {
  const parts = partsOf(kind, data);
  const needed = kind === 'meetings' || kind.endsWith('resolutions') ? parts : parts.slice(0, 1);
  return needed.every((part) => part !== '');
}

/** The key that the fields suggest, empty until they do, and where they are in letters of another script. */
export const proposedKey = (kind: string, data: Data): string =>
  isNamed(kind, data)
    ? keyOf(
        partsOf(kind, data)
          .filter((part) => part !== '')
          .join(' '),
      )
    : '';

/**
 * The key, or where it is taken or the name of one of the site's own lists, the same with the next number. For papers it
 * stays: their number is taken, and that has to be said.
 */
export function freeKey(kind: string, key: string, taken: ReadonlySet<string>): string {
  if (key === '' || kind === 'papers' || (!taken.has(key) && !isReserved(key))) return key;
  for (let i = 2; ; i += 1) if (!taken.has(`${key}-${i}`)) return `${key}-${i}`;
}

/** Why the key cannot be that of a new entry; undefined where it can. `named`: as `isNamed` tells. */
export function keyFault(key: string, taken: ReadonlySet<string>, named = false): string | undefined {
  if (key === '' && named)
    return 'Aus diesen Angaben lässt sich keine Adresse bilden. Tragen Sie eine ein, aus Kleinbuchstaben a–z, Ziffern und Bindestrichen.';
  if (key === '')
    return 'Die Adresse der Seite fehlt noch. Sie entsteht, sobald die Pflichtfelder ausgefüllt sind.';
  if (!KEY.test(key))
    return 'In der Adresse sind nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche erlaubt.';
  if (isReserved(key)) return `Die Adresse „${key}“ braucht die Website selbst. Bitte eine andere wählen.`;
  if (taken.has(key)) return `Die Adresse „${key}“ ist schon vergeben. Bitte eine andere wählen.`;
  return undefined;
}
