import { flatItems, type MembersItem, type MembersMeeting } from '../../../../domain/members/index.ts';
import { safeFileName } from '../file-name.ts';
import type { Placed } from './meeting-documents.ts';

/** Bytes of a name before its extension; with the folder that somebody unpacks into, paths of Windows hold 260 signs. */
const LONGEST = 130;

/** Names of the documents and papers in the zip, such as `03 Vorlage 0117-2027 - Titel.pdf`: sorted by name, they follow the agenda. */
export function entryNames(
  meeting: MembersMeeting,
  documents: readonly Placed[],
  taken: readonly string[],
): ReadonlyMap<Placed, string> {
  const prefixes = itemPrefixes(meeting);
  const used = new Set(taken.map(folded));
  return new Map(
    documents.map((placed) => {
      const prefix = placed.item ? (prefixes.get(placed.item) ?? '99') : '00';
      return [placed, unused(`${prefix} ${labelOf(placed)}`, extensionOf(placed), used)];
    }),
  );
}

/**
 * The number of each item with two digits, `03.1`; where numbers are missing, begin anew or do not rise, its place in the
 * agenda.
 */
export function itemPrefixes({ agenda }: MembersMeeting): ReadonlyMap<MembersItem, string> {
  const items = flatItems(agenda);
  const width = items.length > 99 ? 3 : 2;
  const padded = (number: string | undefined) =>
    /^\d{1,3}(?:\.\d{1,3})*$/.test(number ?? '')
      ? (number ?? '')
          .split('.')
          .map((one) => one.padStart(width, '0'))
          .join('.')
      : undefined;
  const numbers = items.filter(({ heading }) => heading !== true).map(({ number }) => padded(number));
  const rises = numbers.every((one, at) => one !== undefined && (at === 0 || (numbers[at - 1] ?? '') < one));
  return new Map(
    items.map((item, at) => [item, (rises && padded(item.number)) || `${at + 1}`.padStart(width, '0')]),
  );
}

function labelOf({ document, paper }: Placed): string {
  const title = document?.title.replace(/\.[a-z0-9]{2,4}$/i, '') ?? '';
  if (!paper) return title;
  const reference = paper.reference === undefined ? '' : ` ${paper.reference}`;
  return `Vorlage${reference} - ${document && document.kind !== 'paper' ? title : paper.title}`;
}

const extensionOf = ({ document }: Placed): string =>
  document ? (/\.[A-Za-z0-9]{1,8}$/.exec(document.name)?.[0].toLowerCase() ?? '') : '.html';

/** Windows and macOS take names as the same that differ in capitals alone. */
const folded = (name: string): string => name.normalize('NFC').toLowerCase();

function unused(stem: string, extension: string, used: Set<string>): string {
  const short = safeFileName(stem, LONGEST);
  for (let count = 1; ; count += 1) {
    const name = safeFileName(`${short}${count === 1 ? '' : ` (${count})`}${extension}`);
    if (used.has(folded(name))) continue;
    used.add(folded(name));
    return name;
  }
}
