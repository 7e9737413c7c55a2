import { shortDate } from '../../format/wording/dates.ts';
import { dayOfKey } from '../parts/key-time.ts';
import type { Choice, SiteIndex } from '../index/site-index.ts';

/** How the protected desk's lists show an entry that bears no title of its own. */
export interface Listed {
  readonly listed: string;
  /** Sorted by it, the newest is the last. */
  readonly listedBy: string;
}

/** Names of those two fields, which only lists have: no file holds them. */
export const LISTED: readonly (keyof Listed)[] = ['listed', 'listedBy'];

/** Collections whose entries are named by the public side. */
export type NamedBySite = 'meetings' | 'papers-attachments';

/** @param index undefined where it cannot be had: then the key stands there */
export function wordsOf(collection: NamedBySite, key: string, index: SiteIndex | undefined): Listed {
  return collection === 'meetings'
    ? meeting(key, index?.choices.meetings, index !== undefined)
    : paper(key, index?.choices.papers, index !== undefined);
}

const byKey = (choices: readonly Choice[] | undefined, key: string): Choice | undefined =>
  choices?.find((choice) => choice.key === key);

const NOT_SHOWN = ' (nicht auf der Website)';

function meeting(key: string, choices: readonly Choice[] | undefined, isKnown: boolean): Listed {
  const day = dayOfKey(key);
  const found = byKey(choices, key);
  const rest = day === undefined ? key : `${shortDate(day)} – ${key.slice(11)}`;
  return {
    listed: found ? `${found.detail} – ${found.label}` : `${rest}${isKnown ? NOT_SHOWN : ''}`,
    listedBy: `${isoDay(found?.detail) ?? day ?? ''} ${key}`,
  };
}

function paper(key: string, choices: readonly Choice[] | undefined, isKnown: boolean): Listed {
  const found = byKey(choices, key);
  // its number, before the date
  const [number = key] = found?.detail?.split(', ') ?? [];
  const day = isoDay(found?.detail?.split(', ').at(-1));
  return {
    listed: found ? `${number} – ${found.label}` : `${key}${isKnown ? NOT_SHOWN : ''}`,
    listedBy: `${day ?? ''} ${key}`,
  };
}

/** `2027-03-02` of "02.03.2027". */
function isoDay(german: string | undefined): string | undefined {
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(german ?? '') ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}
