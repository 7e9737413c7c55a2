import { flatItems, type MembersDocument, type MembersPart } from '../../../domain/members/index.ts';
import { at } from '../../../functions/members/addresses.ts';
import type { Council } from '../../../functions/members/ports.ts';
import type { ThingNeedle } from './needles.ts';

const UNSIGNED = `d=i&e=9999999999&n=x.pdf&s=${'0'.repeat(64)}&t=application%2Fpdf`;

const documentsOf = (parts: readonly MembersPart[]): MembersDocument[] => [
  ...new Map(
    parts
      .flatMap(({ meetings, papers }) => [
        ...papers.flatMap(({ documents }) => documents),
        ...meetings.flatMap(({ documents, agenda }) => [
          ...documents,
          ...flatItems(agenda).flatMap((item) => item.documents),
        ]),
      ])
      .map((one) => [one.id, one]),
  ).values(),
];

/** The longest word of each thing and of each text within, which a search would be asked for. */
const wordsOf = (needles: readonly ThingNeedle[]): Set<string> => {
  const longest = (text: string) => (text.match(/\p{L}{7,}/gu) ?? []).sort((a, b) => b.length - a.length)[0];
  const texts = needles
    .filter(({ id }) => / (?:title|text 1)$/.test(id))
    .map(({ text = '' }) => longest(text));
  return new Set(texts.filter((word) => word !== undefined));
};

/** Every address that the store knows of, in all ways in which somebody could ask for it, and words of all that is closed. */
export function addressesOf(
  { directory }: Council,
  parts: readonly MembersPart[],
  needles: readonly ThingNeedle[],
): string[] {
  const meetings = Object.keys(directory.meetings);
  const papers = Object.keys(directory.papers);
  const documents = documentsOf(parts);
  const things = new Set(needles.map(({ thing }) => thing));
  const isClosed = ({ id }: MembersDocument) => things.has(`d ${id}`);
  const closedMeetings = new Set(
    [...things].filter((thing) => thing.startsWith('i ')).map((thing) => thing.split(' ')[1]),
  );
  const pages = Object.values(at).filter(
    (one): one is Exclude<typeof one, Function> => typeof one === 'string',
  );
  return [
    ...pages,
    at.myRecordAs('csv'),
    at.myRecordAs('json'),
    `${at.news}?gemerkt`,
    ...directory.organizations.map(({ key }) => `${at.meetings}?gremium=${key}`),
    ...directory.organizations.map(({ key }) => `${at.tasks}?amt=${key}`),
    ...meetings.map((key) => at.meeting(key)),
    ...meetings.filter((key) => closedMeetings.has(key)).map((key) => at.meetingZip(key)),
    ...[...closedMeetings].flatMap((key = '') => [at.take(key), at.takeList(key)]),
    ...documents
      .filter(isClosed)
      .map(({ id }, index) => at.takeDocument([...closedMeetings][index % closedMeetings.size] ?? '', id)),
    `${at.awayState}?sitzung=${meetings.join('&sitzung=')}`,
    ...papers.map((key) => at.paper(key)),
    ...documents.map(({ id, name }) => at.document(id, name)),
    ...documents.filter(isClosed).map(({ id }) => `${at.document(id, 'x.pdf')}?download`),
    ...documents.filter(isClosed).map(({ sha256 }) => `/datei/${sha256}?${UNSIGNED}`),
    // other spellings of what is closed
    ...papers
      .filter((key) => key.endsWith('-n'))
      .flatMap((key) => [
        `/vorlagen/${key.toUpperCase()}/`,
        `/vorlagen/%30${key.slice(1)}/`,
        `/vorlagen/../vorlagen/${key}/`,
        `//vorlagen/${key}/`,
        `/vorlagen/${key}%2f`,
      ]),
    ...directory.people.slice(0, 3).map(({ key }) => at.account(key)),
    ...directory.people.slice(0, 3).map(({ key }) => `${at.auditLog}?konto=${key}`),
    ...[...wordsOf(needles)].map((word) => `${at.search}?q=${encodeURIComponent(word)}`),
    // once more, after all that was refused
    `${at.myRecord}?seite=1`,
  ];
}
